import type { CauseOfChain, DecidedCause, HandOff } from '#domain/decision-issue/decided-cause';
import { mostAlike, worded } from './nearly-same';
import { plainWords } from './plain-words';
import { ALIKE_FROM, REASON_KINDS, type ReasonKind, WEIGHTS, WORD_FOR_WORD } from './weights';

/** One thing that two causes have in common. */
export interface AlikeReason {
  readonly kind: ReasonKind;
  /** The ids of labels, hand-offs as `Data → ML`, or the key of a project; none where words are compared. In the order of the alphabet. */
  readonly same: readonly string[];
  /** Where words are compared: what was said then and what is said now. */
  readonly said: { readonly before: string; readonly now: string } | null;
  /** How much it speaks for both being the same (`WEIGHTS`). */
  readonly weight: number;
}

/** What was found now, and in which project. */
export interface Finding {
  readonly cause: DecidedCause;
  /** Null where it is not known. */
  readonly projectKey: string | null;
}

/** Why a finding looks like a cause of before, the weightiest kind first; null where too little speaks for it. */
export const whyAlike = (before: DecidedCause, now: Finding): readonly AlikeReason[] | null => alikeTo(now)(before);

/** The same for many causes: what the finding says is made ready once. */
export function alikeTo(now: Finding): (before: DecidedCause) => readonly AlikeReason[] | null {
  const comparing = REASON_KINDS.map((kind) => COMPARED[kind](now));
  return (before) => {
    const found = comparing.flatMap((compare) => compare(before) ?? []);
    return found.reduce((sum, { weight }) => sum + weight, 0) >= ALIKE_FROM ? found : null;
  };
}

type Compare = (now: Finding) => (before: DecidedCause) => AlikeReason | null;

const labels =
  (kind: ReasonKind, of: (cause: DecidedCause) => readonly (string | null)[]): Compare =>
  ({ cause }) => {
    const mine = [...new Set(of(cause))].filter((one): one is string => one !== null).sort();
    return (before) => {
      const then = of(before);
      const same = mine.filter((one) => then.includes(one));
      return same.length === 0 ? null : { kind, same, said: null, weight: WEIGHTS[kind] };
    };
  };

const words =
  (kind: ReasonKind, of: (cause: DecidedCause) => readonly string[], wordForWord: boolean): Compare =>
  ({ cause }) => {
    const mine = worded(of(cause));
    return (before) => {
      const pair = mine.length === 0 ? null : mostAlike(worded(of(before)), mine);
      if (pair === null) return null;
      const weight = wordForWord && pair.sameness === 'same' ? WORD_FOR_WORD : WEIGHTS[kind];
      return { kind, same: [], said: { before: pair.before, now: pair.now }, weight };
    };
  };

const inChains =
  (of: (chain: CauseOfChain) => readonly (string | null)[]) =>
  ({ chains }: DecidedCause) =>
    chains.flatMap(of);

const COMPARED: Readonly<Record<ReasonKind, Compare>> = {
  upstream: words('upstream', ({ upstream }) => upstream, true),
  'last-why': words('last-why', ({ chains }) => chains.map(({ last }) => last), true),
  named:
    ({ projectKey }) =>
    ({ projects }) =>
      projectKey === null || !projects.includes(projectKey)
        ? null
        : { kind: 'named', same: [projectKey], said: null, weight: WEIGHTS.named },
  'hand-off': ({ cause }) => {
    const mine = cause.handOffs.map((one) => ({ told: handOffWords(one), roles: rolesOf(one) }));
    return ({ handOffs }) => {
      const then = mine.length === 0 ? [] : handOffs.map(rolesOf);
      const same = mine.filter(({ roles }) => roles !== null && then.includes(roles)).map(({ told }) => told);
      return same.length === 0
        ? null
        : { kind: 'hand-off', same: [...new Set(same)].sort(), said: null, weight: WEIGHTS['hand-off'] };
    };
  },
  'ai-pattern': labels(
    'ai-pattern',
    inChains(({ aiPattern }) => [aiPattern]),
  ),
  'failure-type': labels(
    'failure-type',
    inChains(({ failureType }) => [failureType]),
  ),
  'cause-category': labels(
    'cause-category',
    inChains(({ causeCategory }) => [causeCategory]),
  ),
  topic: words('topic', ({ topic }) => [topic], false),
  signs: labels(
    'signs',
    inChains(({ signs }) => signs),
  ),
  'finding-kind': labels(
    'finding-kind',
    inChains(({ findingKind }) => [findingKind === 'process' ? null : findingKind]),
  ),
  bucket: labels('bucket', ({ bucket }) => [bucket]),
};

/** A hand-off as it is told: `Data → ML`. */
export const handOffWords = ({ from, to }: HandOff): string => `${from.trim()} → ${to.trim()}`;

/** A hand-off to compare: the names of both roles without their endings, in whatever order the words of a name stand. Null without names. */
const rolesOf = ({ from, to }: HandOff): string | null => {
  const [one, other] = [from, to].map((role) => [...plainWords(role)].sort().join(' '));
  return one === '' || other === '' ? null : `${one} → ${other}`;
};
