import type { Envelope, SealStep } from '#domain/session/envelope';
import type { Done } from '#domain/session/event';
import type { OwnNotes } from '#domain/session/own-notes';
import type { Session } from '#domain/session/session';
import type { OwnNotesStore } from '#ports/own-notes-store';
import type { SessionStore } from '#ports/session-store';

interface Kept {
  readonly version: number;
  readonly from: Session;
  readonly done: readonly Done[];
}

interface Step {
  readonly mark: number;
  readonly round: string;
  readonly slots: readonly string[];
  readonly commands: Readonly<Record<string, string>>;
  readonly opened: boolean;
  readonly read: readonly string[];
}

const NO_STEP: Step = { mark: 0, round: '', slots: [], commands: {}, opened: false, read: [] };

/** A store of sessions that forgets when it goes; keeps to the same contract as the real one. Snapshots only where it must. */
export function sessionsInMemory(): SessionStore & { readonly everything: () => unknown } {
  const sessions = new Map<string, Kept>();
  const steps = new Map<string, Step>();
  const envelopes = new Map<string, Envelope>();
  const stepOf = (id: string, step: SealStep) => steps.get(`${id}.${step}`) ?? NO_STEP;
  const keyOf = (id: string, step: SealStep, slot: string) => `${id}.${step}.${slot}`;

  return {
    everything: () => ({ sessions: [...sessions], steps: [...steps], envelopes: [...envelopes] }),

    async read(id, since) {
      const kept = sessions.get(id);
      if (kept === undefined) return null;
      const { version, from, done } = structuredClone(kept);
      const known = since !== null && since >= from.version && since <= version;
      return { version, from: known ? null : from, done: done.filter((batch) => batch.version > (known ? since : from.version)) };
    },

    async begin(session) {
      if (sessions.has(session.id)) return 'there-already';
      sessions.set(session.id, structuredClone({ version: session.version, from: session, done: [] }));
      return 'kept';
    },

    async append({ id, based, done, session, afresh, sealed, opened }) {
      const kept = sessions.get(id);
      if (done.length > 0 && (kept?.version ?? null) !== based) return 'changed-meanwhile';
      const relied = sealed === null ? opened : [...opened, sealed];
      if (relied.some(({ step, mark }) => stepOf(id, step).mark !== mark)) return 'changed-meanwhile';
      if (done.length > 0) {
        const fresh = kept === undefined || afresh;
        const next = fresh ? { from: session, done: [] } : { from: kept.from, done: [...kept.done, ...done] };
        sessions.set(id, structuredClone({ version: session.version, ...next }));
      }
      if (sealed !== null) {
        const { step, round, slot, envelope, command, mark } = sealed;
        const before = stepOf(id, step);
        if (before.round !== round) for (const one of before.slots) envelopes.delete(keyOf(id, step, one));
        const slots = [...new Set([...(before.round === round ? before.slots : []), slot])];
        const commands = { ...(before.round === round ? before.commands : {}), [slot]: command };
        steps.set(`${id}.${step}`, { mark: mark + 1, round, slots, commands, opened: false, read: before.read });
        envelopes.set(keyOf(id, step, slot), structuredClone(envelope));
      }
      for (const { step, mark, read } of opened) {
        const list = stepOf(id, step);
        const all = [...(read ? Object.values(list.commands).sort() : []), ...list.read];
        if (mark > 0) steps.set(`${id}.${step}`, { ...list, mark: mark + 1, commands: {}, opened: true, read: all });
      }
      return 'kept';
    },

    async slotsOf(id, step, round) {
      const list = stepOf(id, step);
      return { mark: list.mark, slots: list.opened || list.round !== round ? [] : list.slots, opened: list.read };
    },

    envelope: async (id, step, slot) => envelopes.get(keyOf(id, step, slot)) ?? null,

    envelopes: async (id, step, slots) =>
      slots.flatMap((slot) => {
        const found = envelopes.get(keyOf(id, step, slot));
        return found === undefined ? [] : [found];
      }),

    async discardOpened(id, step) {
      const list = stepOf(id, step);
      if (!list.opened || list.slots.length === 0) return;
      for (const slot of list.slots) envelopes.delete(keyOf(id, step, slot));
      steps.set(`${id}.${step}`, { ...list, mark: list.mark + 1, slots: [] });
    },
  };
}

/** A store of notes that forgets when it goes. */
export function ownNotesInMemory(): OwnNotesStore & { readonly everything: () => unknown } {
  const notes = new Map<string, OwnNotes>();
  return {
    everything: () => [...notes],
    read: async (id, slot) => notes.get(`${id} ${slot}`) ?? null,
    save: async (id, slot, kept) => void notes.set(`${id} ${slot}`, structuredClone(kept)),
    discard: async (id) => {
      for (const key of [...notes.keys()]) if (key.startsWith(`${id} `)) notes.delete(key);
    },
  };
}
