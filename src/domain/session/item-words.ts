import type { Draft } from './command';
import type { Decision, ItemKind } from './items';
import { LIMITS } from './limits';
import type { Refusal } from './refusal';
import type { Verification } from './verification';

/** A text of an item, how long it may be, and whether the item is nothing without it. */
interface Words {
  readonly field: string;
  readonly text: string;
  readonly most: number;
  readonly needed: boolean;
}

const needed = (field: string, text: string, most: number): Words => ({ field, text, most, needed: true });
const optional = (field: string, text: string, most: number): Words => ({ field, text, most, needed: false });
const each = (field: string, texts: readonly string[], most: number): readonly Words[] =>
  texts.map((text) => optional(field, text, most));

const { name, sentence, paragraph } = LIMITS;

const verified = (how: Decision['verification']): readonly Words[] =>
  how === null ? [] : textsOf(how).map((text) => optional('verification', text, how.kind === 'query' ? LIMITS.jql : sentence));

const textsOf = (how: Verification): readonly string[] => {
  switch (how.kind) {
    case 'count':
    case 'period':
      return [how.what];
    case 'query':
      return [how.jql];
    case 'field':
      return [how.fieldName];
    case 'measure':
      return how.edge === null ? [] : [how.edge.from, how.edge.to];
    case 'page':
      return [how.title, how.holds];
  }
};

const WORDS: { readonly [K in ItemKind]: (draft: Draft<K>) => readonly Words[] } = {
  cards: ({ text }) => [needed('text', text, LIMITS.cardText)],
  groups: (group) => [optional('name', group.name, name)],
  upstream: ({ text, context, missing }) => [
    optional('text', text, sentence),
    optional('context', context, paragraph),
    optional('missing', missing, paragraph),
  ],
  steps: (step) => [needed('name', step.name, name)],
  edges: ({ what, moment }) => [optional('what', what, sentence), optional('moment', moment, sentence)],
  redesign: ({ text }) => [needed('text', text, sentence)],
  chains: ({ links, whereElse, projects, signs }) => [
    ...each(
      'links',
      links.map(({ text }) => text),
      sentence,
    ),
    optional('whereElse', whereElse, paragraph),
    ...each('projects', projects, name),
    ...each('signs', signs, name),
  ],
  conditions: ({ text }) => [needed('text', text, sentence)],
  lessons: ({ text, implications }) => [needed('text', text, sentence), optional('implications', implications, paragraph)],
  decisions: ({ text, done, verification, standing }) => [
    needed('text', text, LIMITS.decisionText),
    optional('done', done, paragraph),
    ...verified(verification),
    ...(standing.kind === 'declined' ? [needed('reason', standing.reason, LIMITS.reason)] : []),
  ],
  questions: ({ text }) => [needed('text', text, sentence)],
  comments: ({ text }) => [needed('text', text, paragraph)],
  commitments: ({ text }) => [needed('text', text, sentence)],
};

/** Entries of a list that a session keeps at most; the field of each is named in the refusal. */
const LISTS: { readonly [K in ItemKind]?: (draft: Draft<K>) => readonly (readonly [string, readonly unknown[], number])[] } = {
  cards: ({ pinned }) => [['pinned', pinned, LIMITS.pinned]],
  chains: ({ links, projects, signs }) => [
    ['links', links, LIMITS.linksInChain],
    ['projects', projects, LIMITS.projects],
    ['signs', signs, LIMITS.signs],
  ],
  comments: ({ mentions }) => [['mentions', mentions, LIMITS.mentions]],
};

/** What is wrong with the words of a draft; null when nothing is. */
export function wordsRefused<K extends ItemKind>(of: K, draft: Draft<K>): Refusal | null {
  for (const { field, text, most, needed: must } of WORDS[of](draft)) {
    if (must && text.trim() === '') return { why: 'no-words', field };
    if (text.length > most) return { why: 'too-long', field, most };
  }
  const long = LISTS[of]?.(draft).find(([, list, most]) => list.length > most);
  return long ? { why: 'too-long', field: long[0], most: long[2] } : null;
}
