import type { PersonId } from '#domain/history/issue-key';
import type { Session } from '#domain/session/session';
import type { DeskView } from '../../../shared/src/session/session-desk';

/** Who is here, and who of those invited is not. */
export interface PeopleHere {
  readonly here: readonly PersonId[];
  readonly away: readonly PersonId[];
  /** Told by presence, which is never kept; without it all that is known is who has come in at some time. */
  readonly live: boolean;
}

/** Somebody may have the session open twice, and whoever is not invited any more is not counted. */
export function peopleHere(
  { here, people, state }: Pick<DeskView, 'here' | 'people' | 'state'>,
  { joined }: Pick<Session, 'joined'>,
  you: PersonId,
): PeopleHere {
  const live = state === 'live';
  const open = new Set<PersonId>([you, ...(live ? here.map(({ person }) => person) : joined)]);
  const invited = people.map(({ accountId }) => accountId);
  return { here: invited.filter((id) => open.has(id)), away: invited.filter((id) => !open.has(id)), live };
}
