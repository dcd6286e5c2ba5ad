import { whatDecisionLacks } from '#domain/decision/what-decision-lacks';
import { answers, type CreateField, demandedOf, type FieldAnswer } from '#domain/decision-issue/create-field';
import { type Decided, markOf, type WantedLink } from '#domain/decision-issue/decision-issue';
import { issueFields, type NotOnScreen } from '#domain/decision-issue/issue-fields';
import type { IssueRefusal } from '#domain/decision-issue/issue-refusal';
import { issueText } from '#domain/decision-issue/issue-text';
import { issueWordsIn } from '#domain/framework/issue-words-in';
import { recordWordsIn } from '#domain/framework/record-words-in';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { packAsAdf } from '#domain/pack/to-adf';
import type { ItemId } from '#domain/session/ids';
import type { Decision } from '#domain/session/items';
import type { DecisionLack } from '#domain/session/refusal';
import { recordVoice } from '#domain/session-record/record-voice';
import { DeskRefused } from '#ports/issue-desk';
import { type Claimed, claimDecision, giveBack, keepMade, type Made, madeBefore, setLinks } from './claim-decision';
import { type Decidedly, type DecisionIssues, decisionIn, type PageOfSession, pageOfSession } from './decision-issues';
import type { Room } from './into-session';

export interface CreateAsked {
  readonly decisionId: ItemId;
  readonly projectId: string;
  readonly typeId: string;
  /** By field id: what the site demands besides. */
  readonly answers: Readonly<Record<string, FieldAnswer>>;
  /** Leaves it to somebody in Jira to assign the issue. */
  readonly unassigned: boolean;
  /** Language of the issue (BCP 47). */
  readonly locale: string;
  /** Where the site is, without a slash at the end; null where the platform does not say. */
  readonly siteUrl: string | null;
}

interface Refused {
  readonly kind: 'refused';
  readonly messages: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly own: IssueRefusal | null;
}

export type IssueOutcome =
  | { readonly kind: 'made'; readonly made: Made; readonly missing: readonly NotOnScreen[] }
  | { readonly kind: 'busy'; readonly by: PersonId; readonly until: Instant }
  /** Nothing was made. `messages` and `fields` are Jira's own words; `own` says why where they are not. */
  | Refused
  | { readonly kind: 'not-ripe'; readonly lacks: readonly DecisionLack[] }
  /** The site demands more; nothing was made. */
  | { readonly kind: 'demands'; readonly fields: readonly CreateField[] };

/**
 * Makes the Jira issue of a decision as the person who asks (S3-58); one issue, however often it is asked for, and whoever asks.
 * Asked again once it is made, it sets the links that are still missing.
 * @throws Error when Jira did not answer: in two minutes it can be asked for again, and the issue is looked for first.
 */
export async function createDecisionIssue(needs: DecisionIssues, room: Room, asked: CreateAsked): Promise<IssueOutcome> {
  const page = pageOfSession(room, asked.siteUrl);
  const before = await madeBefore(needs, room, asked.decisionId);
  if (before !== null) return { kind: 'made', made: await setLinks(needs, before.kept, before.made, page), missing: [] };
  const found = await decisionIn(needs, room, asked.decisionId);
  if (found === null) return refusedFor({ why: 'no-such-decision' });
  const decided = decidedOf(found.decision);
  if (decided === null) return { kind: 'not-ripe', lacks: whatDecisionLacks(found.decision) };
  try {
    const screen = await needs.desk.screenOf(asked.projectId, asked.typeId);
    const unanswered = demandedOf(screen).filter((field) => !answers(field, asked.answers[field.id]));
    if (unanswered.length > 0) return { kind: 'demands', fields: unanswered };
    const claimed = await claimDecision(needs, room, found, decided);
    switch (claimed.kind) {
      case 'busy':
        return claimed;
      case 'made':
        return { kind: 'made', made: await setLinks(needs, claimed.kept, claimed.made, page), missing: [] };
      case 'ours':
        return await create(needs, room, { asked, screen, claimed, page, found, decided });
    }
  } catch (refusal) {
    if (refusal instanceof DeskRefused) return refusedByJira(refusal);
    throw refusal;
  }
}

/** What Jira said, or why it said nothing. */
export const refusedByJira = ({ messages, fields, own }: DeskRefused): IssueOutcome => ({
  kind: 'refused',
  messages,
  fields,
  own,
});

export const refusedFor = (own: IssueRefusal): IssueOutcome => ({ kind: 'refused', messages: [], fields: {}, own });

/** What is decided, of a decision that is taken and ripe; null of any other. */
export function decidedOf(decision: Decision): Decided | null {
  const { text, owner, due, done, verification, standing } = decision;
  if (standing.kind !== 'taken' || whatDecisionLacks(decision).length > 0) return null;
  return owner === null || due === null || verification === null ? null : { text, owner, due, done, verification };
}

interface Ready {
  readonly asked: CreateAsked;
  readonly screen: readonly CreateField[];
  readonly claimed: Claimed & { readonly kind: 'ours' };
  readonly page: PageOfSession;
  readonly found: Decidedly;
  readonly decided: Decided;
}

/** @throws DeskRefused when Jira says no: then the decision is free again. Whatever else is thrown leaves it claimed. */
async function create(needs: DecisionIssues, room: Room, ready: Ready): Promise<IssueOutcome> {
  const { kept, links } = ready.claimed;
  const { fields, missing } = fieldsOf(room, ready, links);
  try {
    const issue = await needs.desk.create(fields, markOf(kept.value));
    const made = await keepMade(needs, kept, { issue, how: 'created', by: room.you, links });
    return { kind: 'made', made: await setLinks(needs, made.kept, made.made, ready.page), missing };
  } catch (refusal) {
    if (refusal instanceof DeskRefused) await giveBack(needs, kept);
    throw refusal;
  }
}

function fieldsOf(room: Room, { asked, screen, page, found, decided }: Ready, links: readonly WantedLink[]) {
  const { projectId, typeId, unassigned, locale, siteUrl } = asked;
  const bound = links.find((link) => link.kind === 'page');
  const document = issueText(
    {
      decided,
      postMortem: page.title,
      decidedAt: found.session.closedAt,
      page: bound === undefined ? null : page.addressOf(bound.pageId),
    },
    issueWordsIn(locale),
    recordWordsIn(locale),
    recordVoice(locale, room.postMortem.value.meeting?.zone ?? 'UTC'),
  );
  const demanded = demandedOf(screen).flatMap(({ id }) => (asked.answers[id] === undefined ? [] : [[id, asked.answers[id]]]));
  return issueFields(
    {
      projectId,
      typeId,
      unassigned,
      summary: document.title,
      description: packAsAdf(document, [], siteUrl),
      decided,
      answers: Object.fromEntries(demanded),
    },
    screen,
  );
}
