import { at, textAt } from '../site/read';
import { ask, siteHeaders } from '../site/request';
import { listenToEvents, publishEvent } from './realtime-door';

/** What an app may reach through the product page; the platform judges every request by the token alone. */
export interface PlatformDoor {
  invoke(payload: unknown): Promise<unknown>;
  fetchProduct(payload: unknown): Promise<unknown>;
  /** Publishes into a channel; a refusal is an answer with `errors`. */
  publish(payload: unknown): Promise<unknown>;
  /** Listens to a channel until what it resolves to is called. @throws where the site refuses. */
  subscribe(payload: unknown, onEvent: (event: unknown) => unknown): Promise<() => void>;
  complain(what: string, error: string): void;
}

async function post(path: string, body: unknown): Promise<{ status: number; answer: unknown }> {
  const { status, text } = await fetch(path, { method: 'POST', headers: siteHeaders(true), body: JSON.stringify(body) })
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch(() => {
      // Cut before the answer or in the middle of it: the browser has two sentences for that, an app should know one.
      throw new TypeError('Failed to fetch');
    });
  try {
    return { status, answer: text === '' ? undefined : JSON.parse(text) };
  } catch {
    return { status, answer: { message: text.slice(0, 300) } };
  }
}

function messageOf(answer: unknown, otherwise: string): string {
  return textAt(answer, 'error', 'message') ?? textAt(answer, 'message') ?? textAt(answer, 'error') ?? otherwise;
}

export function platformDoor(contextToken: string): PlatformDoor {
  return {
    async invoke(payload) {
      const metadata = at(payload, 'metadata');
      const { status, answer } = await post('/_site/invoke', {
        contextToken,
        functionKey: at(payload, 'functionKey'),
        payload: at(payload, 'payload'),
        metadata,
      });
      if (status >= 400) throw new Error(messageOf(answer, `There was an error invoking the function (status ${status}).`));
      // The bridge wraps the answer only for an app that asked for metadata.
      return metadata === undefined || metadata === null ? at(answer, 'body') : answer;
    },
    async fetchProduct(payload) {
      const { status, answer } = await post('/_site/product', {
        contextToken,
        product: at(payload, 'product'),
        restPath: at(payload, 'restPath'),
        fetchRequestInit: at(payload, 'fetchRequestInit'),
        isMultipartFormData: at(payload, 'isMultipartFormData') === true,
      });
      if (status >= 400) throw new Error(messageOf(answer, `The product refused the app's request (status ${status}).`));
      return answer;
    },
    publish: (payload) => publishEvent(contextToken, payload),
    subscribe: (payload, onEvent) => listenToEvents(contextToken, payload, onEvent),
    complain(what, error) {
      console.error(error);
      void ask('POST', '/_site/log', { kind: 'bridge', what, error }).catch(() => undefined);
    },
  };
}
