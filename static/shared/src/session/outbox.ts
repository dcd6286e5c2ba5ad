import { MOST_COMMANDS } from '#contract/session-asks';
import type { CommandsSent, Sealed } from '#contract/sessions';
import type { Milliseconds } from '#domain/history/instant';
import type { SessionCommand } from '#domain/session/command';
import type { Envelope, SealStep } from '#domain/session/envelope';
import type { CommandId } from '#domain/session/ids';
import { UnreadableAnswer } from '../bridge/call-app';
import type { DeskClock } from './desk-clock';
import { refusedForEver } from './refused-for-ever';
import type { Outcome } from './session-desk';
import { type DeskKeep, nameOf, type Waiting } from './waiting';

/** Waits after a failure, growing, until the server answers again. */
const FIRST_RETRY: Milliseconds = 300;
const LONGEST_RETRY: Milliseconds = 15_000;

export interface OutboxNeeds {
  readonly clock: DeskClock;
  readonly keep: Pick<DeskKeep, 'put' | 'drop'>;
  /** Sends commands; null while nothing can be sent yet. Rejects when the server does not answer. */
  readonly send: (commands: readonly SessionCommand[]) => Promise<CommandsSent>;
  readonly seal: (step: SealStep, envelope: Envelope, command: CommandId) => Promise<Sealed>;
  /** The server has answered: what it tells is taken in before anything leaves the box, so that nothing flickers. */
  readonly answered: (answer: CommandsSent | Sealed) => void;
  readonly settled: (waiting: Waiting, outcome: Outcome) => void;
  /** How many other calls the server has answered so far: what fails meanwhile does not fail because it is away. */
  readonly heard: () => number;
  /** Whether the session tells that a command was done, although its own answer never came. */
  readonly wasDone: (command: CommandId) => boolean;
  readonly failed: (problem: unknown) => void;
  readonly changed: () => void;
}

/**
 * What was given and not answered yet, sent in its order, one call at a time. What the server will never take is set aside, so that it
 * does not hold up what was given after it.
 */
export interface Outbox {
  commands(): readonly SessionCommand[];
  size(): number;
  add(waiting: Waiting, settle: (outcome: Outcome) => void): void;
  /** What was kept before a reload goes first, because it was given first. */
  restore(kept: readonly Waiting[]): void;
  /** Lets things go out, or tries again now. */
  go(): void;
  close(): void;
}

interface Entry {
  readonly waiting: Waiting;
  readonly settle: readonly ((outcome: Outcome) => void)[];
}

export function createOutbox(needs: OutboxNeeds): Outbox {
  const { clock, keep } = needs;
  let entries: readonly Entry[] = [];
  let out: readonly Entry[] = [];
  let busy = false;
  let started = false;
  let closed = false;
  let failures = 0;
  /** So many commands go together: after a failure one by itself, and then more and more again. */
  let most = MOST_COMMANDS;
  const forEver = refusedForEver();
  let callOff = () => {};
  // One after another, so that what is kept last is what was meant last.
  let keeping: Promise<unknown> = Promise.resolve();
  const kept = (work: () => Promise<void>) => {
    keeping = keeping.then(work).catch(() => {});
  };

  /** What goes in the next call: an envelope by itself, or commands that follow one another. */
  const nextOut = (): readonly Entry[] => {
    const end = entries.findIndex(({ waiting }) => waiting.kind === 'seal');
    return end === 0 ? entries.slice(0, 1) : entries.slice(0, Math.min(most, end === -1 ? entries.length : end));
  };

  const settle = (entry: Entry, outcome: Outcome): void => {
    entries = entries.filter((other) => other !== entry);
    needs.settled(entry.waiting, outcome);
    // Another of the same name has taken its place meanwhile, and is still kept under it.
    if (!entries.some(({ waiting }) => nameOf(waiting) === nameOf(entry.waiting))) kept(() => keep.drop(nameOf(entry.waiting)));
    for (const tell of entry.settle) tell(outcome);
  };

  const sendNext = async (): Promise<void> => {
    out = nextOut();
    const [first] = out;
    if (first?.waiting.kind === 'seal') {
      const { step, envelope, command } = first.waiting;
      const answer = await needs.seal(step, envelope, command);
      if (closed) return;
      needs.answered(answer);
      settle(first, answer.kind === 'sealed' ? { kind: 'done' } : { kind: 'refused', refusal: answer.refusal });
      return;
    }
    const sent = out;
    const answer = await needs.send(sent.flatMap(({ waiting }) => (waiting.kind === 'command' ? [waiting.command] : [])));
    if (closed) return;
    needs.answered(answer);
    const answers = answer.outcomes.flatMap(({ id, ...outcome }) => {
      const entry = sent.find(({ waiting }) => waiting.kind === 'command' && waiting.command.id === id);
      return entry === undefined ? [] : [{ entry, outcome }];
    });
    if (answers.length === 0) throw new Error('The app answered none of the commands.');
    for (const { entry, outcome } of answers) settle(entry, outcome.kind === 'done' ? { kind: 'done' } : outcome);
  };

  /** @returns whether something was settled by it, so that the rest can go at once. */
  const failedWith = (problem: unknown): boolean => {
    most = 1;
    const [first] = out;
    // An answer that this window cannot read says nothing about what was sent: after a reload it is settled.
    if (first === undefined || problem instanceof UnreadableAnswer) return false;
    const { waiting } = first;
    const command = waiting.kind === 'command' ? waiting.command.id : waiting.command;
    const done = needs.wasDone(command);
    const names = out.map((entry) => nameOf(entry.waiting));
    if (!done && !forEver.failed(names, needs.heard())) return false;
    settle(first, { kind: done ? 'done' : 'failed' });
    return true;
  };

  const run = async (): Promise<void> => {
    if (busy || !started || closed) return;
    busy = true;
    callOff();
    try {
      while (entries.length > 0 && !closed) {
        await sendNext();
        failures = 0;
        most = Math.min(MOST_COMMANDS, most * 2);
        forEver.answered();
        out = [];
        needs.changed();
      }
    } catch (problem) {
      if (!closed) {
        failures = failedWith(problem) ? 0 : failures + 1;
        callOff = clock.after(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.max(0, failures - 1)), () => void run());
        needs.failed(problem);
      }
    }
    out = [];
    busy = false;
  };

  return {
    commands: () => entries.flatMap(({ waiting }) => (waiting.kind === 'command' ? [waiting.command] : [])),
    size: () => entries.length,
    add(waiting, tell) {
      kept(() => keep.put(nameOf(waiting), waiting));
      // An envelope that has not gone out yet is replaced by the later one, whose answer is then also its own.
      const earlier = entries.find(
        (entry) => waiting.kind === 'seal' && nameOf(entry.waiting) === nameOf(waiting) && !out.includes(entry),
      );
      entries = [...entries.filter((entry) => entry !== earlier), { waiting, settle: [...(earlier?.settle ?? []), tell] }];
      needs.changed();
      void run();
    },
    restore(before) {
      const known = new Set(entries.map(({ waiting }) => nameOf(waiting)));
      entries = [...before.filter((one) => !known.has(nameOf(one))).map((waiting) => ({ waiting, settle: [] })), ...entries];
      needs.changed();
      void run();
    },
    go() {
      started = true;
      void run();
    },
    close() {
      closed = true;
      callOff();
    },
  };
}
