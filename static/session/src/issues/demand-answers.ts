import { answers, type CreateField, type FieldAnswer } from '#domain/decision-issue/create-field';

export type Filled = Readonly<Record<string, FieldAnswer>>;

/** Fields that a form here can ask for. */
export const askable = (fields: readonly CreateField[]): readonly CreateField[] =>
  fields.filter(({ takes }) => takes.kind !== 'other');

/** Fields that only Jira's own form can fill. */
export const onlyInJira = (fields: readonly CreateField[]): readonly CreateField[] =>
  fields.filter(({ takes }) => takes.kind === 'other');

/** Fields that are still to be filled in, or filled in with something that they do not take. */
export const unfilled = (fields: readonly CreateField[], filled: Filled): readonly CreateField[] =>
  fields.filter((field) => !answers(field, filled[field.id]));

/** What is sent: what the fields take, texts without spaces around them. */
export const answersOf = (fields: readonly CreateField[], filled: Filled): Filled =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const answer = filled[field.id];
      if (!answers(field, answer)) return [];
      return [[field.id, typeof answer === 'string' ? answer.trim() : answer] as const];
    }),
  );

/** Labels as they are typed, with spaces or commas between them; each once. */
export const labelsTyped = (text: string): readonly string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))];

/** A number as it is typed in either language; undefined where it is none. */
export function numberTyped(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  return typed === '' || !Number.isFinite(Number(typed)) ? undefined : Number(typed);
}
