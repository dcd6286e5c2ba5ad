import type { SessionPerson } from '#contract/sessions';
import type { PersonId } from '#domain/history/issue-key';
import type { Session } from '#domain/session/session';

/** Who of these people has not acknowledged the ground rules. */
export function stillToAcknowledge(
  { acknowledged }: Pick<Session, 'acknowledged'>,
  people: readonly SessionPerson[],
): readonly PersonId[] {
  return people.map(({ accountId }) => accountId).filter((id) => !acknowledged.includes(id));
}
