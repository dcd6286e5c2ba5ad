import { blockedStretches } from '#domain/history/blocked-time';
import type { Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueStory } from '#domain/history/issue-story';
import { type Stay, staysOf } from '#domain/history/status-walk';
import type { Told } from '../told';

/** The part of an issue's past in which it could flow: from its creation to its finish, or to the day one looks from. */
export interface IssuePast {
  readonly record: IssueRecord;
  readonly story: IssueStory;
  readonly stays: readonly Stay[];
  readonly end: Instant;
  /** When it was blocked, in order of time; no two overlap, none ends after `end`. */
  readonly blocked: readonly { readonly since: Instant; readonly until: Instant }[];
}

/**
 * The issues whose flow can be told: those with a known history. Epics and what stands above them are left out, because
 * they are open for as long as the work in them and would count it twice.
 */
export const pastsOf = ({ issues, lens }: Told): readonly IssuePast[] => {
  const pasts: IssuePast[] = [];
  for (const { record, story } of issues) {
    if (!story.historyKnown || holdsWork(story)) continue;
    const stays = staysOf(record, lens);
    const end = story.finished ?? Math.max(lens.asOf, record.created);
    pasts.push({ record, story, stays, end, blocked: blockedStretches(record, stays, lens.blockedStatusIds, end) });
  }
  return pasts;
};

/** An epic, or what stands above one: it holds the work of others. */
export const holdsWork = ({ type }: IssueStory): boolean => (type.level ?? 0) > 0;
