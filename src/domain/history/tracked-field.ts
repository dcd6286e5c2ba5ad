import type { FieldMap } from './field-map';

/** The fields whose changes are kept, numbered so that a change stays small. */
export const STATUS = 0;
export const RESOLUTION = 1;
export const DUE = 2;
export const START_DATE = 3;
export const ESTIMATE = 4;
export const TIME_SPENT = 5;
export const ASSIGNEE = 6;
export const FLAGGED = 7;
export const SPRINT = 8;
export const FIX_VERSION = 9;
export const KEY = 10;
export const PROJECT = 11;
export const PARENT = 12;
export const ISSUE_TYPE = 13;
export const STORY_POINTS = 14;

export type TrackedField = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

const byFieldId: readonly (readonly [string, TrackedField])[] = [
  ['status', STATUS],
  ['resolution', RESOLUTION],
  ['duedate', DUE],
  ['timeoriginalestimate', ESTIMATE],
  ['timespent', TIME_SPENT],
  ['assignee', ASSIGNEE],
  ['fixVersions', FIX_VERSION],
  ['project', PROJECT],
  ['parent', PARENT],
  ['issuetype', ISSUE_TYPE],
  ['issuekey', KEY],
];

/** How history items name system fields; it differs between versions of Jira, and many items carry no field id. Lower case. */
const byItemName = new Map<string, TrackedField>([
  ['status', STATUS],
  ['resolution', RESOLUTION],
  ['duedate', DUE],
  ['due date', DUE],
  ['timeoriginalestimate', ESTIMATE],
  ['original estimate', ESTIMATE],
  ['timespent', TIME_SPENT],
  ['time spent', TIME_SPENT],
  ['assignee', ASSIGNEE],
  ['fix version', FIX_VERSION],
  ['fix versions', FIX_VERSION],
  ['key', KEY],
  ['project', PROJECT],
  ['parent', PARENT],
  ['issueparentassociation', PARENT],
  ['issuetype', ISSUE_TYPE],
  ['issue type', ISSUE_TYPE],
  ['type', ISSUE_TYPE],
]);

/**
 * English names of custom fields in history items. Used only for a bare export without the site's list of fields:
 * there, an item carries nothing else that would tell the field.
 */
const byCustomName = new Map<string, TrackedField>([
  ['sprint', SPRINT],
  ['flagged', FLAGGED],
  ['start date', START_DATE],
  ['target start', START_DATE],
  ['story points', STORY_POINTS],
  ['story point estimate', STORY_POINTS],
  ['epic link', PARENT],
]);

export type FieldFinder = (fieldId: unknown, name: unknown, fieldType: unknown) => TrackedField | undefined;

/** Looks names up without regard to case; each spelling is folded once. */
const namesIn = (map: ReadonlyMap<string, TrackedField>): ((name: unknown) => TrackedField | undefined) => {
  const spellings = new Map<string, TrackedField | null>();
  return (name) => {
    if (typeof name !== 'string') return undefined;
    let found = spellings.get(name);
    if (found === undefined) {
      found = map.get(name.toLowerCase()) ?? null;
      spellings.set(name, found);
    }
    return found ?? undefined;
  };
};

/** Finds the tracked field of a history item: by its id, a system field else by its name. Unknown fields give undefined. */
export const fieldFinder = (fields: FieldMap): FieldFinder => {
  const ids = new Map<string, TrackedField>(byFieldId);
  for (const id of fields.sprint) ids.set(id, SPRINT);
  for (const id of fields.flagged) ids.set(id, FLAGGED);
  for (const id of fields.epicLink) ids.set(id, PARENT);
  // Of several candidates only the first keeps its changes: two fields' changes mixed would be the past of neither.
  if (fields.startDate[0]) ids.set(fields.startDate[0], START_DATE);
  if (fields.storyPoints[0]) ids.set(fields.storyPoints[0], STORY_POINTS);
  const bySystemName = namesIn(byItemName);
  const byNameOfCustom = namesIn(fields.registered ? new Map() : byCustomName);

  return (fieldId, name, fieldType) => {
    const found = typeof fieldId === 'string' ? ids.get(fieldId) : undefined;
    if (found !== undefined) return found;
    return fieldType === 'custom' ? byNameOfCustom(name) : bySystemName(name);
  };
};
