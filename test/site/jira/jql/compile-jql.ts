import type { IssueEntry } from '../model/issue-entry';
import type { Asker } from './asker';
import type { FieldKind, JqlValue, SortKey } from './field-kind';
import { type Clause, JqlProblem, type JqlQuery, type Operand, type Term, withoutNot } from './jql-clause';
import { fieldKind } from './jql-fields';
import { callFunction } from './jql-function';

export type Test = (entry: IssueEntry) => boolean;

export interface CompiledQuery {
  readonly matches: Test;
  /** Projects outside which nothing can match; null where the query does not say. */
  readonly projectIds: ReadonlySet<string> | null;
  /** Where an issue stands in the query's order. */
  readonly placeOf: (entry: IssueEntry) => Place;
  /** Sorts as the query asks; where it leaves two issues equal, the newer one (higher id) comes first. */
  readonly compare: (a: Place, b: Place) => number;
}

/** A place in the order of a query: plain data, so that a page token can carry it. */
export interface Place {
  readonly keys: readonly SortKey[];
  readonly number: number;
}

const MAX_ORDER_FIELDS = 7;

/** Makes a query ready to be run. @throws JqlProblem that names every field, value or function that is not known. */
export function compileJql(query: JqlQuery, asker: Asker): CompiledQuery {
  if (query.order.length > MAX_ORDER_FIELDS) {
    throw new JqlProblem([`The query orders by ${query.order.length} fields; at most ${MAX_ORDER_FIELDS} are allowed.`]);
  }
  const problems: string[] = [];
  const collect = <T>(make: () => T, otherwise: T): T => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof JqlProblem)) throw error;
      problems.push(...error.problems);
      return otherwise;
    }
  };
  const projectIds = (clause: Clause): ReadonlySet<string> | null => {
    if (clause.kind === 'and')
      return clause.clauses.reduce<ReadonlySet<string> | null>((found, inner) => found ?? projectIds(inner), null);
    if (clause.kind !== 'term' || clause.field.name.toLowerCase() !== 'project' || clause.field.property) return null;
    if (clause.operator !== '=' && clause.operator !== 'in') return null;
    const test = compileTerm(clause, asker);
    // A term on the project looks at nothing else of an issue.
    const entryOf = (projectId: string) => ({ projectId }) as IssueEntry;
    return new Set(asker.data.projects.all().flatMap((project) => (test(entryOf(project.id)) ? [project.id] : [])));
  };
  const compileClause = (clause: Clause): Test => {
    if (clause.kind === 'term')
      return collect(
        () => compileTerm(clause, asker),
        () => false,
      );
    if (clause.kind === 'not') throw new Error('A NOT was left after all had been moved inwards.');
    const tests = clause.clauses.map(compileClause);
    return clause.kind === 'and' ? (entry) => tests.every((test) => test(entry)) : (entry) => tests.some((test) => test(entry));
  };
  const where = query.where === null ? null : withoutNot(query.where);
  const matches = where === null ? () => true : compileClause(where);
  const keys = query.order.map((order) => ({
    descending: order.descending,
    keyOf: collect(
      () => sortKeyOf(fieldKind(order.field, asker), order.field.name),
      () => null,
    ),
  }));
  if (problems.length > 0) throw new JqlProblem([...new Set(problems)]);
  return {
    matches,
    projectIds: where === null ? null : projectIds(where),
    placeOf: (entry) => ({ keys: keys.map(({ keyOf }) => keyOf(entry)), number: entry.number }),
    compare: comparison(keys.map(({ descending }) => descending)),
  };
}

type SortKeyOf = NonNullable<FieldKind['sortKey']>;

function sortKeyOf(kind: FieldKind, name: string): SortKeyOf {
  if (kind.sortKey) return kind.sortKey;
  throw new JqlProblem([`Field '${name}' cannot be used to order issues.`]);
}

function comparison(descending: readonly boolean[]) {
  return (a: Place, b: Place): number => {
    for (const [index, isDescending] of descending.entries()) {
      const [left, right] = [a.keys[index] ?? null, b.keys[index] ?? null];
      if (left === right) continue;
      // An empty value is the greatest: last when ascending, first when descending.
      const order = left === null ? 1 : right === null ? -1 : left < right ? -1 : 1;
      return isDescending ? -order : order;
    }
    return b.number - a.number;
  };
}

function valuesOf(operand: Operand, asker: Asker): { values: JqlValue[]; empty: boolean } {
  switch (operand.kind) {
    case 'empty':
      return { values: [], empty: true };
    case 'value':
      return { values: [{ text: operand.text }], empty: false };
    case 'function':
      return { values: callFunction(operand.name, operand.arguments, asker), empty: false };
    case 'list': {
      const members = operand.members.map((member) => valuesOf(member, asker));
      return { values: members.flatMap((member) => member.values), empty: members.some((member) => member.empty) };
    }
  }
}

function compileTerm({ field, operator, operand }: Term, asker: Asker): Test {
  const kind = fieldKind(field, asker);
  if (!kind.operators.has(operator))
    throw new JqlProblem([`The operator '${operator}' is not supported by the '${field.name}' field.`]);
  const { values, empty } = valuesOf(operand, asker);
  const wrongOperand = () => new JqlProblem([`The operator '${operator}' of the field '${field.name}' cannot take this value.`]);
  if (operator === 'is' || operator === 'is not') {
    if (operand.kind !== 'empty')
      throw new JqlProblem([`The operator '${operator}' of the field '${field.name}' takes only EMPTY or NULL.`]);
    return operator === 'is' ? kind.isEmpty : (entry) => !kind.isEmpty(entry);
  }
  if (operator === '=' || operator === '!=' || operator === 'in' || operator === 'not in') {
    const wantsList = operator === 'in' || operator === 'not in';
    if (wantsList ? operand.kind === 'value' || operand.kind === 'empty' : operand.kind === 'list') throw wrongOperand();
    // "Unresolved" is not a resolution but the lack of one.
    const isLack = (value: JqlValue) =>
      field.name.toLowerCase() === 'resolution' && 'text' in value && value.text.toLowerCase() === 'unresolved';
    const matchesEmpty = empty || values.some(isLack);
    const wanted = values.filter((value) => !isLack(value));
    const test = wanted.length === 0 ? () => false : (kind.anyOf?.(wanted) ?? (() => false));
    if (operator === '=' || operator === 'in') return (entry) => (kind.isEmpty(entry) ? matchesEmpty : test(entry));
    // What is empty fulfils no negative comparison.
    return (entry) => !kind.isEmpty(entry) && !test(entry);
  }
  const value = values[0];
  if (value === undefined || empty || operand.kind === 'list') throw wrongOperand();
  if (operator === '~' || operator === '!~') {
    if (!('text' in value)) throw wrongOperand();
    const contains = kind.contains?.(value.text) ?? (() => false);
    return (entry) => !kind.isEmpty(entry) && contains(entry) === (operator === '~');
  }
  const compare = kind.compare?.(value) ?? (() => Number.NaN);
  const holdsFor: Record<'<' | '<=' | '>' | '>=', (order: number) => boolean> = {
    '<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '>': (order) => order > 0,
    '>=': (order) => order >= 0,
  };
  const holds = holdsFor[operator];
  return (entry) => !kind.isEmpty(entry) && holds(compare(entry));
}
