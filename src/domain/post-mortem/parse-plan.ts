import type { PersonId } from '#domain/history/issue-key';
import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { zoneNamed } from '#domain/history/zone';
import { oneOf, pointInTime } from '#domain/parsing/plain-values';
import type { Invited, Meeting, Outcome, PostMortemKind, PostMortemPlan } from './post-mortem';

export const POST_MORTEM_KINDS: readonly PostMortemKind[] = ['pilot', 'project', 'checkpoint'];
export const OUTCOMES: readonly Outcome[] = ['went-well', 'mixed', 'failed', 'not-judged-yet'];

export const LONGEST_TITLE = 200;
/** More people than can talk in one meeting; a guard, not a rule. */
export const MOST_INVITED = 100;
const LONGEST_ROLE = 60;

/** @throws Unreadable naming the field. Spaces around texts fall away; a person named twice keeps the last role. */
export const planAt = (raw: unknown): PostMortemPlan => {
  const plan = shapeAt(raw, 'postMortem');
  const invited = presentListAt(plan.invited, 'invited');
  if (invited.length > MOST_INVITED) throw new Unreadable('invited', `at most ${MOST_INVITED} people can be invited`);
  return {
    title: shortText(plan.title, 'title', LONGEST_TITLE),
    kind: oneOf(plan.kind, POST_MORTEM_KINDS, 'kind'),
    outcome: oneOf(plan.outcome, OUTCOMES, 'outcome'),
    meeting: meetingAt(plan.meeting),
    invited: [...new Map(invited.map(invitedAt).map((one) => [one.accountId, one])).values()],
  };
};

/** An account id as Atlassian writes them; it becomes a part of storage keys. @throws Unreadable */
export const personAt = (value: unknown, field: string): PersonId => {
  if (typeof value === 'string' && /^[A-Za-z0-9:_-]{1,128}$/.test(value)) return value as PersonId;
  throw new Unreadable(field, 'an account id is needed');
};

/** @throws Unreadable when nothing is left of it without the spaces around, or when it is too long. */
export const shortText = (value: unknown, field: string, longest: number): string => {
  const text = textAt(value, field).trim();
  if (text === '') throw new Unreadable(field, 'is empty');
  if (text.length > longest) throw new Unreadable(field, `at most ${longest} characters are possible`);
  return text;
};

/** When it is held; null where no date is agreed. @throws Unreadable naming the field. */
export const meetingAt = (raw: unknown): Meeting | null => {
  if (raw === null || raw === undefined) return null;
  const meeting = shapeAt(raw, 'meeting');
  const zone = shortText(meeting.zone, 'meeting.zone', 60);
  if (zoneNamed(zone) === null) throw new Unreadable('meeting.zone', 'there is no such time zone');
  return { at: pointInTime(meeting.at, 'meeting.at'), zone };
};

const invitedAt = (raw: unknown): Invited => {
  const one = shapeAt(raw, 'invited');
  return { accountId: personAt(one.accountId, 'invited.accountId'), role: shortText(one.role, 'invited.role', LONGEST_ROLE) };
};
