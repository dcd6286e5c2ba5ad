import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { followedAt } from '#domain/loop/parse-followed';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { calendarDayAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { confluenceIdAt, issueKeyAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { itemIdAt, orNull, wordsAt } from '#domain/session/parse-ids';
import { verificationAt } from '#domain/session/parse-verification';
import type { Decided, DecisionIssue, Making, WantedLink } from './decision-issue';
import { decidedCauseAt } from './parse-decided-cause';

/** A decision and its issue as they are stored, from `unknown`. */
export const parseDecisionIssue = (raw: unknown): Parsed<DecisionIssue> =>
  parsed(() => {
    const kept = shapeAt(raw, 'decision');
    return {
      postMortemId: requestIdAt(kept.postMortemId, 'postMortemId'),
      decisionId: itemIdAt(kept.decisionId, 'decisionId'),
      decided: decidedAt(kept.decided),
      ...(kept.cause === undefined ? {} : { cause: decidedCauseAt(kept.cause, 'cause') }),
      making: makingAt(kept.making),
      ...(kept.postMortemTitle === undefined ? {} : { postMortemTitle: wordsAt(kept.postMortemTitle, 'postMortemTitle') }),
      followed: orNull(kept.followed, 'followed', followedAt),
    };
  });

/** @throws Unreadable naming the field. */
export const decidedAt = (raw: unknown): Decided => {
  const decided = shapeAt(raw, 'decided');
  return {
    text: wordsAt(decided.text, 'decided.text'),
    owner: personAt(decided.owner, 'decided.owner'),
    due: calendarDayAt(decided.due, 'decided.due'),
    done: wordsAt(decided.done, 'decided.done'),
    verification: verificationAt(decided.verification, 'decided.verification'),
  };
};

const makingAt = (raw: unknown): Making => {
  const making = shapeAt(raw, 'making');
  const kind = oneOf(making.kind, ['being-made', 'made'] as const, 'making.kind');
  const begun = { by: personAt(making.by, 'making.by'), at: pointInTime(making.at, 'making.at') };
  if (kind === 'being-made') return { kind, ...begun };
  return {
    kind,
    ...begun,
    how: oneOf(making.how, ['created', 'taken'] as const, 'making.how'),
    issueId: textAt(making.issueId, 'making.issueId'),
    key: issueKeyAt(making.key, 'making.key'),
    unlinked: presentListAt(making.unlinked, 'making.unlinked').map(linkAt),
  };
};

const linkAt = (raw: unknown): WantedLink => {
  const link = shapeAt(raw, 'making.unlinked');
  const kind = oneOf(link.kind, ['issue', 'page'] as const, 'making.unlinked.kind');
  return kind === 'issue'
    ? { kind, key: issueKeyAt(link.key, 'making.unlinked.key') }
    : { kind, pageId: confluenceIdAt(link.pageId, 'making.unlinked.pageId') };
};
