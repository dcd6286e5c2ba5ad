import type { RawItem } from '../jira/model/raw-issue';
import { everybody } from './cast';
import { fieldIds, IMPEDIMENT, issueTypes, nameOf, priorities, resolutions, statuses } from './catalogue';
import type { Facts, Ref } from './facts';

type Value = string | null;
interface Said {
  readonly id: Value;
  readonly text: Value;
}

const nothing: Said = { id: null, text: null };
const empty: Said = { id: '', text: '' };

const named = (list: readonly Ref[] | readonly { readonly id: string; readonly name: string }[]) => (id: string | null) =>
  id === null ? nothing : { id, text: nameOf(id, list) };
const person = (id: string | null): Said =>
  id === null ? nothing : { id, text: everybody.find((one) => one.accountId === id)?.displayName ?? id };
const number = (value: number | null): Said => (value === null ? nothing : { id: String(value), text: String(value) });
const ref = (value: Ref | null): Said => (value === null ? nothing : { id: value.id, text: value.name });
const text = (value: string): Said => ({ id: null, text: value });

function item(field: string, from: Said, to: Said, more: { fieldtype?: string; fieldId?: string } = {}): RawItem {
  return { field, fieldtype: 'jira', ...more, from: from.id, fromString: from.text, to: to.id, toString: to.text };
}

const jira = (field: string, from: Said, to: Said, fieldId = field) => item(field, from, to, { fieldId });
const custom = (field: string, fieldId: string, from: Said, to: Said) => item(field, from, to, { fieldtype: 'custom', fieldId });

/** Lists that Jira writes as one entry for each value taken away and each value added. */
function oneByOne(field: string, fieldId: string, before: readonly Ref[], after: readonly Ref[]): RawItem[] {
  const gone = before.filter((one) => !after.some((other) => other.id === one.id));
  const come = after.filter((one) => !before.some((other) => other.id === one.id));
  return [
    ...gone.map((one) => jira(field, ref(one), nothing, fieldId)),
    ...come.map((one) => jira(field, nothing, ref(one), fieldId)),
  ];
}

const joined = (list: readonly Ref[]): Said =>
  list.length === 0 ? empty : { id: list.map((one) => one.id).join(', '), text: list.map((one) => one.name).join(', ') };
const dueDay = (day: string | null): Said => (day === null ? nothing : { id: day, text: `${day} 00:00:00.0` });
const startDay = (day: string | null): Said => (day === null ? nothing : { id: day, text: day });
const flag = (on: boolean): Said => (on ? { id: `[${IMPEDIMENT.id}]`, text: IMPEDIMENT.value } : empty);
const points = (value: number | null): Said => (value === null ? nothing : text(String(value)));

type Writer = { readonly [K in keyof Facts]: (before: Facts[K], after: Facts[K]) => readonly RawItem[] };

/** How Jira Cloud writes the change of each field into an issue's history. */
const writers: Writer = {
  project: (before, after) => [jira('project', ref(before), ref(after))],
  key: (before, after) => [item('Key', text(before), text(after))],
  typeId: (before, after) => [jira('issuetype', named(issueTypes)(before), named(issueTypes)(after))],
  statusId: (before, after) => [jira('status', named(statuses)(before), named(statuses)(after))],
  resolutionId: (before, after) => [jira('resolution', named(resolutions)(before), named(resolutions)(after))],
  assignee: (before, after) => [jira('assignee', person(before), person(after))],
  priorityId: (before, after) => [jira('priority', named(priorities)(before), named(priorities)(after))],
  parent: (before, after) => [item('IssueParentAssociation', ref(before), ref(after))],
  summary: (before, after) => [jira('summary', text(before), text(after))],
  start: (before, after) => [custom('Start date', fieldIds.start, startDay(before), startDay(after))],
  due: (before, after) => [jira('duedate', dueDay(before), dueDay(after))],
  estimate: (before, after) => [jira('timeoriginalestimate', number(before), number(after))],
  remaining: (before, after) => [jira('timeestimate', number(before), number(after))],
  spent: (before, after) => [jira('timespent', number(before), number(after))],
  points: (before, after) => [custom('Story point estimate', fieldIds.points, points(before), points(after))],
  sprints: (before, after) => [custom('Sprint', fieldIds.sprint, joined(before), joined(after))],
  versions: (before, after) => oneByOne('Fix Version', 'fixVersions', before, after),
  components: (before, after) => oneByOne('Component', 'components', before, after),
  flagged: (before, after) => [custom('Flagged', fieldIds.flagged, flag(before), flag(after))],
  labels: (before, after) => [jira('labels', { id: '', text: before.join(' ') }, { id: '', text: after.join(' ') })],
  security: (before, after) => [jira('security', ref(before), ref(after))],
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function itemsOf<K extends keyof Facts>(field: K, before: Facts, after: Facts): readonly RawItem[] {
  return same(before[field], after[field]) ? [] : writers[field](before[field], after[field]);
}

/** The lines of one history entry: what is different after. */
export function historyItems(before: Facts, after: Facts): RawItem[] {
  return (Object.keys(writers) as (keyof Facts)[]).flatMap((field) => itemsOf(field, before, after));
}
