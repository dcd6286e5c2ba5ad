import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { LONGEST_TITLE, personAt, shortText } from '#domain/post-mortem/parse-plan';
import { issueKeyAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import type { AgendaId } from '#domain/session/agenda';
import type { EarlierDecisions } from '#domain/session/earlier-decisions';
import type { PageStanding } from '#domain/session/page-standing';
import { itemIdAt, orNull } from '#domain/session/parse-ids';
import { itemAt } from '#domain/session/parse-items';
import { figuresAt } from '#domain/session-record/parse-figures';
import type { RecordFigures } from '#domain/session-record/record-figures';
import type { IssueOfDecision } from '#domain/session-record/session-record';
import { MACRO_AGENDAS } from './macro';
import type { WhichSession } from './sessions';

/** What the settings of a macro say; the page itself comes from the platform. */
export interface AskPlace {
  readonly postMortemId: string;
  /** The agenda that the settings propose for a session in which nothing has happened yet. */
  readonly agenda: AgendaId;
}

export type SettlePlace = AskPlace &
  (
    | { readonly how: 'share' | 'instead' }
    /** A new post-mortem with the same people. The id is made up by the browser, so that a doubled press opens one. */
    | { readonly how: 'anew'; readonly id: string; readonly title: string }
  );

export interface RecordBeside {
  /** Jira issues of decisions. What stands in them, Jira tells each reader. */
  readonly issues: readonly IssueOfDecision[];
  /** Null where nothing was frozen, or where this person may not see it. */
  readonly figures: RecordFigures | null;
}

export interface EarlierAnswer {
  /** The newest post-mortem first. */
  readonly earlier: readonly EarlierDecisions[];
  /** How many post-mortems of the project are stored and cannot be read. */
  readonly unreadable: number;
}

export type SessionPlaceDefinitions = {
  'session.place': (asked: AskPlace) => Promise<PageStanding>;
  'session.bind': (settled: SettlePlace) => Promise<PageStanding>;
  'session.earlier': (which: WhichSession) => Promise<EarlierAnswer>;
  'session.record': (which: WhichSession) => Promise<RecordBeside>;
};

/** The payload of `session.place`, from `unknown`. */
export const parseAskPlace = (raw: unknown): Parsed<AskPlace> => parsed(() => askAt(raw));

/** The payload of `session.bind`, from `unknown`. */
export const parseSettlePlace = (raw: unknown): Parsed<SettlePlace> =>
  parsed(() => {
    const asked = shapeAt(raw, 'place');
    const how = oneOf(asked.how, ['share', 'instead', 'anew'] as const, 'how');
    if (how !== 'anew') return { ...askAt(raw), how };
    return { ...askAt(raw), how, id: requestIdAt(asked.id, 'id'), title: shortText(asked.title, 'title', LONGEST_TITLE) };
  });

/** The answer of `session.place` and `session.bind`, from `unknown`. */
export const parsePageStanding = (raw: unknown): Parsed<PageStanding> =>
  parsed(() => {
    const answer = shapeAt(raw, 'place');
    const kind = oneOf(answer.kind, ['here', 'copied', 'other-here', 'not-yours', 'gone'] as const, 'kind');
    switch (kind) {
      case 'here':
        return { kind, postMortemId: requestIdAt(answer.postMortemId, 'postMortemId') };
      case 'copied':
        return { kind, title: textAt(answer.title, 'title'), mayOpen: flagAt(answer.mayOpen, 'mayOpen') };
      case 'other-here':
        return { kind, title: textAt(answer.title, 'title') };
      case 'not-yours':
        return { kind, ask: personAt(answer.ask, 'ask') };
      case 'gone':
        return { kind };
    }
  });

/** The answer of `session.earlier`, from `unknown`. */
export const parseEarlierAnswer = (raw: unknown): Parsed<EarlierAnswer> =>
  parsed(() => {
    const answer = shapeAt(raw, 'earlier');
    return {
      earlier: presentListAt(answer.earlier, 'earlier').map(earlierAt),
      unreadable: countAt(answer.unreadable, 'unreadable'),
    };
  });

const earlierAt = (raw: unknown, n: number): EarlierDecisions => {
  const told = shapeAt(raw, `earlier[${n}]`);
  return {
    postMortemId: requestIdAt(told.postMortemId, 'earlier.postMortemId'),
    title: textAt(told.title, 'earlier.title'),
    closedAt: pointInTime(told.closedAt, 'earlier.closedAt'),
    decisions: presentListAt(told.decisions, 'earlier.decisions').map((decision) =>
      itemAt('decisions', decision, 'earlier.decisions'),
    ),
  };
};

/** The answer of `session.record`, from `unknown`. */
export const parseRecordBeside = (raw: unknown): Parsed<RecordBeside> =>
  parsed(() => {
    const beside = shapeAt(raw, 'record');
    return {
      figures: orNull(beside.figures, 'figures', figuresAt),
      issues: presentListAt(beside.issues, 'issues').map((one) => {
        const issue = shapeAt(one, 'issues');
        return { decisionId: itemIdAt(issue.decisionId, 'issues.decisionId'), key: issueKeyAt(issue.key, 'issues.key') };
      }),
    };
  });

const askAt = (raw: unknown): AskPlace => {
  const asked = shapeAt(raw, 'place');
  return {
    postMortemId: requestIdAt(asked.postMortemId, 'postMortemId'),
    agenda: oneOf(asked.agenda, MACRO_AGENDAS, 'agenda'),
  };
};
