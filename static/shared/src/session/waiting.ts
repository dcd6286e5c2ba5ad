import { outcomeAt } from '#contract/session-answers';
import { parseSessionCommand } from '#contract/session-command';
import { shapeAt, Unreadable } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { countAt, oneOf } from '#domain/parsing/plain-values';
import type { SessionCommand } from '#domain/session/command';
import type { Envelope, SealStep } from '#domain/session/envelope';
import type { CommandId } from '#domain/session/ids';
import { envelopeAt, sealStepAt } from '#domain/session/parse-envelope';
import { commandIdAt, orNull } from '#domain/session/parse-ids';
import { refusalAt } from '#domain/session/parse-refusal';
import type { Refused, Returned } from './session-desk';

/** Something that the server has not answered yet. `place` is its place in the order in which it was given. */
export type Waiting = { readonly place: number } & (
  | { readonly kind: 'command'; readonly command: SessionCommand }
  | { readonly kind: 'seal'; readonly step: SealStep; readonly envelope: Envelope; readonly command: CommandId }
);

/** The same before it has a place. */
export type NewWaiting = Waiting extends infer W ? (W extends Waiting ? Omit<W, 'place'> : never) : never;

/** Something that was not taken, until it has been offered again or given up. */
export type Untaken = ({ readonly kind: 'refused' } & Refused) | ({ readonly kind: 'returned' } & Returned);

/** What the browser keeps of a desk, so that a reload loses nothing. */
export interface DeskKeep {
  /** All that is kept, whatever wrote it. */
  all(): Promise<readonly unknown[]>;
  put(id: string, kept: Waiting | Untaken): Promise<void>;
  drop(id: string): Promise<void>;
}

/** The name under which it is kept: an envelope takes the place of the one before. */
export function nameOf(kept: Waiting | Untaken): string {
  switch (kept.kind) {
    case 'command':
      return kept.command.id;
    case 'refused':
      return refusedName(kept.command.id);
    case 'seal':
      return `seal ${kept.step}`;
    case 'returned':
      return returnedName(kept.step);
  }
}

export const refusedName = (command: CommandId): string => `refused ${command}`;
export const returnedName = (step: SealStep): string => `returned ${step}`;

export interface KeptOfDesk {
  /** In the order in which it was given. */
  readonly waiting: readonly Waiting[];
  readonly untaken: readonly Untaken[];
}

/** What was kept. What another version of the app kept and this one cannot read is passed over. */
export function keptOfDesk(all: readonly unknown[]): KeptOfDesk {
  const kept = all.flatMap((raw) => {
    const read = parsed(() => keptAt(raw));
    return read.ok ? [read.value] : [];
  });
  const waiting = kept.filter((one): one is Waiting => one.kind === 'command' || one.kind === 'seal');
  const untaken = kept.filter((one): one is Untaken => one.kind === 'refused' || one.kind === 'returned');
  return { waiting: waiting.sort((a, b) => a.place - b.place), untaken };
}

function keptAt(raw: unknown): Waiting | Untaken {
  const kept = shapeAt(raw, 'kept');
  const kind = oneOf(kept.kind, ['command', 'seal', 'refused', 'returned'] as const, 'kind');
  switch (kind) {
    case 'command':
      return { kind, place: countAt(kept.place, 'place'), command: commandAt(kept.command) };
    case 'seal': {
      const place = countAt(kept.place, 'place');
      return { kind, place, ...sealedAt(kept), command: commandIdAt(kept.command, 'command') };
    }
    case 'refused':
      return { kind, command: commandAt(kept.command), why: untakenAt(kept.why, 'why') };
    case 'returned':
      return { kind, ...sealedAt(kept), refusal: orNull(kept.refusal, 'refusal', refusalAt) };
  }
}

const sealedAt = ({ step, envelope }: Readonly<Record<string, unknown>>) => ({
  step: sealStepAt(step, 'step'),
  envelope: envelopeAt(envelope, 'envelope'),
});

const commandAt = (raw: unknown): SessionCommand => {
  const read = parseSessionCommand(raw);
  if (!read.ok) throw new Unreadable(read.field, read.problem);
  return read.value;
};

const untakenAt = (raw: unknown, field: string): Refused['why'] => {
  const { id, kind } = shapeAt(raw, field);
  if (kind === 'failed') return { id: commandIdAt(id, `${field}.id`), kind };
  const outcome = outcomeAt(raw, field);
  if (outcome.kind === 'done') throw new Unreadable(field, 'it was done');
  return outcome;
};
