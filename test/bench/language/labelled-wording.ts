import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '#domain/framework/language';
import { checkWording } from '#domain/language/check-wording';
import { REMARK_KINDS, type RemarkKind } from '#domain/language/remark';

export interface LabelledSentence {
  readonly text: string;
  /** What a reader would remark on; nothing at a sentence that is fine. */
  readonly kinds: readonly RemarkKind[];
  /** Rules are made on the sentences to tune on. Those to judge by were written after the rules; once a rule is made for one of them, it belongs to the others. */
  readonly set: 'tune' | 'judge';
}

/** Those of the people in the room who occur in the sentences. */
export const PEOPLE = ['Marta Ruiz', 'Jonas Weber', 'Priya Nair', 'Tom Becker', 'Aylin Demir', 'Ada Okafor'];

/** Sentences of post-mortems with what a reader would remark on in them. */
export function labelledSentences(language: Language): readonly LabelledSentence[] {
  const file = fileURLToPath(new URL(`../../../test/fixtures/language/${language}.jsonl`, import.meta.url));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => sentenceIn(JSON.parse(line), line));
}

function sentenceIn(raw: unknown, line: string): LabelledSentence {
  const { text, kinds, set } = raw as Partial<Record<keyof LabelledSentence, unknown>>;
  if (typeof text !== 'string' || !Array.isArray(kinds) || (set !== 'tune' && set !== 'judge'))
    throw new Error(`not a labelled sentence: ${line}`);
  return { text, set, kinds: REMARK_KINDS.filter((kind) => kinds.includes(kind)) };
}

export interface WordingScore {
  /** Of the kinds remarked on, the part that a reader would remark on, too: 0 to 1. */
  readonly precision: number;
  /** Of the kinds that a reader would remark on, the part that was remarked on: 0 to 1. */
  readonly recall: number;
  readonly wrong: readonly { readonly text: string; readonly kind: RemarkKind; readonly how: 'not there' | 'not found' }[];
}

/** How well the rules remark on what a reader would: a mark is one kind on one sentence. */
export function scoreOf(sentences: readonly LabelledSentence[], language: Language): WordingScore {
  let right = 0;
  const wrong: { text: string; kind: RemarkKind; how: 'not there' | 'not found' }[] = [];
  for (const { text, kinds } of sentences) {
    const found = new Set(checkWording(text, language, { people: PEOPLE, field: 'friction' }).map(({ kind }) => kind));
    for (const kind of found)
      if (kinds.includes(kind)) right += 1;
      else wrong.push({ text, kind, how: 'not there' });
    for (const kind of kinds) if (!found.has(kind)) wrong.push({ text, kind, how: 'not found' });
  }
  const of = (how: 'not there' | 'not found') => wrong.filter((one) => one.how === how).length;
  return { precision: right / (right + of('not there')), recall: right / (right + of('not found')), wrong };
}
