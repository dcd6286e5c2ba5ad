import type { ContextClaims } from '../context/context-token';
import { isRecord } from '../manifest/yaml-value';
import { RealtimeRefusal } from './realtime-refusal';

/** Where somebody stands who uses a channel: the module and, in it, project, issue or page. Null where nobody stands anywhere. */
export type Standing = Pick<ContextClaims, 'moduleKey' | 'extension'> | null;

export interface ChannelUse {
  readonly channelName: string;
  readonly isGlobal: boolean;
  /** `options.contextOverrides` as it was given. */
  readonly contextOverrides: unknown;
  /** Claims of the token; undefined without one. */
  readonly claims: unknown;
}

/** The properties of a product's context that a channel can be bound to, as `Jira`, `Confluence` and `Bitbucket` of the packages name them. */
const PROPERTIES = ['board', 'issue', 'project', 'content', 'space', 'repository', 'pullRequest'] as const;
const LONGEST_NAME = 500;

/**
 * The channel that is meant: two who give the same text hear each other.
 * A channel belongs to one module in one place unless it is global or its place is said by `contextOverrides`, which must be the same
 * on both sides; an empty list is a global channel. The claims of a token divide a channel further.
 * @throws RealtimeRefusal for a name that is none, or a place that the caller does not stand in
 */
export function channelScope(use: ChannelUse, standing: Standing): string {
  const { channelName, claims } = use;
  if (channelName === '' || channelName.length > LONGEST_NAME) throw new RealtimeRefusal('INVALID_CHANNEL', 400);
  return JSON.stringify([channelName, placeOf(use, standing), sorted(claims ?? null)]);
}

function placeOf({ isGlobal, contextOverrides }: ChannelUse, standing: Standing): unknown {
  if (isGlobal) return 'global';
  if (standing === null) throw new RealtimeRefusal('CONTEXT_NEEDED', 400);
  const { moduleKey, extension } = standing;
  if (contextOverrides === undefined || contextOverrides === null)
    return [moduleKey, ...PROPERTIES.flatMap((name) => (extension[name] === undefined ? [] : [[name, idOf(extension[name])]]))];
  if (!Array.isArray(contextOverrides)) throw new RealtimeRefusal('CONTEXT_NEEDED', 400);
  const names = [...new Set(contextOverrides as unknown[])].map(String).sort();
  if (names.length === 0) return 'global';
  return names.map((name) => {
    const known = PROPERTIES.find((property) => property === name);
    if (known === undefined || extension[known] === undefined) throw new RealtimeRefusal('CONTEXT_NEEDED', 400);
    return [known, idOf(extension[known])];
  });
}

const idOf = (value: unknown): unknown => (isRecord(value) && value.id !== undefined ? String(value.id) : sorted(value));

/** The same value with the members of its objects in order, so that equal claims give equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
