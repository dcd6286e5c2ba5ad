import { accessSync, constants, createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A file that cannot be loaded at all. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** @throws UnreadableFile when there is no such file, it is a folder or empty, or it may not be read. */
export function checkReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UnreadableFile(missing ? `There is no file ${file}.` : `${file} may not be read.`);
  }
  const found = statSync(file);
  if (!found.isFile()) throw new UnreadableFile(`${file} is not a file.`);
  if (found.size === 0) throw new UnreadableFile(`${file} is empty.`);
}

/** The lines of a text file, unpacked when its name ends in .gz. @throws UnreadableFile when it is broken half-way. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  checkReadable(file);
  const source = createReadStream(file);
  const unpacked = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  // An error of the file itself does not travel through the unpacking by itself.
  source.on('error', (error) => unpacked.destroy(error));
  const lines = createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  const broken = (error: unknown) =>
    new UnreadableFile(`${file} could not be read to its end: ${(error as Error).message}. Nothing of it was loaded.`);
  let trouble: unknown = null;
  // Depending on when the trouble comes, readline throws it or just ends.
  unpacked.on('error', (error: Error) => {
    trouble = error;
    lines.close();
  });
  try {
    yield* lines;
  } catch (error) {
    throw broken(error);
  }
  if (trouble !== null) throw broken(trouble);
}
