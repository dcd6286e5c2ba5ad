import { dateOfDay, dayAt, daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { cameBack } from '#domain/loop/comebacks';
import { lastSeen, type SeenStanding } from '#domain/loop/standing';
import { type YearRow, yearLook } from '#domain/recurrence/year-look';
import type { FailureType } from '#domain/session/facets';
import { type CausesAlike, mayReadRecord } from './causes-alike';
import type { Asking } from './decisions-of-project';
import { isFollowed, type KeptFollowed } from './follow-decision';
import { roomIn } from './into-session';

/** A decision of another project's post-mortem which named this project as one where the same could strike. */
export interface NamedHere {
  readonly id: string;
  readonly text: string;
  readonly key: IssueKey;
  readonly owner: PersonId | null;
  readonly postMortemTitle: string;
  /** How its issue stands, or stood when it was last seen. */
  readonly standing: SeenStanding['kind'];
  readonly cameBack: boolean;
  /** Where else it could strike, in words; empty for whoever may not read the record of that meeting. */
  readonly whereElse: string;
}

export interface DecisionsAcross {
  /** The newest first. */
  readonly named: readonly NamedHere[];
  readonly year: {
    /** Of the whole site, as far as Jira shows the issues; of this project alone where the site took too many to ask for. */
    readonly of: 'site' | 'project';
    readonly since: CalendarDate;
    readonly rows: readonly YearRow[];
  };
}

/** A year back, in days. */
const A_YEAR = 365;
/** Jira tells of 100 issues a request whether they are shown; ten requests are some seconds, and an answer has 25. */
const MOST_IN_YEAR = 1000;
/** As many as somebody reads before starting something similar. */
const MOST_NAMED = 20;

/**
 * What the decisions of other teams have to say here: those that named this project (S3-2), and all of the last twelve months by type of
 * failure (S1-60). Only of decisions whose issues Jira shows the person who asks.
 */
export async function decisionsAcross(
  needs: CausesAlike,
  asking: Asking & { readonly projectKey: string | null },
): Promise<DecisionsAcross> {
  const today = dateOfDay(dayAt(needs.now(), 0));
  const all = (await needs.decisionIssues.found(null)).records.filter(isFollowed);
  const inYear = all.filter(({ value }) => daysBetween(value.followed.outset.on, today) <= A_YEAR);
  const here = inYear.filter(({ belongsTo }) => belongsTo === asking.projectId);
  const of = inYear.length <= MOST_IN_YEAR ? 'site' : 'project';
  const looked = of === 'site' ? inYear : here.slice(0, MOST_IN_YEAR);
  const naming = namingProject(all, asking);
  const shown = await needs.shown.of([...new Set([...looked, ...naming].map(issueIdOf))]);
  const isShown = (kept: KeptFollowed) => shown.has(issueIdOf(kept));
  return {
    named: await Promise.all(
      naming
        .filter(isShown)
        .slice(0, MOST_NAMED)
        .map((kept) => namedHere(needs, asking, kept)),
    ),
    year: { of, since: dateOfDay(dayAt(needs.now(), 0) - A_YEAR), rows: yearLook(looked.filter(isShown).map(inLook), today) },
  };
}

const issueIdOf = ({ value }: KeptFollowed): string => value.followed.outset.issueId;

/** The decisions of other projects that named this one, the newest first; no more than are worth asking for. */
const namingProject = (
  all: readonly KeptFollowed[],
  { projectId, projectKey }: { readonly projectId: string; readonly projectKey: string | null },
): readonly KeptFollowed[] =>
  all
    .filter(
      ({ belongsTo, value }) =>
        belongsTo !== projectId && projectKey !== null && value.cause?.projects.includes(projectKey) === true,
    )
    .sort((a, b) => b.value.followed.outset.from - a.value.followed.outset.from)
    .slice(0, MOST_NAMED * 5);

const inLook = ({ value: { followed, cause } }: KeptFollowed) => ({
  followed,
  types: [
    ...new Set(
      (cause?.chains ?? []).flatMap(({ failureType }): readonly FailureType[] => (failureType === null ? [] : [failureType])),
    ),
  ],
});

async function namedHere(needs: CausesAlike, { accountId }: Asking, { id, value }: KeptFollowed): Promise<NamedHere> {
  // Of one that cannot be read nobody may read what was said.
  const room = await roomIn(needs, accountId, { postMortemId: value.postMortemId, number: 1 }).catch(() => null);
  const mayRead = room !== null && (await mayReadRecord(needs, room));
  const { key, owner, standing } = value.followed.told;
  return {
    ...{ id, text: value.decided.text, key, owner },
    postMortemTitle: room?.postMortem.value.title ?? value.postMortemTitle ?? '…',
    standing: lastSeen(standing).kind,
    cameBack: cameBack(value.followed),
    whereElse: mayRead ? (value.cause?.whereElse ?? []).join(' ') : '',
  };
}
