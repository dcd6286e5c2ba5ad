import { kvs } from '@forge/kvs';
import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt } from '#domain/parsing/plain-values';
import type { SealStep } from '#domain/session/envelope';
import type { SessionId } from '#domain/session/ids';
import { wordsAt } from '#domain/session/parse-ids';
import { sessionKeys } from './session-keys';

export const ENTITY = 'sealed-step';
const SHAPE = 1;

/** Which envelopes of a step there are. Kept as a record of its own, because a list of keys alone would lose one of two that come at once. */
export interface StepRecord {
  readonly version: number;
  readonly round: string;
  readonly slots: readonly string[];
  /** By which command each slot was filled last, in the order of the slots. */
  readonly commands: readonly string[];
  readonly opened: boolean;
  /** The commands of the envelopes that were opened last, sorted, so that nothing is left of which slot they had filled. */
  readonly read: readonly string[];
}

/** So many commands of opened envelopes are remembered: those of several rounds with everybody in them. */
const REMEMBERED = 200;

/** The list with one more envelope, or with another in the place of an earlier one of the round. */
export function withSlot(list: StepRecord, round: string, slot: string, command: string): StepRecord {
  const before = list.round === round ? list : { ...list, slots: [], commands: [] };
  const at = before.slots.indexOf(slot);
  const commands = before.slots.map((_, place) => (place === at ? command : (before.commands[place] ?? '')));
  return {
    version: list.version + 1,
    round,
    slots: at === -1 ? [...before.slots, slot] : before.slots,
    commands: at === -1 ? [...commands, command] : commands,
    opened: false,
    read: list.read,
  };
}

/** The list once its envelopes are opened, or thrown away unread. */
export const withOpened = (list: StepRecord, read: boolean): StepRecord => ({
  ...list,
  version: list.version + 1,
  commands: [],
  opened: true,
  read: read ? [...[...list.commands].filter((command) => command !== '').sort(), ...list.read].slice(0, REMEMBERED) : list.read,
});

interface StoredStep {
  readonly belongsTo: string;
  readonly shape: number;
  readonly version: number;
  readonly value: Omit<StepRecord, 'version'>;
}

const NO_STEP: StepRecord = { version: 0, round: '', slots: [], commands: [], opened: false, read: [] };

/** The list of a step; version 0 where there is none. */
export async function readStep(id: SessionId, step: SealStep): Promise<StepRecord> {
  const raw: unknown = await kvs.entity<StoredStep>(ENTITY).get(sessionKeys.step(id, step));
  if (raw === undefined) return NO_STEP;
  const read = stepFrom(raw);
  if (!read.ok) throw new Error(`The envelopes of this session cannot be read from storage: ${read.field}: ${read.problem}.`);
  return read.value;
}

export const storedStep = (id: SessionId, { version, ...value }: StepRecord): StoredStep => ({
  belongsTo: id,
  shape: SHAPE,
  version,
  value,
});

const stepFrom = (raw: unknown): Parsed<StepRecord> =>
  parsed(() => {
    const stored = shapeAt(raw, 'step');
    const value = shapeAt(stored.value, 'step.value');
    return {
      version: countAt(stored.version, 'step.version'),
      round: wordsAt(value.round, 'step.round'),
      slots: presentListAt(value.slots, 'step.slots').map((slot) => wordsAt(slot, 'step.slots')),
      // Lists that were kept before commands were noted have none.
      commands: presentListAt(value.commands ?? [], 'step.commands').map((one) => wordsAt(one, 'step.commands')),
      opened: flagAt(value.opened, 'step.opened'),
      read: presentListAt(value.read ?? [], 'step.read').map((one) => wordsAt(one, 'step.read')),
    };
  });
