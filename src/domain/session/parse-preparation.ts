import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { flagAt, oneOf } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { agendaAt } from './parse-agenda';
import { orNull, wordsAt } from './parse-ids';
import { type FacilitatorQuestions, PARTS, type Preparation, type Seat } from './preparation';

/** @throws Unreadable naming the field. A person named twice keeps the last seat. */
export const preparationAt = (raw: unknown, field: string): Preparation => {
  const preparation = shapeAt(raw, field);
  const seats = presentListAt(preparation.seats, `${field}.seats`).map((seat) => seatAt(seat, `${field}.seats`));
  return {
    seats: [...new Map(seats.map((seat) => [seat.person, seat])).values()],
    questions: questionsAt(preparation.questions, `${field}.questions`),
    overrideReason: orNull(preparation.overrideReason, `${field}.overrideReason`, wordsAt),
    agenda: agendaAt(preparation.agenda, `${field}.agenda`),
  };
};

const seatAt = (raw: unknown, field: string): Seat => {
  const seat = shapeAt(raw, field);
  return {
    person: personAt(seat.person, `${field}.person`),
    part: oneOf(seat.part, PARTS, `${field}.part`),
    listening: flagAt(seat.listening, `${field}.listening`),
    outside: flagAt(seat.outside, `${field}.outside`),
  };
};

const questionsAt = (raw: unknown, field: string): FacilitatorQuestions => {
  const asked = shapeAt(raw, field);
  const answer = (name: keyof FacilitatorQuestions) => orNull(asked[name], `${field}.${name}`, flagAt);
  return {
    highVisibility: answer('highVisibility'),
    sponsorChillsCandour: answer('sponsorChillsCandour'),
    competingNarratives: answer('competingNarratives'),
    decisionsOfMineOnTable: answer('decisionsOfMineOnTable'),
    modestScope: answer('modestScope'),
    smallAndTrusting: answer('smallAndTrusting'),
    credibleWithEveryone: answer('credibleWithEveryone'),
  };
};
