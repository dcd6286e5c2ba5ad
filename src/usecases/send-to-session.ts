import { withLateListeners } from '#domain/session/attendance';
import type { SessionCommand } from '#domain/session/command';
import { decide } from '#domain/session/decide';
import { SEAL_STEPS, type SealStep } from '#domain/session/envelope';
import type { Done } from '#domain/session/event';
import { evolveDone } from '#domain/session/evolve';
import type { Given } from '#domain/session/given';
import type { CommandId } from '#domain/session/ids';
import type { Refusal } from '#domain/session/refusal';
import { saltOf, stepOpenedBy } from '#domain/session/round-of';
import type { Session } from '#domain/session/session';
import type { SessionHints } from '#ports/session-hints';
import type { OpenedStep } from '#ports/session-store';
import { givenIn, openSession, type Room, type Sessions } from './into-session';
import { type DiscardsNotes, discardNotes } from './own-in-session';
import { untilKept } from './until-kept';

export interface SendToSession extends Sessions, DiscardsNotes {
  readonly hints: Pick<SessionHints, 'tell'>;
}

export type Judged = { readonly id: CommandId } & (
  | { readonly kind: 'done'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
);

export interface Sent {
  readonly outcomes: readonly Judged[];
  readonly session: Session;
  /** The batches after version `doneAfter`, those of these commands at the end. */
  readonly done: readonly Done[];
  readonly doneAfter: number;
  /** Whether anything has happened. */
  readonly changed: boolean;
}

/**
 * Judges commands in their order and keeps what they come to. Each is judged by what stands then, whatever its sender saw.
 * @throws NotPermitted for a session that is not open.
 */
export async function sendToSession(needs: SendToSession, room: Room, commands: readonly SessionCommand[]): Promise<Sent> {
  const [first, ...more] = runsOf(commands);
  let sent = await untilKept(needs, () => judged(needs, room, first));
  for (const run of more) {
    const next = await untilKept(needs, () => judged(needs, room, run));
    sent = { ...next, outcomes: [...sent.outcomes, ...next.outcomes], changed: sent.changed || next.changed };
  }
  if (sent.changed) await needs.hints.tell(room.id, sent.session.version);
  return sent;
}

type Run = readonly SessionCommand[];

/** Commands that are kept together; one run at least. What opens envelopes ends a run, because it is kept on a condition of its own. */
function runsOf(commands: Run): readonly [Run, ...Run[]] {
  const ends = commands.flatMap((command, n) => (stepOpenedBy(command) === null || n === commands.length - 1 ? [] : [n + 1]));
  const [first, ...more] = [...ends, commands.length].map((end, n) => commands.slice(n === 0 ? 0 : ends[n - 1], end));
  return [first ?? [], ...more];
}

async function judged(needs: SendToSession, room: Room, commands: readonly SessionCommand[]): Promise<Sent | null> {
  const { based, session: before, kept } = await openSession(needs, room);
  let session = before;
  const marks = new Map<SealStep, number>();
  const done: Done[] = [];
  const outcomes: Judged[] = [];
  for (const command of commands) {
    const step = stepOpenedBy(command);
    const given = givenIn(needs, room);
    const content = step === null ? null : await contentOf(needs, session, step);
    const decided = decide(
      withLateListeners(session, room.people),
      command,
      content === null ? given : { ...given, opened: content.envelopes },
    );
    if (!decided.ok) {
      outcomes.push({ id: command.id, kind: 'refused', refusal: decided.refusal });
      continue;
    }
    if (decided.events.length > 0) {
      const batch = { command: command.id, version: session.version + decided.events.length, events: decided.events };
      done.push(batch);
      session = evolveDone(session, batch);
      if (content !== null && step !== null) marks.set(step, content.mark);
    }
    outcomes.push({ id: command.id, kind: 'done', version: session.version });
  }
  if (done.length > 0) {
    const ended = SEAL_STEPS.filter((step) => saltOf(before, step) !== null && saltOf(session, step) === null);
    const opened = await Promise.all(ended.map((step) => openedStep(needs, room, step, marks.get(step))));
    const closed = done.some(({ events }) => events.some(({ kind }) => kind === 'closed'));
    // The batches before tell the salts of these rounds, and who wrote which card.
    const afresh = closed || ended.length > 0;
    const change = { id: room.id, postMortemId: room.postMortem.id, based, done, session, afresh, sealed: null, opened };
    if ((await needs.sessions.append(change)) === 'changed-meanwhile') return null;
  }
  await discard(needs, room, commands);
  // After the close nobody needs notes any more that were for the meeting.
  if (session.status === 'closed' && commands.some(({ kind }) => kind === 'close')) await discardNotes(needs, room);
  // A session that is kept for the first time begins with a snapshot: nobody can go on from what was before.
  const doneAfter = kept?.from?.version ?? session.version;
  return { outcomes, session, done: [...(kept?.done ?? []), ...done], doneAfter, changed: done.length > 0 };
}

/** @param mark under which its envelopes were opened; what was never opened is closed as it is now. */
const openedStep = async ({ sessions }: SendToSession, { id }: Room, step: SealStep, mark?: number): Promise<OpenedStep> => ({
  step,
  mark: mark ?? (await sessions.slotsOf(id, step, '')).mark,
  read: mark !== undefined,
});

/** Also when a command is sent again: a function that ended too early may have left some. */
async function discard({ sessions }: SendToSession, { id }: Room, commands: readonly SessionCommand[]): Promise<void> {
  const steps = commands.flatMap((command) => (command.kind === 'close' ? SEAL_STEPS : (stepOpenedBy(command) ?? [])));
  for (const step of new Set(steps)) await sessions.discardOpened(id, step);
}

async function contentOf(
  { sessions, digest }: SendToSession,
  session: Session,
  step: SealStep,
): Promise<{ readonly mark: number; readonly envelopes: NonNullable<Given['opened']> }> {
  const salt = saltOf(session, step);
  if (salt === null) return { mark: 0, envelopes: [] };
  const { mark, slots } = await sessions.slotsOf(session.id, step, await digest(salt));
  return { mark, envelopes: await sessions.envelopes(session.id, step, slots) };
}
