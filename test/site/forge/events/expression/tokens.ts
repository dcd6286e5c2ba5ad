import { ExpressionProblem } from './expression';

export type Token =
  | { readonly kind: 'text' | 'name' | 'sign'; readonly text: string; readonly at: number }
  | { readonly kind: 'number'; readonly text: string; readonly at: number };

const SIGNS = [
  '=>',
  '?.',
  '||',
  '&&',
  '==',
  '!=',
  '<=',
  '>=',
  '<',
  '>',
  '!',
  '(',
  ')',
  '[',
  ']',
  '.',
  ',',
  '+',
  '-',
  '*',
  '/',
  '?',
  ':',
];
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The words of an expression. @throws ExpressionProblem */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const space = /^(\s+|\/\/[^\n]*)/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(rest, at);
    tokens.push(token.token);
    at += token.length;
  }
  return tokens;
}

function tokenAt(rest: string, at: number): { token: Token; length: number } {
  const quoted = /^(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/s.exec(rest);
  if (quoted) {
    const text = (quoted[1] ?? quoted[2] ?? '').replace(/\\(.)/gs, (_all, one: string) => ESCAPES[one] ?? one);
    return { token: { kind: 'text', text, at }, length: quoted[0].length };
  }
  const number = /^\d+(\.\d+)?/.exec(rest);
  if (number) return { token: { kind: 'number', text: number[0], at }, length: number[0].length };
  const name = /^[A-Za-z_$][\w$]*/.exec(rest);
  if (name) return { token: { kind: 'name', text: name[0], at }, length: name[0].length };
  const sign = SIGNS.find((one) => rest.startsWith(one));
  if (sign === undefined) throw new ExpressionProblem(`'${rest[0] ?? ''}' at ${at} cannot be read.`);
  return { token: { kind: 'sign', text: sign, at }, length: sign.length };
}
