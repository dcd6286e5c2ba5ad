import { refused } from './kvs-error';

/** Limits of limits-kvs-ce. */
const LONGEST_KEY = 500;
const LARGEST_VALUE = 240 * 1024;
const DEEPEST_VALUE = 31;
// The pattern as Atlassian documents it; between `\s` and `#` the hyphen stands for itself.
const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key === '') throw refused('EMPTY_KEY', 'Key cannot be empty.');
  if (key.length > LONGEST_KEY) throw refused('KEY_TOO_LONG', `Key is longer than ${LONGEST_KEY} characters.`);
  if (!KEY.test(key)) throw refused('INVALID_KEY', 'Key does not match the regex /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/.');
  return key;
}

/** The JSON text to store. `undefined` and `null` are no values: Forge stores texts, numbers, booleans, lists and objects. */
export function checkValue(value: unknown): string {
  if (value === undefined || value === null)
    throw refused('INVALID_REQUEST', 'Value must be a text, number, boolean, list or object.');
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) > LARGEST_VALUE) throw refused('MAX_SIZE', 'Value is larger than 240 KiB.');
  if (depth(value) > DEEPEST_VALUE) throw refused('MAX_DEPTH', `Value is nested deeper than ${DEEPEST_VALUE}.`);
  return json;
}

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const member of Object.values(value)) deepest = Math.max(deepest, depth(member));
  return deepest + 1;
}
