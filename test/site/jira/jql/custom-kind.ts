import { adfText } from '../model/adf-text';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, textAt } from '../model/json';
import type { SeedField } from '../seed';
import type { Asker } from './asker';
import { choiceKind, dateKind, EQUALITY, type FieldKind, instantKind, numberKind, textOf, wordsKind } from './field-kind';
import { idsIn, named } from './named-things';
import { personKind } from './person-kind';

export const SPRINT_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value as Json];

/** How a custom field is searched, told by the schema of its values. */
export function customKind(field: SeedField, asker: Asker): FieldKind {
  const { data, present } = asker;
  const heldBy = (entry: IssueEntry) => entry.raw.fields[field.id];
  const type = field.schema?.type;
  const member = type === 'array' ? field.schema?.items : type;
  if (field.schema?.custom === SPRINT_TYPE) {
    const sprints = () => data.sprints.all().map((sprint) => ({ id: String(sprint.id), name: sprint.name }));
    return choiceKind({ field: field.name, idsOf: (entry) => idsIn(heldBy(entry)), resolve: (text) => named(sprints(), text) });
  }
  if (member === 'number') return numberKind(field.name, (entry) => asNumber(heldBy(entry)));
  if (member === 'date') return dateKind(field.name, (entry) => asText(heldBy(entry)), present);
  if (member === 'datetime') {
    return instantKind(
      field.name,
      (entry) => {
        const text = asText(heldBy(entry));
        return text === null ? null : Date.parse(text);
      },
      present,
    );
  }
  if (member === 'user') return personKind(field.name, (entry) => idsIn(heldBy(entry), 'accountId'), asker);
  if (member === 'option' || member === 'option-with-child') return optionKind(field, heldBy);
  if (type === 'array')
    return choiceKind({ field: field.name, idsOf: (entry) => listOf(heldBy(entry)).map(String), resolve: (text) => [text] });
  return wordsKind((entry) => adfText(heldBy(entry)));
}

/** An option is named by its value or its id; one that no issue has set is taken for a known one, since contexts are not kept. */
function optionKind(field: SeedField, heldBy: (entry: IssueEntry) => Json | undefined): FieldKind {
  const namesOf = (entry: IssueEntry) =>
    listOf(heldBy(entry)).flatMap((option) =>
      isJsonObject(option)
        ? [textAt(option, 'id'), textAt(option, 'value')?.toLowerCase()].filter((name) => typeof name === 'string')
        : [],
    );
  return {
    ...choiceKind({ field: field.name, idsOf: namesOf, resolve: (text) => [text.toLowerCase()] }),
    operators: new Set(EQUALITY),
    anyOf(values) {
      const wanted = new Set(values.map((value) => textOf(value).toLowerCase()));
      return (entry) => namesOf(entry).some((name) => wanted.has(name));
    },
    sortKey: (entry) => textAt(listOf(heldBy(entry))[0], 'value'),
  };
}

const asNumber = (value: Json | undefined) => (typeof value === 'number' ? value : null);
const asText = (value: Json | undefined) => (typeof value === 'string' ? value : null);
