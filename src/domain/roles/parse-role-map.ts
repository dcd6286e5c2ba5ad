import type { PersonId } from '#domain/history/issue-key';
import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import type { Role, RoleMap, SettledRoles } from './role-map';

/** So that the longest of them still fit one stored value. */
const MOST_ROLES = 150;
const MOST_PEOPLE = 1000;
/** As long as Jira lets the name of a component be: a guess may become a role as it is. */
export const LONGEST_NAME = 255;
const LONGEST_ID = 260;
/** Jira promises no more. */
const LONGEST_ACCOUNT_ID = 128;

const shortTextAt = (value: unknown, field: string, longest: number): string => {
  const text = textAt(value, field).trim();
  if (text === '') throw new Unreadable(field, 'is missing');
  if (text.length > longest) throw new Unreadable(field, `has more than ${longest} characters`);
  return text;
};

const once = (texts: readonly string[], field: string, problem: string): void => {
  if (new Set(texts).size < texts.length) throw new Unreadable(field, problem);
};

const roleAt = (value: unknown, field: string): Role => {
  const shape = shapeAt(value, field);
  return {
    id: shortTextAt(shape.id, `${field}.id`, LONGEST_ID),
    name: shortTextAt(shape.name, `${field}.name`, LONGEST_NAME),
    people: presentListAt(shape.people, `${field}.people`).map(
      (person, n) => shortTextAt(person, `${field}.people[${n}]`, LONGEST_ACCOUNT_ID) as PersonId,
    ),
  };
};

/** Roles from `unknown`. @throws Unreadable when a name or a person stands twice, or when there are too many. */
const roleMapAt = (value: unknown, field: string): RoleMap => {
  const list = presentListAt(shapeAt(value, field).roles, `${field}.roles`);
  if (list.length > MOST_ROLES) throw new Unreadable(`${field}.roles`, `there are more than ${MOST_ROLES}`);
  const roles = list.map((role, n) => roleAt(role, `${field}.roles[${n}]`));
  const people = roles.flatMap((role) => role.people);
  if (people.length > MOST_PEOPLE) throw new Unreadable(`${field}.roles`, `they hold more than ${MOST_PEOPLE} people`);
  once(
    roles.map(({ id }) => id),
    `${field}.roles`,
    'two have the same id',
  );
  once(
    roles.map(({ name }) => name.toLocaleLowerCase('en')),
    `${field}.roles`,
    'two have the same name',
  );
  once(people, `${field}.roles`, 'somebody stands in two of them');
  return { roles };
};

/** What a lead has settled about roles, as kept or as sent. */
export const parseSettledRoles = (raw: unknown): Parsed<SettledRoles> =>
  parsed(() => {
    const { settled } = shapeAt(raw, 'roles');
    return { settled: settled === null ? null : roleMapAt(settled, 'settled') };
  });
