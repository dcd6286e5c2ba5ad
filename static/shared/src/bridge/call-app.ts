import type { Parsed } from '#domain/parsing/parsed';

/** Calls the app's back end by name. */
export type InvokeApp = (name: string, payload: Record<string, unknown>) => Promise<unknown>;

/** An answer in words that this window does not know: the app has become a newer one since the window was opened. */
export class UnreadableAnswer extends Error {}

/** Calls the app and reads its answer. @throws Error of the app. @throws UnreadableAnswer naming the field. */
export async function callApp<T>(
  invoke: InvokeApp,
  name: string,
  payload: object,
  parse: (raw: unknown) => Parsed<T>,
): Promise<T> {
  const answer = parse(await invoke(name, { ...payload }));
  if (!answer.ok) throw new UnreadableAnswer(`The app’s answer could not be read (${answer.field}: ${answer.problem}).`);
  return answer.value;
}
