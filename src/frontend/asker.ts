import type { Parsed } from '#domain/parsing/parsed';

/** The words that the platform puts before what a function said. */
const PREFIX = /^There was an error invoking the function - /;

/** Calls to the app's back end, whose failures are sentences that can be shown, and whose answers are parsed. */
export function asker<Name extends string>(invoke: (name: Name, payload: Record<string, unknown>) => Promise<unknown>) {
  return {
    ask: (name: Name, payload: Record<string, unknown>): Promise<unknown> =>
      invoke(name, payload).catch((problem: unknown) => {
        throw new Error((problem instanceof Error ? problem.message : String(problem)).replace(PREFIX, ''));
      }),
    /** @throws Error naming the field of an answer that cannot be read. */
    read<T>(answer: Parsed<T>): T {
      if (answer.ok) return answer.value;
      throw new Error(`${answer.field}: ${answer.problem}`);
    },
  };
}
