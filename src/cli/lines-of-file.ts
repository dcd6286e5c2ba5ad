import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

const isGzip = async (path: string): Promise<boolean> => {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
};

/**
 * The lines of a file, one after another, so that a large file is never in memory as a whole; a gzip is told by its first
 * bytes and not by its name. Blank lines count but are left out.
 * @throws the file system's or the gzip's error, when there is no such file or it breaks off.
 */
export async function* linesOfFile(path: string): AsyncGenerator<NumberedLine> {
  const packed = await isGzip(path);
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  let bytes: AsyncIterable<Buffer> = file;
  if (packed) {
    const unpacked = createGunzip({ chunkSize: 1 << 18 });
    file.on('error', (error) => unpacked.destroy(error));
    bytes = file.pipe(unpacked);
  }
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let rest = '';
  const line = (text: string): NumberedLine | null => {
    number += 1;
    const trimmed = (number === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
    return trimmed === '' ? null : { number, text: trimmed };
  };
  for await (const chunk of bytes) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() as string;
    for (const part of parts) {
      const found = line(part);
      if (found) yield found;
    }
  }
  const last = line(rest + decoder.end());
  if (last) yield last;
}
