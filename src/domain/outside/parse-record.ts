import type { PersonId } from '#domain/history/issue-key';
import { isShape, presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt } from '#domain/parsing/plain-values';
import type { GroupsEntered } from './change-outside';
import { outsideGroups } from './nothing-entered';
import type { OutsideChange, OutsideGroup, OutsideRecord } from './outside-facts';
import { groupAt, outsideFactsAt } from './parse-outside';

const isGroup = (value: unknown): value is OutsideGroup => outsideGroups.some((group) => group === value);

const changeAt = (value: unknown, field: string): OutsideChange => {
  const shape = shapeAt(value, field);
  return {
    version: countAt(shape.version, `${field}.version`),
    by: textAt(shape.by, `${field}.by`) as PersonId,
    at: countAt(shape.at, `${field}.at`),
    groups: presentListAt(shape.groups, `${field}.groups`).filter(isGroup),
  };
};

/** @throws Unreadable */
export const outsideRecordAt = (raw: unknown): OutsideRecord => {
  const shape = shapeAt(raw, 'outside');
  return {
    facts: outsideFactsAt(shape.facts),
    changes: presentListAt(shape.changes, 'changes').map((change, n) => changeAt(change, `changes[${n}]`)),
  };
};

/** The facts with their changes, as kept. */
export const parseOutsideRecord = (raw: unknown): Parsed<OutsideRecord> => parsed(() => outsideRecordAt(raw));

/** Some groups, as somebody sends them. @throws Unreadable for an unknown group, or none. */
export const groupsEnteredAt = (raw: unknown): GroupsEntered => {
  if (!isShape(raw)) throw new Unreadable('groups', 'should be an object');
  const names = Object.keys(raw);
  const stray = names.find((name) => !isGroup(name));
  if (stray !== undefined) throw new Unreadable('groups', `there is no group ${stray.slice(0, 40)}`);
  if (names.length === 0) throw new Unreadable('groups', 'nothing was entered');
  return Object.fromEntries(names.filter(isGroup).map((group) => [group, groupAt(group, raw[group])]));
};
