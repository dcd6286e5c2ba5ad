import { type LoopSettings, usualSettings, type Weekday } from '#domain/loop/loop-settings';
import { parseLoopSettings } from '#domain/loop/parse-loop-settings';
import { type SettledLoop, settingsIn } from '#domain/loop/settled-loop';

/** The settings as they are typed. */
export interface RemindersDraft {
  readonly before: string;
  /** Days with commas between them. */
  readonly after: string;
  readonly every: string;
  readonly checks: string;
  readonly quiet: readonly Weekday[];
  /** A name a line. */
  readonly dropped: string;
}

export type DraftField = keyof RemindersDraft;

export type DraftRead =
  | { readonly ok: true; readonly settings: LoopSettings }
  | { readonly ok: false; readonly field: DraftField; readonly problem: string };

export const draftOf = (settings: LoopSettings): RemindersDraft => ({
  before: String(settings.remindBefore),
  after: settings.remindAfter.join(', '),
  every: String(settings.remindEvery),
  checks: settings.remindOfCheckAfter.join(', '),
  quiet: settings.quietDays,
  dropped: settings.dropped.join('\n'),
});

const FIELDS: Readonly<Record<keyof LoopSettings, DraftField>> = {
  remindBefore: 'before',
  remindAfter: 'after',
  remindEvery: 'every',
  remindOfCheckAfter: 'checks',
  quietDays: 'quiet',
  dropped: 'dropped',
};

/** What was typed as settings, or the first thing in it that cannot be taken, judged by the rule that the app asks again. */
export function readDraft(draft: RemindersDraft): DraftRead {
  const read = parseLoopSettings({
    remindBefore: numberIn(draft.before),
    remindAfter: numbersIn(draft.after),
    remindEvery: numberIn(draft.every),
    remindOfCheckAfter: numbersIn(draft.checks),
    quietDays: draft.quiet,
    dropped: draft.dropped.split('\n').filter((line) => line.trim() !== ''),
  });
  if (read.ok) return { ok: true, settings: read.value };
  return { ok: false, field: FIELDS[read.field as keyof LoopSettings], problem: read.problem };
}

/** What is kept of settings: those that are as usual stay so, also when what is usual changes. */
export const settledFrom = (settings: LoopSettings): SettledLoop['settled'] =>
  isSame(settings, usualSettings) ? null : settings;

export const draftOfSettled = (settled: SettledLoop): RemindersDraft => draftOf(settingsIn(settled));

const isSame = (a: LoopSettings, b: LoopSettings): boolean => JSON.stringify(inOneOrder(a)) === JSON.stringify(inOneOrder(b));

const inOneOrder = (settings: LoopSettings) => {
  const { dropped, remindBefore, remindAfter, remindEvery, remindOfCheckAfter, quietDays } = settings;
  return [dropped, remindBefore, remindAfter, remindEvery, remindOfCheckAfter, [...quietDays].sort()];
};

/** Null where it is no whole number: the rule says so. */
const numberIn = (typed: string): number | null => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : null);

const numbersIn = (typed: string): readonly (number | null)[] =>
  typed
    .split(/[\s,;]+/)
    .filter((piece) => piece !== '')
    .map(numberIn);
