import { type ChangeLog, type ChangeValue, countOf, fieldOf, hasChanged, toOf } from './change-log';
import type { FieldMap } from './field-map';
import type { Interner } from './interner';
import type { IssueRecord } from './issue-record';
import { amountOrNull, dayOrNull, isShape, optionalText, type Shape } from './json-shape';
import { looksLikeSprints, sprintsToday } from './sprint-value';
import { FLAGGED, PARENT, START_DATE, STORY_POINTS, type TrackedField } from './tracked-field';

type CustomFacts = Pick<IssueRecord, 'startDate' | 'storyPoints' | 'flagged' | 'sprints'> & { readonly epic: string | null };

/** How the last change of a field left it; undefined when it never changed. */
const lastTo = (log: ChangeLog, field: TrackedField): ChangeValue | undefined => {
  if (!hasChanged(log, field)) return undefined;
  for (let n = countOf(log) - 1; n >= 0; n -= 1) if (fieldOf(log, n) === field) return toOf(log, n);
  return undefined;
};

const isImpediment = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.some((option) => isShape(option) && typeof option.value === 'string' && /impediment/i.test(option.value));

const isTicked = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** Sprints as the agile API and its exports give them, beside or instead of the custom field. */
const agileSprints = ({ closedSprints, sprint }: Shape): readonly unknown[] => {
  if (!closedSprints && !sprint) return noSprints;
  return [closedSprints, sprint].filter(Boolean);
};

const noSprints: readonly unknown[] = [];

const byRegistry = (fields: Shape, map: FieldMap, names: Interner): CustomFacts => {
  const firstOf = (ids: readonly string[]): string | undefined =>
    ids.find((id) => fields[id] !== undefined && fields[id] !== null);
  const start = firstOf(map.startDate);
  const points = firstOf(map.storyPoints);
  const epic = firstOf(map.epicLink);
  const flag = map.flagged.length > 1 ? isImpediment : isTicked;
  return {
    startDate: start === undefined ? null : dayOrNull(fields[start], `fields.${start}`),
    storyPoints: points === undefined ? null : amountOrNull(fields[points], `fields.${points}`),
    flagged: fields.flagged === true || map.flagged.some((id) => flag(fields[id])),
    sprints: sprintsToday([...map.sprint.map((id) => fields[id]), ...agileSprints(fields)], names),
    epic: epic === undefined ? null : optionalText(fields[epic]),
  };
};

const CUSTOM = 'customfield_';
const FIELDS_BY_HISTORY = [START_DATE, STORY_POINTS, PARENT, FLAGGED] as const;
const NONE: CustomFacts = { startDate: null, storyPoints: null, flagged: false, sprints: [], epic: null };

/** Without the site's list of fields: sprints and the flag by the shape of the value, the rest as their last change left them. */
const byShape = (fields: Shape, names: Interner, changes: ChangeLog): CustomFacts => {
  let sprints = agileSprints(fields);
  let flagged = fields.flagged === true;
  for (const id in fields) {
    if (id.length <= CUSTOM.length) continue;
    const value = fields[id];
    if (!Array.isArray(value) || !id.startsWith(CUSTOM)) continue;
    if (looksLikeSprints(value)) sprints = [...sprints, value];
    else if (isImpediment(value)) flagged = true;
  }
  const flag = lastTo(changes, FLAGGED);
  if (sprints.length === 0 && !flagged && !FIELDS_BY_HISTORY.some((field) => hasChanged(changes, field))) return NONE;
  return {
    startDate: (lastTo(changes, START_DATE) ?? null) as number | null,
    storyPoints: (lastTo(changes, STORY_POINTS) ?? null) as number | null,
    flagged: flag === undefined ? flagged : flag !== null,
    sprints: sprintsToday(sprints, names),
    epic: (lastTo(changes, PARENT) ?? null) as string | null,
  };
};

/** Today's value of the fields that every site keeps under ids of its own. */
export const customFactsOf = (fields: Shape, map: FieldMap, names: Interner, changes: ChangeLog): CustomFacts =>
  map.registered ? byRegistry(fields, map, names) : byShape(fields, names, changes);
