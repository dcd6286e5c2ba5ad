import type { PersonId } from '#domain/history/issue-key';
import { seatOf } from './first-session';
import { PARTS, type Part, type Preparation, type Seat } from './preparation';
import type { Session } from './session';

/** The parts without which a view is missing in the room (S0-48, S3-12 to S3-16). A sponsor may come (S0-49), and need not. */
export const NEEDED_PARTS = [
  'facilitator',
  'delivery-lead',
  'technical-lead',
  'contributor',
  'account-manager',
  'end-user',
  'adjacent-team',
] as const satisfies readonly Part[];

interface Person {
  readonly accountId: PersonId;
  readonly role: string;
}

/** Everybody invited with their seat: who was invited since has the one that the role suggests, who no longer is has none. */
export function seatsFor(people: readonly Person[], seats: readonly Seat[]): readonly Seat[] {
  return people.map((person) => seats.find((seat) => seat.person === person.accountId) ?? seatOf(person));
}

/** A session by which to judge: whoever was invited to listen since the people were last placed listens from the first moment. */
export function withLateListeners(session: Session, people: readonly Person[]): Session {
  const { seats } = session.preparation;
  const late = people.filter(({ accountId }) => !seats.some(({ person }) => person === accountId)).map(seatOf);
  const listeners = late.filter(({ listening }) => listening);
  if (listeners.length === 0) return session;
  return { ...session, preparation: { ...session.preparation, seats: [...seats, ...listeners] } };
}

export interface Attendance {
  /** By part in their usual order; parts that nobody has are left out. */
  readonly byPart: readonly { readonly part: Part; readonly seats: readonly Seat[] }[];
  /** Parts that nobody has. */
  readonly missing: readonly Part[];
  /** Only approve the result: they get the summary instead (S0-50). */
  readonly summaryOnly: readonly PersonId[];
  /** Sponsors who have not undertaken to listen more than to talk (S0-49). */
  readonly sponsorsTalking: readonly PersonId[];
  /** Are asked separately, and what they say comes into the room as data (S3-17). */
  readonly clients: readonly PersonId[];
  /** More than one person has the part of the facilitator, so that nobody has the chair by it. */
  readonly facilitators: number;
}

/** Who comes, whose view is missing, and who should get the summary instead. */
export function attendanceOf({ seats }: Pick<Preparation, 'seats'>): Attendance {
  const of = (part: Part) => seats.filter((seat) => seat.part === part);
  const peopleOf = (part: Part) => of(part).map(({ person }) => person);
  return {
    byPart: PARTS.map((part) => ({ part, seats: of(part) })).filter((one) => one.seats.length > 0),
    missing: NEEDED_PARTS.filter((part) => of(part).length === 0),
    summaryOnly: peopleOf('approver'),
    sponsorsTalking: of('sponsor')
      .filter(({ listening }) => !listening)
      .map(({ person }) => person),
    clients: peopleOf('client'),
    facilitators: of('facilitator').length,
  };
}

/** The seat of somebody with a part: a sponsor and whoever approves listen first. */
export const inPart = (seat: Seat, part: Part): Seat => ({ ...seat, part, listening: part === 'sponsor' || part === 'approver' });
