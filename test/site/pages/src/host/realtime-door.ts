import { at, textAt } from '../site/read';
import { siteHeaders } from '../site/request';

/** Milliseconds before a connection that broke is tried anew. */
const AGAIN_MS = 1_000;

const send = (path: string, body: unknown, signal?: AbortSignal): Promise<Response> =>
  fetch(`/_site/realtime/${path}`, {
    method: 'POST',
    headers: siteHeaders(true),
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });

/** What the bridge's publish answers: a refusal is told in the answer and is no failure. */
export async function publishEvent(contextToken: string, payload: unknown): Promise<unknown> {
  const { channelName, eventPayload, options, isGlobal } = payload as Record<string, unknown>;
  const response = await send('publish', { contextToken, channelName, eventPayload, options, isGlobal });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  return { eventId: null, eventTimestamp: null, errors: [messageOf(answer)] };
}

/**
 * Listens to a channel until what it returns is called. A connection that breaks later is opened again; what came meanwhile is lost,
 * as it is on Forge.
 * @throws when the site refuses
 */
export async function listenToEvents(
  contextToken: string,
  payload: unknown,
  onEvent: (event: unknown) => unknown,
): Promise<() => void> {
  const { channelName, options, isGlobal } = payload as Record<string, unknown>;
  const leaving = new AbortController();
  // The frame may have gone while an event was on its way to it.
  const tell = (event: unknown): void => void Promise.resolve(onEvent(event)).catch(() => undefined);
  const open = async (replay: boolean): Promise<Response> => {
    const asked = replay ? options : { ...(options as object | undefined), replaySeconds: 0 };
    const response = await send('subscribe', { contextToken, channelName, options: asked, isGlobal }, leaving.signal);
    if (!response.ok) throw new Error(messageOf(await response.json()));
    return response;
  };
  const follow = async (first: Response): Promise<void> => {
    for (let response: Response | null = first; !leaving.signal.aborted; ) {
      if (response) await readEvents(response, (event) => 'payload' in event && tell(event.payload)).catch(() => undefined);
      if (leaving.signal.aborted) return;
      await new Promise((done) => setTimeout(done, AGAIN_MS));
      response = await open(false).catch(() => null);
    }
  };
  void follow(await open(true));
  return () => leaving.abort();
}

/** Hands over each event of an answer of server-sent events, until it ends. */
async function readEvents(response: Response, onEvent: (event: object) => unknown): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) if (block.startsWith('data: ')) onEvent(JSON.parse(block.slice('data: '.length)) as object);
  }
}

const messageOf = (answer: unknown): string =>
  textAt(answer, 'error', 'message') ?? String(at(answer, 'message') ?? 'The channel could not be used.');
