/** What a followed decision takes, so that a screen can say it before somebody has written too much. Texts in UTF-16 units, as a text field counts. */
export const LOOP_LIMITS = {
  /** The sentence of a verdict, or of a second person. */
  sentence: 300,
  /** Why a date was moved, or why a decision was dropped. */
  reason: 300,
  /** Answers of one decision, over all its closings: a guard for storage. */
  answers: 30,
  /** People who confirm or contradict one answer. */
  confirmations: 4,
  reasons: 30,
  /** Post-mortems in which what a decision had fixed came back, topic by topic. */
  comebacks: 30,
  /** Topics that looked the same and are not. */
  notTheSame: 100,
  /** Things that one decision prevented. */
  wins: 50,
  /** `not yet testable` asks again after a year at the latest. */
  askAgainDays: 366,
} as const;

/** Of what is told by Jira and can be told again, so many of the newest are kept. */
export const MOST_TOLD = {
  dateMoves: 30,
  projectMoves: 20,
  closings: 20,
} as const;

/** Dates and checks of which is kept how far they were reminded of; the oldest fall away first. */
export const MOST_REMINDED = 60;

/** A check that has been due for a week is overdue. */
export const OVERDUE_AFTER_DAYS = 7;
