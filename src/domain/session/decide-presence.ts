import type { PersonId } from '#domain/history/issue-key';
import type { SessionEvent } from './event';
import { done } from './given';
import { RUNNING, type Rule } from './rule';
import type { Session } from './session';

/** Nothing when that person is in already. */
export const comingIn = ({ joined }: Session, person: PersonId): readonly SessionEvent[] =>
  joined.includes(person) ? [] : [{ kind: 'joined', person }];

export const join: Rule<'join'> = {
  facilitatorOnly: false,
  when: RUNNING,
  decide: (session, _command, { by }) => done(...comingIn(session, by)),
};

/** Whoever comes late acknowledges the ground rules late. */
export const acknowledge: Rule<'acknowledge'> = {
  facilitatorOnly: false,
  when: RUNNING,
  decide: (session, _command, { by }) =>
    session.acknowledged.includes(by) ? done() : done(...comingIn(session, by), { kind: 'acknowledged', person: by }),
};
