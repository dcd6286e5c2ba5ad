/** What is claimed on the page, by name: the facts, then the findings. */
export const CLAIM_NAMES = [
  'start',
  'end',
  'scope',
  'effort',
  'estimateRatio',
  'slip',
  'dateMoves',
  'reopened',
  'handOffs',
  'statusTimes',
  'flowEfficiency',
  'blocked',
  'workInProgress',
  'carriedOver',
  'edges',
  'moments',
  'signs',
] as const;

export type ClaimName = (typeof CLAIM_NAMES)[number];
