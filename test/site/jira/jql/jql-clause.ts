export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~' | 'in' | 'not in' | 'is' | 'is not';

export type Operand =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'function'; readonly name: string; readonly arguments: readonly string[] }
  | { readonly kind: 'list'; readonly members: readonly Operand[] };

export interface FieldName {
  /** As it was written, without quotes. */
  readonly name: string;
  /** Of `issue.property[key].path`. */
  readonly property: { readonly key: string; readonly path: readonly string[] } | null;
}

export interface Term {
  readonly kind: 'term';
  readonly field: FieldName;
  readonly operator: Operator;
  readonly operand: Operand;
}

export type Clause =
  | Term
  | { readonly kind: 'and' | 'or'; readonly clauses: readonly Clause[] }
  | { readonly kind: 'not'; readonly clause: Clause };

export interface Order {
  readonly field: FieldName;
  readonly descending: boolean;
}

export interface JqlQuery {
  readonly where: Clause | null;
  readonly order: readonly Order[];
}

/** A query that cannot be answered; each problem is a sentence for whoever wrote it. */
export class JqlProblem extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join(' '));
    this.name = 'JqlProblem';
  }
}

const OPPOSITE: Record<Operator, Operator> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '~': '!~',
  '!~': '~',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

/**
 * The same clause without a NOT: Jira moves each NOT inwards until it meets an operator and turns that one round.
 * So `NOT assignee = x` means `assignee != x`, which an issue without an assignee does not fulfil.
 */
export function withoutNot(clause: Clause, negate = false): Clause {
  if (clause.kind === 'not') return withoutNot(clause.clause, !negate);
  if (clause.kind === 'term') return negate ? { ...clause, operator: OPPOSITE[clause.operator] } : clause;
  const kind = negate ? (clause.kind === 'and' ? 'or' : 'and') : clause.kind;
  return { kind, clauses: clause.clauses.map((inner) => withoutNot(inner, negate)) };
}
