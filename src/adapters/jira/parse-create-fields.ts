import type { CreateField, FieldChoice, FieldKind } from '#domain/decision-issue/create-field';
import { idText, isShape, optionalText, presentListAt, type Shape, shapeAt, textAt } from '#domain/history/json-shape';

/** A page of the fields of `GET issue/createmeta/{project}/issuetypes/{type}`. @throws Unreadable */
export const createFieldsIn = (body: unknown): { readonly fields: readonly CreateField[]; readonly total: number } => {
  const page = shapeAt(body, 'createmeta');
  const fields = presentListAt(page.fields, 'fields').map(fieldAt);
  return { fields, total: typeof page.total === 'number' ? page.total : fields.length };
};

const fieldAt = (raw: unknown): CreateField => {
  const field = shapeAt(raw, 'fields');
  const id = textAt(field.fieldId ?? field.key, 'fields.fieldId');
  return {
    id,
    name: optionalText(field.name) ?? id,
    required: field.required === true,
    hasDefault: field.hasDefaultValue === true,
    takes: kindOf(isShape(field.schema) ? field.schema : {}, field.allowedValues),
  };
};

const OF_SEVERAL_LINES = /:textarea$/;
const LABELS = /:labels$/;

const kindOf = (schema: Shape, allowed: unknown): FieldKind => {
  const custom = optionalText(schema.custom) ?? '';
  const choices = Array.isArray(allowed) ? allowed.flatMap(choiceIn) : [];
  switch (schema.type) {
    case 'string':
      return { kind: OF_SEVERAL_LINES.test(custom) || schema.system === 'environment' ? 'document' : 'text' };
    case 'number':
      return { kind: 'number' };
    case 'date':
      return { kind: 'day' };
    case 'user':
      return { kind: 'person' };
    case 'array':
      if (schema.system === 'labels' || LABELS.test(custom)) return { kind: 'labels' };
      return choices.length > 0 ? { kind: 'choices', choices } : { kind: 'other' };
    default:
      return choices.length > 0 ? { kind: 'choice', choices } : { kind: 'other' };
  }
};

const choiceIn = (raw: unknown): readonly FieldChoice[] => {
  if (!isShape(raw)) return [];
  const id = idText(raw.id);
  return id === null ? [] : [{ id, name: optionalText(raw.name) ?? optionalText(raw.value) ?? id }];
};
