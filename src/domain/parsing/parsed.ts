import { Unreadable } from '#domain/history/json-shape';

/** Something read from `unknown`: the value, or the first field that cannot be read and why. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly field: string; readonly problem: string };

/** Runs a reader made of the pieces of `json-shape`, and tells what it could not read. */
export function parsed<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() };
  } catch (problem) {
    if (problem instanceof Unreadable) return { ok: false, field: problem.field, problem: problem.problem };
    throw problem;
  }
}
