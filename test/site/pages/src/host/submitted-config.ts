import { at } from '../site/read';

/** What the settings of a macro submitted. */
export interface SubmittedConfig {
  readonly config: Readonly<Record<string, unknown>>;
  /** Leaves the settings open. */
  readonly keepEditing: boolean;
}

/** A refusal with one of the codes that Forge documents for `view.submit` of a macro's settings. */
function refuse(code: 'INVALID_PAYLOAD' | 'INVALID_CONFIG' | 'INVALID_EXTENSION_TYPE', why: string): never {
  const refusal = new Error(`${code}: ${why}`);
  refusal.name = code;
  throw refusal;
}

/** Reads what `view.submit` was given. @throws Error named by its code for what Confluence would not keep. */
export function submittedConfig(payload: unknown): SubmittedConfig {
  const config = at(payload, 'config');
  if (!isPlain(config)) refuse('INVALID_PAYLOAD', 'view.submit needs an object with the object "config".');
  if (at(payload, 'body') !== undefined)
    refuse('INVALID_EXTENSION_TYPE', 'a body is kept for macros of layout bodied alone, which this site does not have.');
  const problem = problemIn(config, 'config', false);
  if (problem !== null) refuse('INVALID_CONFIG', problem);
  return { config, keepEditing: at(payload, 'keepEditing') === true };
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What Confluence does not keep: null, lists in lists, and anything that is no JSON. */
function problemIn(value: unknown, where: string, inList: boolean): string | null {
  if (value === null) return `${where} is null; leave it out instead.`;
  if (typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${where} is no number.`;
  if (Array.isArray(value)) {
    if (inList) return `${where} is a list in a list.`;
    return first(value.map((item, index) => problemIn(item, `${where}[${index}]`, true)));
  }
  if (!isPlain(value)) return `${where} is no JSON.`;
  return first(
    Object.entries(value).map(([name, item]) => (item === undefined ? null : problemIn(item, `${where}.${name}`, inList))),
  );
}

const first = (problems: readonly (string | null)[]): string | null => problems.find((one) => one !== null) ?? null;
