import type { Language } from '#domain/framework/language';
import { ENGLISH_WORDING } from './english/wording';
import { GERMAN_WORDING } from './german/wording';
import { endOfPhrase, oneOf, type Phrase, phraseOf, wordLists } from './phrase';
import type { Remark, RemarkKind, WordingField } from './remark';
import { type Token, tokensOf } from './tokens';
import type { WordingLanguage, WordingRule } from './wording-rules';

interface ReadyRule extends Omit<WordingRule, 'phrases' | 'unless'> {
  readonly phrases: readonly Phrase[];
  readonly unless: readonly Phrase[];
}

interface ReadyLanguage {
  readonly rules: readonly ReadyRule[];
  readonly isBeforePerson: (token: Token) => boolean;
  readonly isSpecific: (token: Token) => boolean;
}

function readyFrom({ lists, endings, beforePerson, specific, rules }: WordingLanguage): ReadyLanguage {
  const list = wordLists(lists, endings?.split(' '));
  const phrase = (written: string) => phraseOf(written, list);
  const tells = oneOf(specific.split(/\s+/u), list);
  return {
    rules: rules.map((rule) => ({ ...rule, phrases: rule.phrases.map(phrase), unless: (rule.unless ?? []).map(phrase) })),
    isBeforePerson: oneOf(beforePerson.split(/\s+/u), list),
    isSpecific: (token) => /\p{N}/u.test(token.word) || tells(token),
  };
}

const WORDINGS: Readonly<Record<Language, WordingLanguage>> = { en: ENGLISH_WORDING, de: GERMAN_WORDING };
const ready = new Map<Language, ReadyLanguage>();

/** Rules are made ready when their language is first met: most rooms write in one. */
function rulesOf(language: Language): ReadyLanguage {
  const made = ready.get(language) ?? readyFrom(WORDINGS[language]);
  ready.set(language, made);
  return made;
}

/** A weak decision is answered by its own rule, with a pair of sentences (S3-50): one voice for one thing. */
const ASKED_OF: Readonly<Partial<Record<WordingField, readonly RemarkKind[]>>> = {
  decision: ['blames-person', 'counterfactual', 'outside-control'],
  commitment: ['blames-person', 'outside-control'],
};

/** Their words begin with whoever it is about: "the project manager", "our client". */
const ABOUT_SOMEBODY: ReadonlySet<RemarkKind> = new Set(['blames-person', 'outside-control']);

interface WordingContext {
  /** Display names of the people in the room. */
  readonly people: readonly string[];
  readonly field: WordingField;
}

/**
 * Words of a text that blame a person (S0-5, S1-32), are told from hindsight, are vague (S0-6, S3-27) or lie outside of what the team can
 * change (S1-34), in the order in which they stand there; two of the same kind never overlap. Nothing inside of quotation marks counts.
 * Pure and linear in the length of the text; any text is taken, the empty one gives nothing.
 */
export function checkWording(text: string, language: Language, { people, field }: WordingContext): readonly Remark[] {
  const tokens = tokensOf(text, people);
  const { rules, isBeforePerson, isSpecific } = rulesOf(language);
  const specific = tokens.some(isSpecific);
  const asked = ASKED_OF[field];
  const found: Remark[] = [];
  for (const rule of rules) {
    if ((rule.unlessSpecific && specific) || (asked !== undefined && !asked.includes(rule.kind))) continue;
    let excused: ReadonlySet<number> | null = null;
    for (let at = 0; at < tokens.length; at += 1) {
      const first = tokens[at] as Token;
      const behind = furthest(rule.phrases, tokens, at);
      if (behind === null) continue;
      excused ??= excusedSentences(rule, tokens);
      if (excused.has(first.sentence)) continue;
      let begin = at;
      if (ABOUT_SOMEBODY.has(rule.kind)) while (begin > 0 && belongsTo(first, tokens[begin - 1] as Token)) begin -= 1;
      found.push(remarkOn(text, rule, tokens[begin] as Token, tokens[behind - 1] as Token));
    }
  }
  return withoutOverlaps(found);

  function belongsTo(somebody: Token, token: Token): boolean {
    return token.sentence === somebody.sentence && !token.quoted && (token.name !== null || isBeforePerson(token));
  }
}

/** The longest of the phrases that stand there. */
function furthest(phrases: readonly Phrase[], tokens: readonly Token[], at: number): number | null {
  let behind: number | null = null;
  for (const phrase of phrases) {
    const end = endOfPhrase(phrase, tokens, at);
    if (end !== null && end > (behind ?? at)) behind = end;
  }
  return behind;
}

/** Sentences in which the words of a rule are meant otherwise. */
function excusedSentences({ unless }: ReadyRule, tokens: readonly Token[]): ReadonlySet<number> {
  const excused = new Set<number>();
  if (unless.length > 0)
    tokens.forEach(({ sentence }, at) => {
      if (!excused.has(sentence) && furthest(unless, tokens, at) !== null) excused.add(sentence);
    });
  return excused;
}

function remarkOn(text: string, { kind, suggestion, rewrite }: ReadyRule, { start }: Token, { end }: Token): Remark {
  const opens = text.slice(start, end);
  const capital = opens[0] !== opens[0]?.toLowerCase() && text.slice(0, start).trim() === '';
  const cased = rewrite === undefined ? null : capital ? rewrite.slice(0, 1).toUpperCase() + rewrite.slice(1) : rewrite;
  return { kind, start, end, suggestion, rewrite: cased };
}

/**
 * In the order of the text; of remarks of one kind on the same words the one that begins first, then the rule that was written first.
 * What lies with others is not called vague as well: one thing is asked at a time.
 */
function withoutOverlaps(remarks: readonly Remark[]): readonly Remark[] {
  const ends = new Map<RemarkKind, number>();
  const kept = [...remarks]
    .sort((a, b) => a.start - b.start)
    .filter(({ kind, start, end }) => {
      if (start < (ends.get(kind) ?? 0)) return false;
      ends.set(kind, end);
      return true;
    });
  const outside = kept.filter(({ kind }) => kind === 'outside-control');
  return kept.filter(({ kind, start, end }) => kind !== 'vague' || !outside.some((one) => one.start < end && start < one.end));
}
