/** What a remark is about: a person is blamed, it is told as one knows it afterwards, it is vague, or it lies with others. */
export const REMARK_KINDS = ['blames-person', 'counterfactual', 'vague', 'outside-control'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What a text is written for; what is asked of it depends on that. */
export type WordingField = 'success' | 'friction' | 'upstream' | 'why' | 'condition' | 'lesson' | 'decision' | 'commitment';

/** Words of a text with which it could be kinder or more exact. A proposal, never a judgement: it may be taken, dismissed or passed over. */
export interface Remark {
  readonly kind: RemarkKind;
  /** Where the words begin and end, as UTF-16 offsets into the text; always between two code points. */
  readonly start: number;
  readonly end: number;
  /** A question or an example, in the language of the text. */
  readonly suggestion: string;
  /** What may stand instead of the words; null where only people can say it. "…" stands for what they fill in. */
  readonly rewrite: string | null;
}

/** The text with the rewrite of a remark instead of its words; unchanged where the remark has none. */
export const withRewrite = (text: string, { start, end, rewrite }: Pick<Remark, 'start' | 'end' | 'rewrite'>): string =>
  rewrite === null ? text : text.slice(0, start) + rewrite + text.slice(end);
