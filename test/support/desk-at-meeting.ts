import type { PersonId } from '#domain/history/issue-key';
import type { Envelope, SealStep } from '#domain/session/envelope';
import type { CommandId } from '#domain/session/ids';
import { NO_NOTES, type OwnNotes } from '#domain/session/own-notes';
import type { Session } from '#domain/session/session';
import type { DeskView, Outcome, Presence, Refused, SessionDesk } from '../../static/shared/src/session/session-desk';
import { item, type Meeting, PEOPLE } from './a-session';

interface DeskGiven {
  /** Noted before the meeting. */
  readonly notes?: Partial<OwnNotes>;
  readonly here?: readonly Presence[];
  readonly view?: Partial<DeskView>;
}

/** A desk of the tests: everything that was sent is there to look at. */
export interface DeskAtMeeting extends SessionDesk {
  readonly sent: readonly { readonly kind: string }[];
}

/** A person at a meeting that runs in memory: what is sent is judged at once, without a server between. */
export function deskAtMeeting(
  meeting: Meeting,
  you: PersonId,
  { notes = {}, here = [], view = {} }: DeskGiven = {},
): DeskAtMeeting {
  const listeners = new Set<() => void>();
  const drafts = new Map<string, string>();
  const envelopes = new Map<SealStep, Envelope>();
  const sent: { readonly kind: string }[] = [];
  let refused: readonly Refused[] = [];
  let shown: DeskView | null = null;
  let shownOf: Session | null = null;
  let made = 0;
  const tell = () => {
    shown = null;
    for (const listener of listeners) listener();
  };
  const viewNow = (): DeskView => ({
    state: 'live',
    session: meeting.session(),
    recordOnly: false,
    postMortem: null,
    you,
    people: PEOPLE.map((accountId) => ({ accountId, role: 'contributor' })),
    pending: 0,
    refused,
    returned: [],
    here,
    canUndo: false,
    ...view,
  });
  const outcome = (decided: ReturnType<Meeting['ask']>): Outcome =>
    decided.ok ? { kind: 'done' } : { kind: 'refused', refusal: decided.refusal };
  return {
    sent,
    view() {
      if (shown === null || shownOf !== meeting.session()) shown = viewNow();
      shownOf = meeting.session();
      return shown;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    serverNow: meeting.now,
    async send(command) {
      made += 1;
      const id = `sent-${you}-${made}` as CommandId;
      sent.push(command);
      const judged = outcome(meeting.ask(you, command, { id }));
      if (judged.kind === 'refused')
        refused = [...refused, { command: { ...command, id } as Refused['command'], why: { id, ...judged } }];
      tell();
      return judged;
    },
    async seal(step, envelope) {
      const judged = outcome(meeting.seal(you, step, envelope));
      if (judged.kind === 'done') envelopes.set(step, envelope);
      tell();
      return judged;
    },
    own: async () => ({
      notes: { ...NO_NOTES, ...notes },
      envelopes: [...envelopes].map(([step, envelope]) => ({ step, envelope })),
    }),
    saveNotes: async () => {},
    undo: () => null,
    forget(command) {
      refused = refused.filter((one) => one.command.id !== command);
      tell();
    },
    forgetReturned: () => {},
    drafts: {
      read: (field) => drafts.get(field) ?? null,
      write: (field, text) => void drafts.set(field, text),
      drop: (field) => void drafts.delete(field),
    },
    editing: () => {},
    newItem() {
      made += 1;
      return item(`new-${you}-${made}`);
    },
    refresh: tell,
    close: () => {},
  };
}
