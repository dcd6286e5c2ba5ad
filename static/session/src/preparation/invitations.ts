import type { PersonId } from '#domain/history/issue-key';
import type { PostMortemPlan } from '#domain/post-mortem/post-mortem';
import { mayChange } from '#domain/post-mortem/who-may';
import type { Part } from '#domain/session/preparation';

type Alter = (plan: PostMortemPlan) => PostMortemPlan;

/** Invites somebody; who is invited already keeps their part. */
export const inviting =
  (accountId: PersonId, role: Part): Alter =>
  (plan) =>
    plan.invited.some((one) => one.accountId === accountId) ? plan : { ...plan, invited: [...plan.invited, { accountId, role }] };

/** Takes an invitation back. */
export const takingBack =
  (accountId: PersonId): Alter =>
  (plan) => ({ ...plan, invited: plan.invited.filter((one) => one.accountId !== accountId) });

/** Gives somebody who is invited another part, so that the invitation says what the meeting says. */
export const comingAs =
  (accountId: PersonId, role: Part): Alter =>
  (plan) => ({ ...plan, invited: plan.invited.map((one) => (one.accountId === accountId ? { accountId, role } : one)) });

interface PlanKnown {
  readonly openedBy: PersonId;
  readonly invited: PostMortemPlan['invited'];
}

/** Those who can invite, besides the people who administer the project. */
export const whoCanInvite = (plan: PlanKnown): readonly PersonId[] =>
  [...new Set([plan.openedBy, ...plan.invited.map(({ accountId }) => accountId)])].filter((accountId) =>
    mayChange(plan, { accountId, administers: false }),
  );

/** Whether an invitation can be taken back: not that of who opened it, who is in the room anyway; nor of who has the chair; nor one's own. */
export const canTakeBack = (
  plan: PlanKnown,
  person: PersonId,
  { you, facilitator }: { readonly you: PersonId; readonly facilitator: PersonId },
): boolean =>
  person !== plan.openedBy && person !== you && person !== facilitator && plan.invited.some((one) => one.accountId === person);
