import type { FrameworkWords } from '#domain/framework/framework-words';
import type { AlikeReason } from '#domain/recurrence/alike';
import type { ReasonKind } from '#domain/recurrence/weights';
import type { Say, SayKey } from '../../../shared/src/say/say';

const REASONS = {
  upstream: 'before.reason.upstream',
  'last-why': 'before.reason.last-why',
  named: 'before.reason.named',
  'hand-off': 'before.reason.hand-off',
  'ai-pattern': 'before.reason.ai-pattern',
  'failure-type': 'before.reason.failure-type',
  'cause-category': 'before.reason.cause-category',
  topic: 'before.reason.topic',
  signs: 'before.reason.signs',
  'finding-kind': 'before.reason.finding-kind',
  bucket: 'before.reason.bucket',
} as const satisfies Record<ReasonKind, SayKey>;

/** One thing that the topic has in common with the old decision's, in words. */
export const reasonWords = ({ kind, same }: AlikeReason, say: Say, words: FrameworkWords): string =>
  say(REASONS[kind], { same: same.map((one) => labelOf(kind, one, words)).join(' · ') });

/** Labels by their names; what is no label stays as it is: a hand-off, a project, or a label of a newer version. */
function labelOf(kind: ReasonKind, id: string, words: FrameworkWords): string {
  const named = (of: Readonly<Record<string, { readonly name: string }>>) => of[id]?.name ?? id;
  switch (kind) {
    case 'ai-pattern':
      return named(words.aiPatterns);
    case 'failure-type':
      return named(words.failureTypes);
    case 'cause-category':
      return named(words.causeCategories);
    case 'signs':
      return named(words.signs);
    case 'finding-kind':
      return named(words.findingKinds);
    case 'bucket':
      return named(words.buckets);
    default:
      return id;
  }
}
