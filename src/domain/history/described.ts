import { isShape } from './json-shape';

/** What a description holds: nothing, a text, or a text with criteria by which success or acceptance can be told. */
export type Described = 'nothing' | 'text' | 'criteria';

/**
 * Words that introduce criteria of acceptance or success, in the languages that Jira is used in most; a checklist; and the
 * "given, when" of a scenario at the beginning of two lines.
 */
const CRITERIA = new RegExp(
  [
    '(?:acceptance|success|exit|completion)[ -](?:criteri|test|condition)',
    'conditions? of (?:satisfaction|acceptance)',
    'definition of done',
    '(?:done|accepted|successful) when',
    '(?:akzeptanz|abnahme|erfolgs|fertigstellungs)-?kriteri',
    '(?:fertig|abgenommen|erfolgreich),? wenn',
    "crit[eè]res? (?:d['’]acceptation|de (?:succ[eè]s|r[ée]ussite|recette))",
    'criterios? de (?:aceptaci[oó]n|[eé]xito)',
    'crit[eé]rios? de (?:aceita[cç][aã]o|aceite|sucesso)',
    'criteri di (?:accettazione|successo)',
    '(?:acceptatie|succes)criteri',
    'kryteria (?:akceptacji|sukcesu)',
    'критери[ий] (?:при[её]мки|успеха)',
    '验收(?:标准|条件)|成功标准|受け?入れ?(?:条件|基準)|完了条件|인수 ?(?:기준|조건)',
    '^\\W*given\\b.+\\n+\\W*(?:and\\b.+\\n+\\W*)*when\\b',
    '^\\s*[-*]?\\s*\\[[ xX]\\]\\s',
  ].join('|'),
  'im',
);

/** Kinds of nodes of Atlassian's document format that say something without a text of their own. */
const SAYS_SOMETHING: ReadonlySet<unknown> = new Set(['media', 'inlineCard', 'blockCard', 'embedCard', 'extension', 'emoji']);
const BLOCK: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'codeBlock', 'hardBreak']);
/** Documents nest lists, tables and panels a few levels deep; further down nothing is looked for. */
const DEEPEST = 40;

/** The text of a document, its blocks on lines of their own; a task item is written as a checkbox. */
const textOf = (node: unknown, depth: number): string => {
  if (!isShape(node) || depth > DEEPEST) return '';
  if (typeof node.text === 'string') return node.text;
  if (SAYS_SOMETHING.has(node.type)) return '•';
  const inside = Array.isArray(node.content) ? node.content.map((one) => textOf(one, depth + 1)).join('') : '';
  if (node.type === 'taskItem') return `\n[ ] ${inside}`;
  return BLOCK.has(node.type) ? `\n${inside}` : inside;
};

/**
 * What a description of today holds: a text (REST v2 and exports) or a document (REST v3).
 * @returns null where the field was not asked for or cannot be understood.
 */
export const describedBy = (value: unknown): Described | null => {
  if (value === undefined) return null;
  if (value === null) return 'nothing';
  if (typeof value !== 'string' && !isShape(value)) return null;
  const text = typeof value === 'string' ? value : textOf(value, 0);
  if (text.trim() === '') return 'nothing';
  return CRITERIA.test(text) ? 'criteria' : 'text';
};
