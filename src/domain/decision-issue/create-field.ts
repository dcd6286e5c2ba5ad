/** One of the values that a field can take, by its id. */
export interface FieldChoice {
  readonly id: string;
  readonly name: string;
}

/** What a field takes, as far as a form can ask for it. */
export type FieldKind =
  | { readonly kind: 'text' }
  /** A text of several lines; Jira keeps it as a document. */
  | { readonly kind: 'document' }
  | { readonly kind: 'number' }
  | { readonly kind: 'day' }
  | { readonly kind: 'person' }
  | { readonly kind: 'labels' }
  | { readonly kind: 'choice'; readonly choices: readonly FieldChoice[] }
  | { readonly kind: 'choices'; readonly choices: readonly FieldChoice[] }
  /** Something that only Jira's own form can fill. */
  | { readonly kind: 'other' };

/** A field of the screen on which issues of one type are created in one project. */
export interface CreateField {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  /** Jira fills it itself where nothing is given. */
  readonly hasDefault: boolean;
  readonly takes: FieldKind;
}

/** What somebody filled in: a text, a number, a day, an account id or the id of a choice; several for labels and choices. */
export type FieldAnswer = string | number | readonly string[];

/** Fields that the app fills itself, or that Jira does. */
const FILLED: ReadonlySet<string> = new Set([
  'summary',
  'project',
  'issuetype',
  'description',
  'assignee',
  'duedate',
  'reporter',
]);

/** Fields that somebody has to fill before Jira creates an issue of this type. */
export const demandedOf = (fields: readonly CreateField[]): readonly CreateField[] =>
  fields.filter(({ id, required, hasDefault }) => required && !hasDefault && !FILLED.has(id));

/** Whether an answer is one that the field takes. An empty one is none. */
export function answers({ takes }: CreateField, answer: FieldAnswer | undefined): answer is FieldAnswer {
  if (answer === undefined) return false;
  const known = (id: unknown, choices: readonly FieldChoice[]) => choices.some((choice) => choice.id === id);
  switch (takes.kind) {
    case 'text':
    case 'document':
    case 'person':
      return typeof answer === 'string' && answer.trim() !== '';
    case 'day':
      return typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer);
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer);
    case 'labels':
      return Array.isArray(answer) && answer.length > 0 && answer.every((label) => label !== '' && !/\s/.test(label));
    case 'choice':
      return known(answer, takes.choices);
    case 'choices':
      return Array.isArray(answer) && answer.length > 0 && answer.every((id) => known(id, takes.choices));
    case 'other':
      return false;
  }
}
