import type { FieldMap } from '#domain/history/field-map';

/** Jira's limit of `fieldIds` in one `changelog/bulkfetch`. */
const FIELDS_A_REQUEST = 10;

const TODAY = [
  'summary',
  'issuetype',
  'project',
  'status',
  'assignee',
  'creator',
  'created',
  'updated',
  'resolution',
  'resolutiondate',
  'duedate',
  'timeoriginalestimate',
  'timespent',
  'fixVersions',
  'parent',
  'labels',
  'components',
  'description',
  'issuelinks',
] as const;

const customFields = ({ sprint, flagged, startDate, storyPoints, epicLink }: FieldMap) => [
  ...sprint,
  ...flagged,
  ...startDate,
  ...storyPoints,
  ...epicLink,
];

/** Fields that a search asks for: what an issue is today. Nothing that is not used is asked for. */
export function searchFields(map: FieldMap): readonly string[] {
  return [...new Set([...TODAY, ...customFields(map)])];
}

/**
 * Fields whose histories are read, in groups of ten, because a request takes no more.
 *
 * First what today's numbers need: status, resolution, dates, estimate, assignee, the flag, sprints, versions and moves.
 * Then what only a look back at an earlier day needs (which key, type, parent, hours and points an issue had then); `issuekey` also
 * gives the keys of the projects between which an issue moved. Without `fieldIds` one request would do, but Jira would send every
 * old text of every description with it.
 *
 * Any checkbox field can be the flag. With up to five of them there are two groups; a site with more pays one request more
 * for a thousand issues and ten more such fields, because a flag that was missed would make blocked time look like work.
 */
export function historyFieldGroups(map: FieldMap): readonly (readonly string[])[] {
  const ids = [
    ...['status', 'resolution', 'duedate', 'timeoriginalestimate', 'assignee', 'fixVersions', 'project'],
    ...map.sprint,
    ...map.flagged.slice(0, 1),
    // Of several candidates for these two only the first counts.
    ...map.startDate.slice(0, 1),
    ...['issuekey', 'timespent', 'issuetype', 'parent'],
    ...map.storyPoints.slice(0, 1),
    ...map.epicLink,
    ...map.flagged.slice(1),
  ];
  const once = [...new Set(ids)];
  return Array.from({ length: Math.ceil(once.length / FIELDS_A_REQUEST) }, (_, group) =>
    once.slice(group * FIELDS_A_REQUEST, (group + 1) * FIELDS_A_REQUEST),
  );
}
