/** A piece of a JQL: a word, a sign, or something in quotation marks, with where it begins. */
interface Piece {
  readonly text: string;
  readonly at: number;
  /** How many parentheses it stands in. */
  readonly depth: number;
}

/** A search, taken apart as far as it takes to put something around it. */
export interface JqlParts {
  /** Without `ORDER BY`; may be empty. */
  readonly where: string;
  /** Conditions that all hold, as they were typed; null where the outermost level has an OR, so that none of them alone has to hold. */
  readonly conditions: readonly string[] | null;
}

/**
 * Quoted text with backslashes in it, a sign that stands alone, or anything up to the next of these. A quotation mark after a backslash
 * outside of quotes is no piece: too few could tell what it means to put something around it.
 */
const PIECE = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[()&|,]|(?:\\[^"']|[^\s()&|,"'\\])+/g;

/**
 * A JQL in its parts, or null where its quotation marks or parentheses do not match: then nothing can be put around it, and Jira is to
 * say what is wrong with it.
 */
export function partsOf(jql: string): JqlParts | null {
  const pieces = piecesOf(jql);
  if (pieces === null) return null;
  const order = pieces.findIndex(
    ({ text, depth }, n) => depth === 0 && isWord(text, 'order') && isWord(pieces[n + 1]?.text, 'by'),
  );
  const end = order === -1 ? jql.length : (pieces[order]?.at ?? jql.length);
  const kept = order === -1 ? pieces : pieces.slice(0, order);
  return { where: jql.slice(0, end).trim(), conditions: conditionsOf(jql, kept, end) };
}

function piecesOf(jql: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let depth = 0;
  let read = 0;
  for (const { 0: text, index: at } of jql.matchAll(PIECE)) {
    // What lies between two pieces is space; anything else is a quotation mark without its other half.
    if (jql.slice(read, at).trim() !== '') return null;
    read = at + text.length;
    if (text === ')') depth -= 1;
    if (depth < 0) return null;
    pieces.push({ text, at, depth });
    if (text === '(') depth += 1;
  }
  return depth === 0 && jql.slice(read).trim() === '' ? pieces : null;
}

function conditionsOf(jql: string, pieces: readonly Piece[], end: number): readonly string[] | null {
  const outside = pieces.filter(({ depth }) => depth === 0);
  if (outside.some(({ text }) => isWord(text, 'or') || text === '|')) return null;
  const ands = outside.filter(({ text }) => isWord(text, 'and') || text === '&');
  const starts = [0, ...ands.map(({ at, text }) => at + text.length)];
  const ends = [...ands.map(({ at }) => at), end];
  return starts
    .map((start, n) => jql.slice(start, ends[n]).trim())
    .filter((condition) => condition !== '')
    .flatMap((condition) => insideOf(condition) ?? [condition]);
}

/** The conditions in a parenthesis that is all of a condition; null where it is none, or where not all of them have to hold. */
function insideOf(condition: string): readonly string[] | null {
  const pieces = piecesOf(condition) ?? [];
  const last = pieces.at(-1);
  const closes = pieces.find(({ text, depth }) => text === ')' && depth === 0);
  if (pieces[0]?.text !== '(' || closes === undefined || closes !== last) return null;
  return partsOf(condition.slice(1, -1))?.conditions ?? null;
}

const isWord = (text: string | undefined, word: string): boolean => text?.toLowerCase() === word;
