/** What two causes can have in common, the weightiest kind first: the order in which reasons are told. */
export const REASON_KINDS = [
  'upstream',
  'last-why',
  'named',
  'hand-off',
  'ai-pattern',
  'failure-type',
  'cause-category',
  'topic',
  'signs',
  'finding-kind',
  'bucket',
] as const;

export type ReasonKind = (typeof REASON_KINDS)[number];

/**
 * From this weight on a finding is shown beside an old decision. More than any single reason weighs (but for one that is word for word),
 * so two kinds of reasons are needed; more than the usual labels together (type 2, family 2, bucket 1), because a team that labels all
 * it finds would otherwise be shown every old decision of its kind.
 */
export const ALIKE_FROM = 6;

/** What each reason weighs. */
export const WEIGHTS: Readonly<Record<ReasonKind, number>> = {
  /** The early decision is what sets failures up (S0-14): a team that takes it again fails again. */
  upstream: 4,
  /** Where a chain ends is the cause in how people work, in their own words. */
  'last-why': 4,
  /** Somebody foresaw it for this very project. It says where, not what, so something else has to speak for it. */
  named: 3,
  /** Two roles by the same names are rare by chance, but a team's path has few of them. */
  'hand-off': 3,
  /** Five patterns that most findings have none of: having the same one is rare. */
  'ai-pattern': 3,
  /** One of five. */
  'failure-type': 2,
  /** One of six. */
  'cause-category': 2,
  /** What a topic is called says what hurt, not why. */
  topic: 2,
  /** Early signs belong to a type of failure, so they add little to it. */
  signs: 1,
  /** One of three. "Process" is what a finding is taken for unless its words say otherwise, and says nothing. */
  'finding-kind': 1,
  /** One of three. */
  bucket: 1,
};

/** Word for word the same early decision, or the same last why: enough by itself. */
export const WORD_FOR_WORD = ALIKE_FROM;
