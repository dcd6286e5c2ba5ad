import { productAgenda } from '#domain/framework/agendas';
import type { Invited, PostMortem } from '#domain/post-mortem/post-mortem';
import { newSession } from './new-session';
import { sessionIdOf } from './parse-ids';
import { PARTS, type Part, type Seat } from './preparation';
import type { Session } from './session';

/** A role of the team's own has no part in the plan of a meeting; whoever has it worked on the project. */
const partOf = (role: string): Part => PARTS.find((part) => part === role) ?? 'contributor';

/** The seat that the role in the invitation suggests. */
export const seatOf = ({ accountId, role }: Invited): Seat => ({
  person: accountId,
  part: partOf(role),
  // A sponsor listens first (S0-49), and whoever signs off gets the summary (S0-50); the preparation can say otherwise.
  listening: role === 'sponsor' || role === 'approver',
  outside: false,
});

/** Session 1 before anybody has done anything in it: the people as they were invited, the proposed agenda, and whoever is to facilitate. */
export const firstSession = (postMortemId: string, { invited, openedBy }: Pick<PostMortem, 'invited' | 'openedBy'>): Session =>
  newSession({
    id: sessionIdOf(postMortemId, 1),
    facilitator: invited.find(({ role }) => role === 'facilitator')?.accountId ?? openedBy,
    agenda: productAgenda('combined'),
    seats: invited.map(seatOf),
  });
