import {
  type Arrow,
  type BinaryOperator,
  ENTITIES,
  type Expression,
  ExpressionProblem,
  type PropertyPath,
  type Step,
} from './expression';
import { type Token, tokensOf } from './tokens';

/** The longest expression that the platform takes. */
const MOST_CHARACTERS = 10_000;
/** Operators that bind more loosely come first. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];
const KEYWORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** Words of the language that this site does not understand; as names they would be read wrongly. */
const UNKNOWN = new Set(['let', 'return', 'try', 'catch', 'throw', 'if', 'typeof', 'new', 'function']);

/** Reads a filter's expression. @throws ExpressionProblem for what is wrong, and for what this site does not know of the language. */
export function readExpression(source: string): Expression {
  if (source.length > MOST_CHARACTERS) throw new ExpressionProblem(`It has more than ${MOST_CHARACTERS} characters.`);
  const tokens = tokensOf(source);
  let next = 0;
  const peek = (): Token | undefined => tokens[next];
  const isSign = (text: string, token = peek()) => token?.kind === 'sign' && token.text === text;
  const take = (text: string): boolean => {
    if (!isSign(text)) return false;
    next += 1;
    return true;
  };
  const wrong = (): never => {
    const token = peek();
    throw new ExpressionProblem(token ? `'${token.text}' at ${token.at} is not understood.` : 'It ends too soon.');
  };
  const expect = (text: string) => take(text) || wrong();

  const choice = (): Expression => {
    const when = binary(0);
    if (!take('?')) return when;
    const then = choice();
    expect(':');
    return { kind: 'choice', when, then, otherwise: choice() };
  };
  const binary = (level: number): Expression => {
    const operators = LEVELS[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find((one) => isSign(one));
      if (!operator) return left;
      next += 1;
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
  };
  const unary = (): Expression => {
    if (take('!')) return { kind: 'not', of: unary() };
    if (take('-')) return { kind: 'minus', of: unary() };
    return chain();
  };
  const chain = (): Expression => {
    const token = peek() ?? wrong();
    next += 1;
    if (token.kind === 'text') return withSteps({ kind: 'value', value: token.text });
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.kind === 'name') {
      const value = KEYWORDS.get(token.text);
      if (value !== undefined) return { kind: 'value', value };
      if (UNKNOWN.has(token.text)) throw new ExpressionProblem(`This site does not know '${token.text}' in expressions.`);
      return withSteps({ kind: 'name', name: token.text });
    }
    next -= 1;
    expect('(');
    const inner = choice();
    expect(')');
    return withSteps(inner);
  };
  const withSteps = (from: Extract<Expression, { kind: 'chain' }>['from'] | Expression): Expression => {
    const steps: Step[] = [];
    for (;;) {
      const optional = isSign('?.');
      if (isSign('[')) steps.push(bracket(false));
      else if (optional || isSign('.')) {
        next += 1;
        steps.push(isSign('[') ? bracket(optional) : named(optional));
      } else break;
    }
    if (from.kind === 'name' && from.name === 'event' && steps[0]?.name === 'runtime')
      return { kind: 'property', path: pathOf(steps) };
    return steps.length === 0 && from.kind !== 'name' ? from : { kind: 'chain', from, steps };
  };
  const bracket = (optional: boolean): Step => {
    expect('[');
    const token = peek() ?? wrong();
    if (token.kind !== 'text' && token.kind !== 'number') wrong();
    next += 1;
    expect(']');
    return { name: token.kind === 'number' ? Number(token.text) : token.text, optional, arguments: null };
  };
  const named = (optional: boolean): Step => {
    const token = peek() ?? wrong();
    if (token.kind !== 'name') wrong();
    next += 1;
    if (!take('(')) return { name: token.text, optional, arguments: null };
    const given: (Expression | Arrow)[] = [];
    while (!take(')')) {
      if (given.length > 0) expect(',');
      given.push(argument());
    }
    return { name: token.text, optional, arguments: given };
  };
  const argument = (): Expression | Arrow => {
    const [first, second] = [peek(), tokens[next + 1]];
    if (first?.kind !== 'name' || !isSign('=>', second)) return choice();
    next += 2;
    return { kind: 'arrow', parameter: first.text, body: choice() };
  };

  const read = choice();
  if (peek()) wrong();
  return read;
}

/** A property's path after `event`: it must be told plainly, because the platform looks it up beforehand. */
function pathOf([, ...steps]: readonly Step[]): PropertyPath {
  if (steps.some((step) => step.arguments !== null))
    throw new ExpressionProblem('A property is asked further in parentheses alone: (event.runtime...).length');
  return propertyPath(steps.flatMap(({ name }, index) => (index > 2 ? String(name).split('.') : [String(name)])));
}

/** Reads a path of `payload.include.propertyPaths`. @throws ExpressionProblem */
export function readPropertyPath(source: string): PropertyPath {
  const read = readExpression(`event.runtime.${source}`);
  if (read.kind !== 'property') throw new ExpressionProblem(`'${source}' is no path of a property.`);
  return read.path;
}

function propertyPath([entity, properties, key, ...path]: readonly string[]): PropertyPath {
  const known = ENTITIES.find((one) => one === entity);
  if (!known || properties !== 'properties' || key === undefined)
    throw new ExpressionProblem(`A path of a property looks like issue.properties['key'].path, of ${ENTITIES.join(', ')}.`);
  return { entity: known, key, path };
}
