import type { Parsed } from '#domain/parsing/parsed';

/** Calls the app's back end by name. */
export type InvokeApp = (name: string, payload: Record<string, unknown>) => Promise<unknown>;

/** Calls the app and reads its answer. @throws Error of the app, or naming the field of an answer that cannot be read. */
export async function callApp<T>(
  invoke: InvokeApp,
  name: string,
  payload: object,
  parse: (raw: unknown) => Parsed<T>,
): Promise<T> {
  const answer = parse(await invoke(name, { ...payload }));
  if (!answer.ok) throw new Error(`The app’s answer could not be read (${answer.field}: ${answer.problem}).`);
  return answer.value;
}
