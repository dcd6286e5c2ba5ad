import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';

/** An edge as it stood when somebody chose it. */
export interface ChosenEdge {
  /** The id of the edge. */
  readonly edge: string;
  /** The names of its roles. */
  readonly from: string;
  readonly to: string;
  readonly handOffs: number;
  readonly days: number;
  readonly issues: number;
  /** The Monday of the week in which most of the days were lost. */
  readonly week: CalendarDate;
  /** What is to be agreed there before the next project, in somebody's words; empty where nobody has said. */
  readonly words: string;
}

/** A coordination point that people have chosen to redesign before the next project, named by its roles. */
export interface RedesignPoint extends ChosenEdge {
  readonly by: PersonId;
  readonly at: Instant;
}

/** The list of a project, as it is kept and sent. */
export interface RedesignList {
  readonly points: readonly RedesignPoint[];
}

/** A short list is the point of it: a longer one would be a wish list again. */
export const MOST_POINTS = 7;
export const LONGEST_WORDS = 280;

/** The list with a point in it: at the end, or in its old place with what is now said about it. A full list stays as it is. */
export const withPoint = (points: readonly RedesignPoint[], point: RedesignPoint): readonly RedesignPoint[] => {
  if (points.some(({ edge }) => edge === point.edge)) return points.map((one) => (one.edge === point.edge ? point : one));
  return points.length >= MOST_POINTS ? points : [...points, point];
};

/** The list without the point of an edge. */
export const withoutPoint = (points: readonly RedesignPoint[], edge: string): readonly RedesignPoint[] =>
  points.filter((one) => one.edge !== edge);
