import type { CommandsSent, Sealed, SessionAnswer } from '#contract/sessions';
import { withLateListeners } from '#domain/session/attendance';
import type { SessionCommand } from '#domain/session/command';
import type { CommandId, ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import { sessionFor } from '#domain/session/session-for';
import { createAsker } from './asker';
import { createCompany } from './company';
import { type DeskClock, inTime } from './desk-clock';
import { deskView } from './desk-view';
import type { Drafts } from './drafts';
import { withUnanswered } from './follow-news';
import { heardHints } from './heard-hints';
import type { Channels } from './hint-line';
import { knownSession } from './known-session';
import { createOutbox } from './outbox';
import { ownSecrets } from './own-secrets';
import { ownStanding } from './own-standing';
import { serverClock, timedBy } from './server-clock';
import { serverContact } from './server-contact';
import type { SessionClient } from './session-client';
import type { NewCommand, Outcome, SessionDesk } from './session-desk';
import { twiceIfSlow } from './twice-if-slow';
import { undoStack } from './undo-stack';
import { untakenOf } from './untaken-of';
import { type DeskKeep, keptOfDesk, type NewWaiting, nameOf, refusedName, returnedName, type Waiting } from './waiting';

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

/**
 * One person's desk in a session. It shows what the server has with one's own changes on top, sends these in their order until they are
 * answered, and asks for what others do: when a hint comes, and every few seconds if none does.
 */
export function createSessionDesk(needs: SyncNeeds): SessionDesk {
  const { client, keep, drafts, clock, newId } = needs;
  const server = serverClock(clock.now);
  const timed = timedBy(clock, server);
  const secrets = ownSecrets(needs.secrets, newId);
  const undoing = undoStack();
  const standing = ownStanding(newId());
  const shown = deskView();
  const known = knownSession();
  const contact = serverContact();
  const hints = heardHints();
  let places = 0;
  let closed = false;

  const hintsCome = (): boolean => company.isUp() && hints.comeThrough();
  const session = (): Session | null => {
    const { you } = shown.view();
    const told = known.session();
    if (told === null || you === null) return told;
    // What chance decides, the server decides anew; until it has, anything will do.
    const now = withUnanswered(withLateListeners(told, known.invited()), outbox.commands(), {
      ...{ chance: () => 0, newId: () => newId() as ItemId, opened: null },
      by: you,
      people: [...known.people()],
      now: server.now(),
    });
    // What the server gives nobody any more is not shown from memory either.
    return sessionFor(now, you);
  };
  const show = (): void => {
    if (closed) return;
    const now = session();
    const canUndo = now !== null && !shown.view().recordOnly && undoing.next(now) !== null;
    const here = company.list(known.session()?.phase ?? null);
    const state = contact.state(known.answered(), hintsCome());
    shown.set({ state, session: now, pending: outbox.size(), here, canUndo });
  };

  const fails = (problem: unknown): void => {
    contact.failed(problem);
    show();
  };

  const outbox = createOutbox({
    clock,
    keep,
    send: (commands) => timed(() => client.send(commands, known.version())),
    seal: (step, envelope, command) =>
      timed(() => client.seal({ step, envelope, command, secret: secrets.of(known.session(), step) })),
    answered(told: CommandsSent | Sealed) {
      contact.answered();
      const before = known.version();
      if ('news' in told) {
        if (!known.follow(told.news)) asker.soon();
      } else if (told.kind === 'sealed' && told.version > before) asker.soon();
      if ('version' in told && told.version > before) company.sure(told.version);
    },
    settled(waiting, outcome) {
      if (outcome.kind === 'done') return;
      if (waiting.kind === 'command') undoing.drop(waiting.command.id);
      const untaken = untakenOf(waiting, outcome);
      if (untaken === null) return;
      keep.put(nameOf(untaken), untaken).catch(() => {});
      shown.untaken(untaken);
    },
    heard: contact.reads,
    wasDone: (command) => known.session()?.doneLately.includes(command) === true,
    failed(problem) {
      fails(problem);
      // Whether only this was not answered, or nothing is.
      asker.soon();
    },
    changed: show,
  });

  const company = createCompany({
    ...needs,
    serverNow: server.now,
    open: () => timed(() => client.channel()),
    people: known.people,
    mine: () => (shown.view().recordOnly ? null : standing.told(known.session(), shown.view().you)),
    newest: hints.newest,
    hinted(version) {
      if (hints.heard(version) && version > known.version()) asker.soon();
    },
    lineChanged() {
      hints.lineChanged();
      // Whatever happened while there was no line.
      asker.soon();
      show();
    },
    changed: show,
  });

  /** @param asked what was known when it was asked: the version that was told, and the latest that a hint told of. */
  const taken = (told: SessionAnswer, asked: { readonly since: number | null; readonly newest: number }): void => {
    contact.read();
    const version = told.kind === 'since' ? told.version : told.kind === 'whole' ? told.session.version : null;
    // Nothing is new that one's own answers have told meanwhile.
    const isNew = told.kind === 'since' && told.version > known.version();
    if (version !== null) hints.found(version, { asked: asked.newest, isNew });
    if (!known.take(told, asked.since)) asker.soon();
    shown.told(told);
    show();
  };
  const reading = twiceIfSlow(clock);
  const asker = createAsker({
    clock,
    readers: () => shown.view().here.length + 1,
    patience: () => contact.patience(known.answered(), hintsCome()),
    async ask() {
      const first = known.session() === null;
      const since = first || shown.view().recordOnly ? null : known.version();
      const newest = hints.newest();
      try {
        const told = await reading(() => timed(() => client.read(since)));
        if (closed) return;
        taken(told, { since, newest });
        if (known.session() === null || shown.view().recordOnly) return;
        if (first) company.start();
        outbox.go();
      } catch (problem) {
        fails(problem);
      }
    },
  });

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
    if (words && standing.wrote(known.session())) company.tell();
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
    contact.lost();
    show();
  });

  return {
    view: shown.view,
    subscribe: shown.subscribe,
    serverNow: server.now,
    send: (command) => send(command, true),
    seal(step, envelope) {
      if (envelope.kind === 'cards' && standing.wrote(known.session())) company.tell();
      return give({ kind: 'seal', step, envelope, command: newId() as CommandId });
    },
    async own() {
      const { notes, envelopes } = await timed(() => client.own(secrets.used()));
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
