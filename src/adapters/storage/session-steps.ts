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
  readonly opened: boolean;
}

interface StoredStep {
  readonly belongsTo: string;
  readonly shape: number;
  readonly version: number;
  readonly value: Omit<StepRecord, 'version'>;
}

const NO_STEP: StepRecord = { version: 0, round: '', slots: [], opened: false };

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
      opened: flagAt(value.opened, 'step.opened'),
    };
  });
