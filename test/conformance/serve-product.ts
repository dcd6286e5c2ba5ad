import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProductAnswer, ProductCaller, ProductRequest } from '../site/forge/product-api';

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly sent: unknown;
  readonly status: number;
  readonly received: unknown;
  readonly isPicture: boolean;
}

export interface ServedProduct<P> {
  readonly url: string;
  readonly product: P;
  /** Everything that was asked so far. */
  readonly exchanges: Exchange[];
  close(): Promise<void>;
}

interface Answering {
  handle(request: ProductRequest, caller: ProductCaller | null): Promise<ProductAnswer>;
}

/** The account id is what stands before the @ of the e-mail address in Basic auth; who sends none has not signed in. */
function callerOf(request: IncomingMessage): ProductCaller | null {
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (basic === undefined) return null;
  return { accountId: Buffer.from(basic, 'base64').toString().split('@')[0] ?? '', scopes: 'all' };
}

const parsed = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Serves a product on a port of its own; `make` is told the address. */
export async function serveProduct<P extends Answering>(make: (url: string) => P): Promise<ServedProduct<P>> {
  const exchanges: Exchange[] = [];
  let product: P | null = null;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const address = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const answer = await product?.handle(
      { method, path: address.pathname, query: address.searchParams, headers: {}, body: body === '' ? null : body },
      callerOf(request),
    );
    if (!answer) throw new Error('The server was asked before its product stood.');
    exchanges.push({
      method,
      path: address.pathname,
      query: address.searchParams,
      sent: parsed(body),
      status: answer.status,
      received: parsed(answer.body),
      isPicture: answer.headers['content-type']?.startsWith('image/') === true,
    });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  product = make(url);
  return { url, product, exchanges, close: () => new Promise((resolve) => void server.close(() => resolve())) };
}
