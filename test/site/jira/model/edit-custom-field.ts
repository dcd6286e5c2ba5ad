import type { SeedField } from '../seed';
import { adfText, isAdf } from './adf-text';
import { changed, type Edit, type EditContext, isDate, refused } from './edit-field';
import { isJsonObject, type Json, textAt } from './json';

const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** Sets a custom field; what may be set is told by its schema. */
export function editCustomField(field: SeedField, value: Json, context: EditContext): Edit {
  const before = context.before?.raw.fields[field.id];
  const type = field.schema?.type;
  const write = (next: Json, from: [string | null, string | null], to: [string | null, string | null]) =>
    changed(field.id, next, from, to, field.name, 'custom');
  const textOnly = (next: Json, textOf: (held: Json | undefined) => string | null) =>
    write(next, [null, textOf(before)], [null, textOf(next)]);
  const wrong = (wanted: string) => refused(`Operation value must be ${wanted}.`);
  if (field.schema?.custom === SPRINT) return editSprint(field, value, context, write);
  switch (type) {
    case 'number':
      if (value !== null && typeof value !== 'number') return wrong('a number');
      return textOnly(value, (held) => (typeof held === 'number' ? String(held) : null));
    case 'date':
      if (value !== null && !isDate(value)) return wrong('a date such as 2026-08-20');
      return write(value, pair(before), pair(value));
    case 'datetime':
      if (value !== null && (typeof value !== 'string' || Number.isNaN(Date.parse(value))))
        return wrong('an instant in ISO 8601');
      return write(value, pair(before), pair(value));
    case 'string': {
      const isRich = field.schema?.custom?.endsWith(':textarea') === true;
      if (value !== null && (isRich ? !isAdf(value) : typeof value !== 'string'))
        return wrong(isRich ? 'an Atlassian Document' : 'a string');
      return textOnly(value, adfText);
    }
    case 'option': {
      const option = value === null ? null : readOption(value, field.options);
      if (option === undefined)
        return field.options
          ? refused(`Specify a valid 'id' or 'name' for ${field.name}`)
          : wrong(`an object with 'value' or 'id'`);
      const side = (held: Json | undefined): [string | null, string | null] => [textAt(held, 'id'), textAt(held, 'value')];
      return write(option, side(before), side(option));
    }
    case 'user': {
      const accountId = value === null ? null : textAt(value, 'accountId');
      if (value !== null && (accountId === null || !context.data.users.has(accountId)))
        return wrong('an object with the accountId of a known person');
      const side = (id: string | null): [string | null, string | null] => [
        id,
        id === null ? null : (context.data.users.get(id)?.displayName ?? id),
      ];
      return write(accountId === null ? null : { accountId }, side(textAt(before, 'accountId')), side(accountId));
    }
    case 'array':
      return editList(field, value, before, write);
    default:
      return refused(`Field '${field.id}' cannot be set. It is not on the appropriate screen, or unknown.`);
  }
}

type Write = (next: Json, from: [string | null, string | null], to: [string | null, string | null]) => Edit;

const pair = (held: Json | undefined): [string | null, string | null] => (typeof held === 'string' ? [held, held] : [null, null]);

/** An option is kept with its value. Where the field offers some it is one of them, else whatever the caller gives. */
function readOption(value: Json, offered?: SeedField['options']): Json | undefined {
  if (!isJsonObject(value)) return undefined;
  const [id, text] = [textAt(value, 'id'), textAt(value, 'value')];
  if (offered) {
    const one = offered.find((option) => (id === null ? option.value === text : option.id === id));
    return one && { id: one.id, value: one.value };
  }
  if (id === null && text === null) return undefined;
  return { ...(id === null ? {} : { id }), ...(text === null ? {} : { value: text }) };
}

function editList(field: SeedField, value: Json, before: Json | undefined, write: Write): Edit {
  if (value !== null && !Array.isArray(value)) return refused('Operation value must be a list.');
  const members = listOf(value ?? undefined);
  if (field.schema?.items === 'option') {
    const options = members.map((one) => readOption(one, field.options));
    if (options.some((option) => option === undefined)) return refused(`Each member must be an object with 'value' or 'id'.`);
    const next = options.filter((option): option is Json => option !== undefined);
    const side = (list: readonly Json[]): [string | null, string | null] =>
      list.length === 0
        ? ['', '']
        : [
            `[${list.map((one) => textAt(one, 'id') ?? '').join(', ')}]`,
            list.map((one) => textAt(one, 'value') ?? textAt(one, 'id') ?? '').join(', '),
          ];
    return write(next.length === 0 ? null : next, side(listOf(before)), side(next));
  }
  if (field.schema?.items === 'string') {
    if (!members.every((one) => typeof one === 'string' && !/\s/.test(one)))
      return refused('Each member must be a text without spaces.');
    return write(members.length === 0 ? null : members, [null, listOf(before).join(' ')], [null, members.join(' ')]);
  }
  return refused(`Field '${field.id}' cannot be set. It is not on the appropriate screen, or unknown.`);
}

/** Puts an issue into a sprint, or (null) out of the one it is in. Sprints that have ended stay with the issue. */
function editSprint(field: SeedField, value: Json, { data, before }: EditContext, write: Write): Edit {
  const id = value === null ? null : typeof value === 'number' || typeof value === 'string' ? String(value) : textAt(value, 'id');
  const sprint = id === null ? null : data.sprints.get(id);
  if (sprint === undefined) return refused(`The sprint '${id}' does not exist.`);
  if (sprint?.state === 'closed') return refused('An issue cannot be put into a sprint that has ended.');
  const held = listOf(before?.raw.fields[field.id]);
  const stateOf = (one: Json) => data.sprints.get(textAt(one, 'id') ?? '')?.state ?? textAt(one, 'state');
  const ended = held.filter((one) => stateOf(one) === 'closed');
  const next: readonly Json[] = sprint
    ? [...ended, { id: sprint.id, name: sprint.name, state: sprint.state, boardId: sprint.boardId }]
    : ended;
  const side = (list: readonly Json[]): [string | null, string | null] => [
    list.map((one) => textAt(one, 'id') ?? '').join(', '),
    list.map((one) => data.sprints.get(textAt(one, 'id') ?? '')?.name ?? textAt(one, 'name') ?? '').join(', '),
  ];
  return write(next.length === 0 ? null : next, side(held), side(next));
}
