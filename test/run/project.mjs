import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A line for the person at the terminal; on stderr, so that stdout stays clean for what a command prints. */
export const say = (line) => process.stderr.write(`${line}\n`);
