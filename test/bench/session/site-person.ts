import type { InvokeApp } from '../../../static/shared/src/bridge/call-app';
import type { Channels } from '../../../static/shared/src/session/hint-line';
import type { LocalSite } from '../../e2e/support/local-site';
import type { AtMost } from './at-most';

/** Somebody at the page of a project, without the page: calls and channels go to the site as the product page carries them. */
export interface SitePerson {
  readonly invoke: InvokeApp;
  readonly channels: Channels;
}

export async function sitePerson(
  { url }: Pick<LocalSite, 'url'>,
  { accountId, projectKey, calls }: { readonly accountId: string; readonly projectKey: string; readonly calls: AtMost },
): Promise<SitePerson> {
  const headers = { 'content-type': 'application/json', authorization: `Basic ${btoa(`${accountId}:x`)}` };
  const ask = async (path: string, body: object): Promise<Response> => {
    const answer = await fetch(`${url}/_site/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    return answer;
  };
  const opened = await ask('module', { moduleKey: 'post-mortem-page', projectKey });
  const { contextToken } = (await opened.json()) as { contextToken: string };
  const global = (channelName: string, token: string) => ({ contextToken, channelName, isGlobal: true, options: { token } });
  return {
    invoke: (functionKey, payload) =>
      calls(async () => {
        const answer = (await (await ask('invoke', { contextToken, functionKey, payload })).json()) as { body: unknown };
        return answer.body;
      }),
    channels: {
      async subscribe(channel, token, hear) {
        const answer = await ask('realtime/subscribe', global(channel, token));
        const reader = answer.body?.getReader();
        if (reader === undefined) throw new Error('The channel says nothing.');
        void listen(reader, hear);
        return () => void reader.cancel().catch(() => {});
      },
      async publish(channel, token, payload) {
        await ask('realtime/publish', { ...global(channel, token), eventPayload: payload });
      },
    },
  };
}

/** Server-sent events, one a line that begins with `data:`. */
async function listen(reader: ReadableStreamDefaultReader<Uint8Array>, hear: (payload: unknown) => void): Promise<void> {
  const text = new TextDecoder();
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = `${rest}${text.decode(read.value, { stream: true })}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (!line.startsWith('data: ')) continue;
        const event = JSON.parse(line.slice('data: '.length)) as { payload?: unknown };
        if (event.payload !== undefined) hear(event.payload);
      }
    }
  } catch {
    // The site has gone, or the line was given up.
  }
}
