/** A filter's expression: the part of Jira's expression language that filters of events may use. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  /** A name, and what is taken from it step by step; a step that is optional gives null for the whole where there is nothing. */
  | {
      readonly kind: 'chain';
      readonly from: Expression | { readonly kind: 'name'; readonly name: string };
      readonly steps: readonly Step[];
    }
  | { readonly kind: 'property'; readonly path: PropertyPath }
  | { readonly kind: 'not' | 'minus'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression };

export interface Step {
  readonly name: string | number;
  readonly optional: boolean;
  /** Of a call; a function of one parameter is the only thing that is no plain expression. */
  readonly arguments: readonly (Expression | Arrow)[] | null;
}

export interface Arrow {
  readonly kind: 'arrow';
  readonly parameter: string;
  readonly body: Expression;
}

export const BINARY_OPERATORS = ['||', '&&', '==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/'] as const;
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];

export const ENTITIES = ['issue', 'project', 'user'] as const;

/** `issue.properties['key'].path.to.it`, in an expression with `event.runtime.` before it. */
export interface PropertyPath {
  readonly entity: (typeof ENTITIES)[number];
  readonly key: string;
  readonly path: readonly string[];
}

/** One way to write a path, by which two that mean the same are known to be one. */
export const pathText = ({ entity, key, path }: PropertyPath) =>
  `${entity}.properties['${key}']${path.map((step) => `.${step}`).join('')}`;

/** An expression that cannot be read. */
export class ExpressionProblem extends Error {
  override readonly name = 'ExpressionProblem';
}
