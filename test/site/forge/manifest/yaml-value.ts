import type { Words } from './manifest';

/** What is wrong with a manifest, with the place in it. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** A value of a parsed YAML file together with the path to it, so that every complaint names its place. */
export interface YamlValue {
  readonly at: string;
  readonly value: unknown;
}

export const child = (parent: YamlValue, key: string): YamlValue => ({
  at: parent.at === '' ? key : `${parent.at}.${key}`,
  value: isRecord(parent.value) ? parent.value[key] : undefined,
});

export function text(found: YamlValue): string {
  if (typeof found.value !== 'string' || found.value === '') throw new ManifestError(`manifest.yml: ${found.at} must be a text`);
  return found.value;
}

export function number(found: YamlValue, otherwise: number): number {
  if (found.value === undefined) return otherwise;
  if (typeof found.value !== 'number' || !(found.value > 0))
    throw new ManifestError(`manifest.yml: ${found.at} must be a positive number`);
  return found.value;
}

/** A text for people, or the key of one; what is not there is `otherwise`. */
export function words<T>(found: YamlValue, otherwise: T): Words | T {
  if (found.value === undefined) return otherwise;
  return isRecord(found.value) ? { i18n: text(child(found, 'i18n')) } : text(found);
}

/** The entries of a list; a missing list is an empty one. */
export function list(found: YamlValue): YamlValue[] {
  if (found.value === undefined || found.value === null) return [];
  if (!Array.isArray(found.value)) throw new ManifestError(`manifest.yml: ${found.at} must be a list`);
  return found.value.map((value, index) => ({ at: `${found.at}[${index}]`, value }));
}

/** The members of a mapping; a missing mapping is an empty one. */
export function members(found: YamlValue): [string, YamlValue][] {
  if (found.value === undefined || found.value === null) return [];
  if (!isRecord(found.value)) throw new ManifestError(`manifest.yml: ${found.at} must be a mapping`);
  return Object.keys(found.value).map((key) => [key, child(found, key)]);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
