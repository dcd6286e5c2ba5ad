import { type Clause as AstClause, type Field as AstField, type Operand as AstOperand, JastBuilder } from '@atlaskit/jql-ast';
import { type Clause, type FieldName, JqlProblem, type JqlQuery, type Operand, type Operator } from './jql-clause';

const KNOWN_OPERATORS: ReadonlySet<string> = new Set<Operator>([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '~',
  '!~',
  'in',
  'not in',
  'is',
  'is not',
]);
const isKnownOperator = (text: string): text is Operator => KNOWN_OPERATORS.has(text);

/** A query from its text, by Atlassian's own grammar. @throws JqlProblem for a text that is not JQL, or uses what the site does not offer. */
export function parseJql(text: string): JqlQuery {
  // A builder remembers the spent tokens of its last text: asked for the same text again it finds an empty query.
  const { query, errors } = new JastBuilder().build(text);
  if (errors.length > 0) throw new JqlProblem(errors.map((error) => `Error in the JQL Query: ${error.message}.`));
  if (!query) return { where: null, order: [] };
  return {
    where: query.where ? clauseOf(query.where) : null,
    order: (query.orderBy?.fields ?? []).map((order) => ({
      field: fieldOf(order.field),
      descending: order.direction?.value === 'DESC',
    })),
  };
}

function clauseOf(clause: AstClause): Clause {
  if (clause.clauseType === 'not') return { kind: 'not', clause: clauseOf(clause.clause) };
  if (clause.clauseType === 'compound') return { kind: clause.operator.value, clauses: clause.clauses.map(clauseOf) };
  const operator = clause.operator?.value ?? '';
  if (!isKnownOperator(operator)) {
    throw new JqlProblem([`The operator '${operator}' (field '${clause.field.value}') is not offered by this site's search.`]);
  }
  if (!clause.operand)
    throw new JqlProblem([`Error in the JQL Query: the field '${clause.field.value}' is compared with nothing.`]);
  return { kind: 'term', field: fieldOf(clause.field), operator, operand: operandOf(clause.operand) };
}

function fieldOf(field: AstField): FieldName {
  const property = field.properties?.[0];
  if (!property) return { name: field.value, property: null };
  const path = (property.path ?? []).flatMap((part) => part.value.split('.')).filter((part) => part !== '');
  return { name: field.value, property: { key: property.key?.value ?? '', path } };
}

function operandOf(operand: AstOperand): Operand {
  switch (operand.operandType) {
    case 'value':
      return { kind: 'value', text: operand.value };
    case 'keyword':
      return { kind: 'empty' };
    case 'function':
      return { kind: 'function', name: operand.function.value, arguments: operand.arguments.map((argument) => argument.value) };
    case 'list':
      return { kind: 'list', members: operand.values.map(operandOf) };
  }
}
