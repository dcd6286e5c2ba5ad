/** A part of an answer has not the shape it should have. `message` names the field and what is wrong with it. */
export class Misshapen extends Error {
  override readonly name = 'Misshapen';
}

/** @throws Misshapen when it is no object. */
export function objectAt(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misshapen(`${field}: an object is needed`);
  return value as Record<string, unknown>;
}

/** @throws Misshapen when it is no list. */
export function listAt(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Misshapen(`${field}: a list is needed`);
  return value;
}

/** An id, which Jira mostly sends as text and here and there as a number. @throws Misshapen when it is neither. */
export function idAt(value: unknown, field: string): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && value !== '') return value;
  throw new Misshapen(`${field}: an id is needed`);
}
