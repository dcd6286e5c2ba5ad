import type { Parsed } from '#domain/parsing/parsed';

/** What was read of an answer of Jira. @throws Error: what cannot be read says nothing about what was done. */
export function readable<T>(read: Parsed<T>, what: string): T {
  if (read.ok) return read.value;
  throw new Error(`Jira's answer about ${what} cannot be read: ${read.field}: ${read.problem}.`);
}
