import { isRecord } from '../../manifest/yaml-value';
import type { EntityProperties } from '../../product-api';
import type { Arrow, Expression, PropertyPath, Step } from './expression';

/** What an expression asked for and did not find, or could not reckon with. */
export class ExpressionFailure extends Error {
  override readonly name = 'ExpressionFailure';
}

export interface ExpressionGround {
  readonly names: Readonly<Record<string, unknown>>;
  readonly properties: EntityProperties;
}

/** What an expression gives of an event. @throws ExpressionFailure, as Jira's expressions fail: nothing is taken for something else. */
export function runExpression(expression: Expression, ground: ExpressionGround): unknown {
  const run = (one: Expression) => runExpression(one, ground);
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'property':
      return propertyAt(expression.path, ground.properties);
    case 'not':
      return !truth(run(expression.of));
    case 'minus':
      return -number(run(expression.of));
    case 'choice':
      return truth(run(expression.when)) ? run(expression.then) : run(expression.otherwise);
    case 'binary':
      return binary(expression, run);
    case 'chain': {
      const { from, steps } = expression;
      let held = from.kind === 'name' ? nameIn(from.name, ground) : run(from);
      for (const step of steps) {
        const found = taken(held, step, ground);
        if (found === undefined) {
          if (step.optional) return null;
          throw new ExpressionFailure(`There is no '${step.name}'.`);
        }
        held = found;
      }
      return held;
    }
  }
}

/** The value at a path, if it is plain or a list of plain ones; else null, as the platform says. */
export function propertyAt({ entity, key, path }: PropertyPath, properties: EntityProperties): unknown {
  let held: unknown = properties[entity][key];
  for (const step of path) held = isRecord(held) ? held[step] : undefined;
  const isPlain = (value: unknown) => value !== undefined && (value === null || typeof value !== 'object');
  return isPlain(held) || (Array.isArray(held) && held.every(isPlain)) ? held : null;
}

function nameIn(name: string, { names }: ExpressionGround): unknown {
  if (name in names) return names[name];
  throw new ExpressionFailure(`'${name}' is not known.`);
}

function binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, run: (one: Expression) => unknown): unknown {
  if (operator === '&&') return truth(run(left)) && truth(run(right));
  if (operator === '||') return truth(run(left)) || truth(run(right));
  const [a, b] = [run(left), run(right)];
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '+':
      return typeof a === 'string' || typeof b === 'string' ? `${plain(a)}${plain(b)}` : number(a) + number(b);
    case '-':
      return number(a) - number(b);
    case '*':
      return number(a) * number(b);
    case '/':
      return number(a) / number(b);
  }
  const [low, high] = typeof a === 'string' && typeof b === 'string' ? [a, b] : [number(a), number(b)];
  if (operator === '<') return low < high;
  if (operator === '<=') return low <= high;
  return operator === '>' ? low > high : low >= high;
}

/** One step from a value; undefined where there is nothing. */
function taken(held: unknown, step: Step, ground: ExpressionGround): unknown {
  if (held === null || held === undefined) return undefined;
  if (step.arguments !== null) return called(held, step.name, step.arguments, ground);
  if (step.name === 'length' && (typeof held === 'string' || Array.isArray(held))) return held.length;
  if (Array.isArray(held)) return typeof step.name === 'number' ? (held[step.name] as unknown) : undefined;
  return isRecord(held) && Object.hasOwn(held, step.name) ? held[step.name] : undefined;
}

function called(held: unknown, name: string | number, given: readonly (Expression | Arrow)[], ground: ExpressionGround): unknown {
  const [first] = given;
  const asked = () => {
    if (!first || first.kind === 'arrow') throw new ExpressionFailure(`'${name}' needs a value.`);
    return runExpression(first, ground);
  };
  if (typeof held === 'string') return calledOnText(held, name, asked);
  if (!Array.isArray(held)) return undefined;
  const each = (one: unknown) => {
    if (first?.kind !== 'arrow') throw new ExpressionFailure(`'${name}' needs a function of one parameter.`);
    return runExpression(first.body, { ...ground, names: { ...ground.names, [first.parameter]: one } });
  };
  switch (name) {
    case 'some':
      return held.some((one) => truth(each(one)));
    case 'every':
      return held.every((one) => truth(each(one)));
    case 'filter':
      return held.filter((one) => truth(each(one)));
    case 'map':
      return held.map(each);
    case 'includes':
      return held.includes(asked());
    case 'indexOf':
      return held.indexOf(asked());
    default:
      return undefined;
  }
}

function calledOnText(held: string, name: string | number, asked: () => unknown): unknown {
  switch (name) {
    case 'includes':
      return held.includes(plain(asked()));
    case 'indexOf':
      return held.indexOf(plain(asked()));
    case 'toLowerCase':
      return held.toLowerCase();
    case 'toUpperCase':
      return held.toUpperCase();
    case 'trim':
      return held.trim();
    default:
      return undefined;
  }
}

function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExpressionFailure(`${JSON.stringify(value) ?? 'nothing'} is neither true nor false.`);
}

function number(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new ExpressionFailure(`${JSON.stringify(value) ?? 'nothing'} is no number.`);
}

function plain(value: unknown): string {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  throw new ExpressionFailure(`${JSON.stringify(value) ?? 'nothing'} is no text.`);
}
