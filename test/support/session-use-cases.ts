import { createHash } from 'node:crypto';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { SessionCommand } from '#domain/session/command';
import type { SessionId } from '#domain/session/ids';
import type { PageBinding } from '#domain/session/page-standing';
import { intoSession, type Room, type Sessions } from '#usecases/into-session';
import { aPostMortem } from './a-post-mortem';
import { frozenInMemory } from './frozen-in-memory';
import { recordsInMemory } from './records-in-memory';
import { ownNotesInMemory, sessionsInMemory } from './sessions-in-memory';

export const PM = 'pilot-2026';
export const which = { postMortemId: PM, number: 1 } as const;
export const PROJECT = '10100';

/** A session's use cases over memory. Tomasz facilitates, Miriam opened the post-mortem, Sofia is invited. */
export function sessionNeeds(postMortem: PostMortem = aPostMortem()) {
  let made = 0;
  const told: number[] = [];
  const waits: number[] = [];
  const sessions = sessionsInMemory();
  const browse = new Set<string>([PROJECT]);
  const needs = {
    postMortems: recordsInMemory<PostMortem>([{ id: PM, belongsTo: PROJECT, version: 1, value: postMortem }]),
    sessions,
    notes: ownNotesInMemory(),
    pages: recordsInMemory<PageBinding>(),
    frozen: frozenInMemory(),
    permissions: { of: async (projectId: string) => ({ browse: browse.has(projectId), administer: false }) },
    hints: { tell: async (_id: SessionId, version: number) => void told.push(version) },
    now: () => 1_000_000,
    chance: () => 0.5,
    newId: () => {
      made += 1;
      return `made-up-${made}`;
    },
    digest: async (text: string) => createHash('sha256').update(text).digest('hex'),
    wait: async (time: number) => void waits.push(time),
  } satisfies Sessions & Record<string, unknown>;
  return { needs, told, waits, browse };
}

export const visitorOf = (accountId: string, projectId: string | null = PROJECT) => ({ accountId, projectId });
/** The room of the session for somebody who may come in. */
export const roomFor = (needs: Pick<Sessions, 'postMortems'>, accountId: string): Promise<Room> =>
  intoSession(needs, visitorOf(accountId), which);

let commands = 0;
/** A command with an id of its own. */
export const commandOf = (rest: object): SessionCommand => {
  commands += 1;
  return { id: `command-${1000 + commands}`, ...rest } as SessionCommand;
};

export const START = { kind: 'start' };
/** Whatever is missing. */
export const CLOSE = { kind: 'close', skip: 'Not what this test is about' };
