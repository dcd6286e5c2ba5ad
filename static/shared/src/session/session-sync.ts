import type { CommandsSent, Sealed, SessionAnswer } from '#contract/sessions';
import type { Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { Invited } from '#domain/post-mortem/post-mortem';
import { withLateListeners } from '#domain/session/attendance';
import type { SessionCommand } from '#domain/session/command';
import { SEAL_STEPS, type SealStep } from '#domain/session/envelope';
import type { CommandId, ItemId } from '#domain/session/ids';
import { byBrowserAlone } from '#domain/session/round-of';
import type { Session } from '#domain/session/session';
import { createAsker } from './asker';
import { createCompany } from './company';
import { type DeskClock, inTime } from './desk-clock';
import { deskView } from './desk-view';
import type { Drafts } from './drafts';
import { followed, withUnanswered } from './follow-news';
import type { Channels } from './hint-line';
import { createOutbox } from './outbox';
import { ownStanding } from './own-standing';
import { serverClock } from './server-clock';
import type { SessionClient } from './session-client';
import type { DeskState, NewCommand, Outcome, SessionDesk } from './session-desk';
import { undoStack } from './undo-stack';
import {
  type DeskKeep,
  keptOfDesk,
  type NewWaiting,
  nameOf,
  refusedName,
  returnedName,
  type Untaken,
  type Waiting,
} from './waiting';

export interface SyncNeeds {
  readonly client: SessionClient;
  readonly channels: Channels;
  readonly keep: DeskKeep;
  /** When it is known whose desk this is. */
  readonly ready: Promise<unknown>;
  readonly drafts: Drafts;
  /** What this browser is told apart by where nobody gives a name. */
  readonly secrets: Drafts;
  readonly clock: DeskClock;
  /** In [0, 1). */
  readonly chance: () => number;
  /** 32 to 64 letters, digits and hyphens, which nobody can guess. */
  readonly newId: () => string;
}

/** How long a desk waits for a hint before it asks anyway: when hints come, when none do, and where there is little to wait for. */
const WITH_HINTS: Milliseconds = 10_000;
const WITHOUT_HINTS: Milliseconds = 3_000;
const NOTHING_TO_SEE: Milliseconds = 15_000;
/** One call that is lost is made again soon, with nothing said about it; after more the server seems to be away. */
const FIRST_RETRY: Milliseconds = 400;
const OFFLINE_AFTER = 2;
/** So many times in a row something new was found that no hint told of: hints do not come through. */
const MISSED_HINTS = 2;

/**
 * One person's desk in a session. It shows what the server has with one's own changes on top, sends these in their order until they are
 * answered, and asks for what others do: when a hint comes, and every few seconds if none does.
 */
export function createSessionDesk(needs: SyncNeeds): SessionDesk {
  const { client, keep, drafts, secrets, clock, newId } = needs;
  const server = serverClock(clock.now);
  const undoing = undoStack();
  const standing = ownStanding(newId());
  const shown = deskView();
  /** As the server has it, without what is on its way. */
  let known: Session | null = null;
  let people: ReadonlySet<PersonId> = new Set();
  let invited: readonly Invited[] = [];
  let answer: 'none' | Exclude<SessionAnswer['kind'], 'since'> = 'none';
  /** Calls in a row that nobody answered. */
  let failures = 0;
  let missedHints = 0;
  let hinted = 0;
  let places = 0;
  let closed = false;

  const hintsCome = (): boolean => company.isUp() && missedHints < MISSED_HINTS;
  const stateNow = (): DeskState => {
    if (answer === 'not-yours-to-see') return 'refused';
    if (failures >= OFFLINE_AFTER) return 'offline';
    if (answer === 'not-opened') return 'not-opened';
    if (answer === 'none') return 'loading';
    return hintsCome() ? 'live' : 'polling';
  };
  const session = (): Session | null => {
    const { you } = shown.view();
    if (known === null || you === null) return known;
    // What chance decides, the server decides anew; until it has, anything will do.
    const made = { chance: () => 0, newId: () => newId() as ItemId, opened: null };
    return withUnanswered(withLateListeners(known, invited), outbox.commands(), {
      ...made,
      by: you,
      people: [...people],
      now: server.now(),
    });
  };
  const show = (): void => {
    if (closed) return;
    const now = session();
    const canUndo = now !== null && !shown.view().recordOnly && undoing.next(now) !== null;
    const here = company.list(known?.phase ?? null);
    shown.set({ state: stateNow(), session: now, pending: outbox.size(), here, canUndo });
  };

  /** Calls the app and takes the time from its answer. */
  const timed = async <T extends { readonly now: number }>(call: () => Promise<T>): Promise<T> => {
    const sent = clock.now();
    const told = await inTime(clock, call());
    server.heard(sent, clock.now(), told.now);
    return told;
  };
  const follow = (news: Parameters<typeof followed>[1]): void => {
    if (known === null) return;
    const next = followed(known, news);
    if (next === null) asker.soon();
    else known = next;
  };

  const outbox = createOutbox({
    clock,
    keep,
    send: (commands) => timed(() => client.send(commands, known?.version ?? 0)),
    seal: (step, envelope, command) => timed(() => client.seal({ step, envelope, command, secret: secretOf(step) })),
    answered(told: CommandsSent | Sealed) {
      failures = 0;
      const before = known?.version ?? 0;
      if ('news' in told) follow(told.news);
      else if (told.kind === 'sealed' && told.version > before) asker.soon();
      // The app has told the others as well; two hints are seldom both lost, and nobody reads twice for them.
      if ('version' in told && told.version > before) company.hint(told.version);
    },
    settled(waiting, outcome) {
      if (outcome.kind === 'done') return;
      if (waiting.kind === 'command') undoing.drop(waiting.command.id);
      const untaken = untakenOf(waiting, outcome);
      if (untaken === null) return;
      keep.put(nameOf(untaken), untaken).catch(() => {});
      shown.untaken(untaken);
    },
    failed() {
      failures += 1;
      show();
    },
    changed: show,
  });

  const company = createCompany({
    ...needs,
    serverNow: server.now,
    open: () => timed(() => client.channel()),
    people: () => people,
    mine: () => (shown.view().recordOnly ? null : standing.told(known, shown.view().you)),
    hinted(version) {
      missedHints = 0;
      if (version > Math.max(hinted, known?.version ?? 0)) asker.soon();
      hinted = Math.max(hinted, version);
    },
    lineChanged() {
      missedHints = 0;
      // Whatever happened while there was no line.
      asker.soon();
      show();
    },
    changed: show,
  });

  /** @param since the version that was told when it was asked. */
  const taken = (told: SessionAnswer, since: number | null): void => {
    failures = 0;
    if (told.kind === 'since') {
      // Nothing is new that one's own answers have told meanwhile.
      if (told.version > (known?.version ?? 0) && told.version > hinted) missedHints += 1;
      follow(told);
    } else {
      answer = told.kind;
      known = told.kind === 'whole' ? wholeOf(told.session, since) : told.kind === 'record' ? told.session : null;
    }
    if ('people' in told) {
      invited = told.people;
      people = new Set(told.people.map(({ accountId }) => accountId));
    }
    shown.told(told);
    show();
  };
  /**
   * An answer that comes late changes nothing; but where the server itself has gone back, as after a restore, so does everybody. Before
   * anything has happened the session can become another one, as when a page proposes its agenda, without a later version.
   */
  const wholeOf = (whole: Session, since: number | null): Session => {
    const wentBack = since !== null && whole.version < since;
    if (wentBack) hinted = whole.version;
    return known === null || wentBack || whole.version >= known.version ? whole : known;
  };
  const asker = createAsker({
    clock,
    readers: () => shown.view().here.length + 1,
    patience() {
      if (answer === 'record') return null;
      if (answer === 'not-opened' || answer === 'not-yours-to-see') return NOTHING_TO_SEE;
      if (failures > 0) return Math.min(WITHOUT_HINTS, FIRST_RETRY * 2 ** (failures - 1));
      return hintsCome() ? WITH_HINTS : WITHOUT_HINTS;
    },
    async ask() {
      const first = known === null;
      const since = first || shown.view().recordOnly ? null : (known?.version ?? null);
      try {
        const told = await timed(() => client.read(since));
        if (closed) return;
        taken(told, since);
        if (known === null || shown.view().recordOnly) return;
        if (first) company.start();
        outbox.go();
      } catch {
        failures += 1;
        show();
      }
    },
  });

  const secretOf = (step: SealStep): string | null => {
    if (known === null || !byBrowserAlone(known, step)) return null;
    const kept = secrets.read(step);
    if (kept !== null) return kept;
    const secret = newId();
    secrets.write(step, secret);
    return secret;
  };
  const give = (waiting: NewWaiting): Promise<Outcome> =>
    new Promise((settle) => {
      places += 1;
      outbox.add({ ...waiting, place: places } as Waiting, settle);
    });
  const send = (command: NewCommand, undoable: boolean): Promise<Outcome> => {
    const whole = { ...command, id: newId() as CommandId } as SessionCommand;
    const before = session();
    if (undoable && before !== null) undoing.note(whole, before);
    const words = command.kind === 'write' || command.kind === 'sort';
    if (words && standing.wrote(known)) company.tell();
    return give({ kind: 'command', command: whole });
  };

  const begin = async (): Promise<void> => {
    const all = keep.all().catch(() => []);
    await needs.ready;
    asker.soon();
    const { waiting, untaken } = keptOfDesk(await all);
    places = Math.max(places, ...waiting.map(({ place }) => place));
    for (const one of untaken) shown.untaken(one);
    outbox.restore(waiting);
  };
  begin().catch(() => {
    // The platform does not even say who this is: nothing else would answer either.
    failures = OFFLINE_AFTER;
    show();
  });

  return {
    view: shown.view,
    subscribe: shown.subscribe,
    serverNow: server.now,
    send: (command) => send(command, true),
    seal(step, envelope) {
      if (envelope.kind === 'cards' && standing.wrote(known)) company.tell();
      return give({ kind: 'seal', step, envelope, command: newId() as CommandId });
    },
    async own() {
      const kept = SEAL_STEPS.map((step) => [step, secrets.read(step)] as const).filter(([, secret]) => secret !== null);
      const { notes, envelopes } = await timed(() => client.own(Object.fromEntries(kept)));
      return { notes, envelopes };
    },
    saveNotes: (notes) => inTime(clock, client.saveNotes(notes)),
    undo() {
      const now = session();
      const next = now === null || shown.view().recordOnly ? null : undoing.next(now);
      if (next === null) return null;
      undoing.undone(next.change);
      return send(next.back, false);
    },
    forget(command) {
      keep.drop(refusedName(command)).catch(() => {});
      shown.forget(command);
    },
    forgetReturned(step) {
      keep.drop(returnedName(step)).catch(() => {});
      shown.forgetReturned(step);
    },
    drafts,
    editing(item) {
      if (standing.editing(item)) company.tell();
    },
    newItem: () => newId() as ItemId,
    refresh() {
      outbox.go();
      asker.soon();
    },
    close() {
      closed = true;
      outbox.close();
      asker.close();
      company.close();
      shown.close();
    },
  };
}

/** Null for an envelope that cannot be read: nobody wrote it in this version of the app. */
function untakenOf(waiting: Waiting, outcome: Exclude<Outcome, { readonly kind: 'done' }>): Untaken | null {
  if (waiting.kind === 'command') {
    const { command } = waiting;
    return { kind: 'refused', command, why: { id: command.id, ...outcome } };
  }
  const { step, envelope } = waiting;
  return outcome.kind === 'refused' ? { kind: 'returned', step, envelope, refusal: outcome.refusal } : null;
}
