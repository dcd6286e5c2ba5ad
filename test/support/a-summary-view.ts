import type { SummaryAnswer, SummaryView } from '#contract/summaries';
import type { DraftSection } from '#domain/summary/draft';
import type { SummaryLine, SummarySectionId } from '#domain/summary/summary';
import type { SummaryClient } from '../../static/session/src/summary/summary-client';
import { ANN, BEGIN, BEN } from './a-session';
import { person } from './story';

const HOUR = 3_600_000;
export const CLOSED_AT = BEGIN;

export const bullets = (...texts: readonly string[]): readonly SummaryLine[] => texts.map((text) => ({ as: 'bullet', text }));

/** A section of which nobody has written anything. */
export function aSection(id: SummarySectionId, given: Partial<DraftSection> = {}): DraftSection {
  const lines = given.lines ?? bullets('The rollback took eleven minutes');
  return { id, heading: `Section ${id}`, fixed: [], edited: false, asRecorded: lines, recordChanged: false, ...given, lines };
}

/** The summary as its writer sees it: a draft of two sections, two people invited and one who reads it. */
export const aSummaryView = (given: Partial<SummaryView> = {}): SummaryView => ({
  closedAt: CLOSED_AT,
  dueBy: CLOSED_AT + 48 * HOUR,
  revision: 1,
  writers: [ANN],
  mayWrite: true,
  draft: {
    title: 'Summary of the post-mortem: Pilot',
    locale: 'en-GB',
    sections: [aSection('went-well'), aSection('questions', { lines: [] })],
    issues: [],
  },
  people: [
    { accountId: ANN, role: 'facilitator', as: 'invited', toldAt: null },
    { accountId: BEN, role: 'Night shift', as: 'invited', toldAt: null },
    { accountId: person('charles'), role: 'sponsor', as: 'reader', toldAt: null },
  ],
  own: null,
  firstPublishedAt: null,
  ended: false,
  published: null,
  document: null,
  ...given,
});

export const answerWith = (summary: SummaryView): SummaryAnswer => ({ kind: 'summary', now: CLOSED_AT, summary });

/** What a press of the button gets where nothing else is wanted. */
export const PUBLISHED = {
  edition: 1,
  at: CLOSED_AT + 17 * HOUR,
  by: ANN,
  revision: 1,
  where: { kind: 'confluence', title: 'Summary: Pilot', address: 'https://site/wiki/1' },
} as const;

interface AppGiven {
  readonly view?: SummaryView;
  /** Instead of the app's own answers. */
  readonly answers?: Partial<SummaryClient>;
}

/** An app in memory that keeps one summary, with what it was asked. It knows of conflicts what the real one knows: what was seen. */
export function appWithSummary({ view = aSummaryView(), answers = {} }: AppGiven = {}) {
  let now = view;
  const asked: (readonly [string, unknown])[] = [];
  const section = (id: SummarySectionId) => now.draft?.sections.find((one) => one.id === id);
  /** Writes a section as somebody would in another window. */
  const write = (id: SummarySectionId, lines: readonly SummaryLine[] | null) => {
    if (now.draft === null) return;
    const sections = now.draft.sections.map((one) =>
      one.id === id ? { ...one, lines: lines ?? one.asRecorded, edited: lines !== null } : one,
    );
    now = { ...now, revision: now.revision + 1, draft: { ...now.draft, sections } };
  };
  const client: SummaryClient = {
    read: async () => answerWith(now),
    async save({ section: id, lines, seen }) {
      asked.push(['save', { id, lines, seen }]);
      if (JSON.stringify(section(id)?.lines) !== JSON.stringify(seen))
        return { kind: 'changed-meanwhile', answer: answerWith(now), yours: lines };
      write(id, lines);
      return { kind: 'saved', answer: answerWith(now) };
    },
    async setReader(reader) {
      asked.push(['reader', reader]);
      return answerWith(now);
    },
    async shareOwn(share) {
      asked.push(['own', share]);
      if (now.own !== null) now = { ...now, own: { ...now.own, shared: share } };
      return answerWith(now);
    },
    places: async () => ({ kind: 'no-confluence', why: 'not-connected' }),
    async publish(publication) {
      asked.push(['publish', publication]);
      now = { ...now, published: { ...PUBLISHED, revision: now.revision }, firstPublishedAt: PUBLISHED.at };
      return { kind: 'published', answer: answerWith(now), untold: null };
    },
    ...answers,
  };
  return { client, asked, write, lines: (id: SummarySectionId) => section(id)?.lines ?? null };
}
