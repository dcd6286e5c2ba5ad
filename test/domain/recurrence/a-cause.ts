import type { CauseOfChain, DecidedCause } from '#domain/decision-issue/decided-cause';
import type { Finding } from '#domain/recurrence/alike';

export const aChain = (given: Partial<CauseOfChain> = {}): CauseOfChain => ({
  failureType: null,
  findingKind: null,
  causeCategory: null,
  aiPattern: null,
  signs: [],
  last: '',
  ...given,
});

export const aCause = (given: Partial<DecidedCause> = {}): DecidedCause => ({
  topic: '',
  bucket: null,
  chains: [],
  handOffs: [],
  upstream: [],
  projects: [],
  whereElse: [],
  ...given,
});

export const aFinding = (given: Partial<DecidedCause> = {}, projectKey: string | null = 'AI'): Finding => ({
  cause: aCause(given),
  projectKey,
});
