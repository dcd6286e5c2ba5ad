import { containsWords } from '../../jira/jql/field-kind';
import { type Clause, JqlProblem, type Operand, type Operator, type Term } from '../../jira/jql/jql-clause';
import { edgeOf, momentOf, type Present } from '../../jira/jql/jql-moment';
import { parseJql } from '../../jira/jql/parse-jql';
import { dateAt } from '../../jira/jql/zone-time';
import { badRequest, notServed } from '../rest/wiki-problem';
import { CQL_FIELDS, type CqlField } from './cql-fields';
import type { Found } from './found';

export interface CqlAsker {
  readonly accountId: string;
  readonly present: Present;
}

export interface CompiledCql {
  matches(found: Found): boolean;
  compare(a: Found, b: Found): number;
  /** The words that were looked for, in lower case. */
  readonly words: readonly string[];
}

type Test = (found: Found) => boolean;

/**
 * Makes a CQL query ready to be run. Its grammar is JQL's, by the same parser; its fields are not.
 * @throws WikiProblem 400 for a query that cannot be read, 501 for a field that Confluence has and this site does not.
 */
export function compileCql(cql: string, asker: CqlAsker): CompiledCql {
  const { where, order } = parsed(cql);
  const words: string[] = [];
  const clause = (one: Clause): Test => {
    if (one.kind === 'term') return term(one, asker, words);
    if (one.kind === 'not') {
      const inner = clause(one.clause);
      return (found) => !inner(found);
    }
    const tests = one.clauses.map(clause);
    return one.kind === 'and' ? (found) => tests.every((test) => test(found)) : (found) => tests.some((test) => test(found));
  };
  if (where === null) throw badRequest(`Could not parse cql : ${cql}`);
  const sorts = order.map(({ field, descending }) => ({ keyOf: sortKeyOf(field.name), sign: descending ? -1 : 1 }));
  return {
    matches: clause(where),
    words,
    compare(a, b) {
      for (const { keyOf, sign } of sorts) {
        const [left, right] = [keyOf(a), keyOf(b)];
        if (left !== right) return sign * (left < right ? -1 : 1);
      }
      // Without an order Confluence sorts by a score of its own; here what changed last comes first.
      return b.modified - a.modified || Number(b.id) - Number(a.id);
    },
  };
}

function parsed(cql: string) {
  try {
    return parseJql(cql);
  } catch (problem) {
    if (problem instanceof JqlProblem) throw badRequest(`Could not parse cql : ${cql}`);
    throw problem;
  }
}

/** Fields of Confluence for what this site does not have. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'label',
  'favourite',
  'favorite',
  'macro',
  'mention',
  'watcher',
  'container',
  'user',
]);

function fieldNamed(name: string): CqlField {
  const field = CQL_FIELDS[name.toLowerCase()];
  if (field) return field;
  if (NOT_HERE.has(name.toLowerCase())) throw notServed(`the CQL field '${name}'`);
  throw badRequest(`No field exists with name: ${name}`);
}

function sortKeyOf(name: string): (found: Found) => string | number {
  const field = fieldNamed(name);
  if (field.kind === 'instant') return field.at;
  if (field.kind !== 'text' && field.sort) return field.sort;
  throw badRequest(`Field '${name}' cannot be used to order results.`);
}

const OPERATORS: Readonly<Record<CqlField['kind'], readonly Operator[]>> = {
  word: ['=', '!=', 'in', 'not in'],
  text: ['~', '!~'],
  title: ['=', '!=', 'in', 'not in', '~', '!~'],
  instant: ['=', '!=', '<', '<=', '>', '>='],
};

function term({ field: { name }, operator, operand }: Term, asker: CqlAsker, words: string[]): Test {
  const field = fieldNamed(name);
  if (!OPERATORS[field.kind].includes(operator)) throw badRequest(`Field '${name}' does not support the operator '${operator}'.`);
  const values = valuesOf(operand, asker);
  if (field.kind === 'instant') return instant(field, name, operator, values, asker.present);
  if (operator === '~' || operator === '!~') {
    const asked = values.map(String).join(' ');
    if (operator === '~') words.push(...(asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
    const contains = containsWords(asked);
    const textOf = field.kind === 'word' ? () => '' : field.textOf;
    return (found) => contains(textOf(found)) === (operator === '~');
  }
  const wanted = new Set(values.map((value) => String(value).toLowerCase()));
  const held = field.kind === 'text' ? () => [] : field.valuesOf;
  const is = operator === '=' || operator === 'in';
  return (found) => held(found).some((value) => wanted.has(value.toLowerCase())) === is;
}

/** Compares by minutes; a bare day is compared as the day that it is where the asker lives. */
function instant(
  { at }: Extract<CqlField, { kind: 'instant' }>,
  name: string,
  operator: Operator,
  [value]: readonly (string | number)[],
  present: Present,
): Test {
  const pivot = typeof value === 'number' ? value : momentOf(value ?? '', present);
  if (pivot === null)
    throw badRequest(`Could not parse the date '${value}' for the field '${name}'. Use yyyy-MM-dd or yyyy/MM/dd HH:mm.`);
  const wholeDay = typeof value === 'string' && /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/.test(value.trim());
  const unit = (instantOf: number): string | number =>
    wholeDay ? dateAt(instantOf, present.zone) : Math.floor(instantOf / 60_000);
  const edge = unit(pivot);
  const tests: Partial<Record<Operator, (own: string | number) => boolean>> = {
    '=': (own) => own === edge,
    '!=': (own) => own !== edge,
    '<': (own) => own < edge,
    '<=': (own) => own <= edge,
    '>': (own) => own > edge,
    '>=': (own) => own >= edge,
  };
  const test = tests[operator];
  return (found) => test?.(unit(at(found))) ?? false;
}

/** What is compared with: texts as written, accounts, or instants in epoch milliseconds. */
function valuesOf(operand: Operand, asker: CqlAsker): (string | number)[] {
  switch (operand.kind) {
    case 'value':
      return [operand.text];
    case 'list':
      return operand.members.flatMap((member) => valuesOf(member, asker));
    case 'function':
      return [called(operand.name, operand.arguments, asker)];
    case 'empty':
      throw badRequest('CQL does not know EMPTY or NULL.');
  }
}

function called(name: string, given: readonly string[], { accountId, present }: CqlAsker): string | number {
  if (name.toLowerCase() === 'currentuser') return accountId;
  if (name.toLowerCase() === 'now') {
    const at = given[0] === undefined ? present.now : momentOf(given[0], present);
    if (at !== null) return at;
  }
  try {
    const edge = edgeOf(name, given[0], present);
    if (edge !== null) return edge;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw badRequest(`Could not parse the function '${name}(${given.join(', ')})'.`);
}
