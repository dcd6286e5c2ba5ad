import { Unreadable } from '#domain/history/json-shape';

/** Text, compressed (gzip). The same in a browser and in Node. */
export async function squeezed(text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return gathered(through(bytes, new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
}

/**
 * The text that was compressed.
 * @param most bytes that it may unfold into: a few compressed ones can stand for gigabytes.
 * @throws Unreadable where it is damaged, no text, or larger than that.
 */
export async function unsqueezed(bytes: Uint8Array, most: number): Promise<string> {
  try {
    const unfolded = await gathered(through(bytes, new DecompressionStream('gzip')), most);
    return new TextDecoder('utf-8', { fatal: true }).decode(unfolded);
  } catch (problem) {
    if (problem instanceof Unreadable) throw problem;
    throw new Unreadable('snapshot', 'cannot be unpacked');
  }
}

interface Pipe {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}

function through(bytes: Uint8Array, pipe: Pipe): ReadableStream<Uint8Array> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return source.pipeThrough(pipe) as ReadableStream<Uint8Array>;
}

async function gathered(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value === undefined) continue;
    size += value.length;
    if (size > most) {
      // Stops what is still to be unfolded; that it was stopped is no news.
      void reader.cancel().catch(() => {});
      throw new Unreadable('snapshot', 'unfolds into more than a snapshot can hold');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
