import { expect, it } from 'vitest';
import { epicIndexOf } from '#domain/evidence/rows/epic-index';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { filterChoices, settingsChoices } from '../../../static/project/src/worker/choices';
import { narrowed } from '../../../static/project/src/worker/narrowed';
import type { EvidenceFilter } from '../../../static/project/src/worker/protocol';
import { DOING, entry, moved, recordOf, WAITING } from '../../domain/history/an-issue';
import { aSketch } from '../../support/sketched-story';

const everything: EvidenceFilter = { from: null, to: null, versionId: null, epicKey: null, typeId: null };
const day = (text: string) => text as CalendarDate;
const told = (...stories: readonly IssueStory[]) => stories.map((story) => ({ story }));
const keys = (issues: readonly { story: IssueStory }[]) => issues.map(({ story }) => story.key);

const epic = aSketch({ key: 'A-1', type: { id: '1', name: 'Epic', level: 1, subtask: false } });
const child = aSketch({ key: 'A-2', parent: 'A-1' });
const subtask = aSketch({ key: 'A-3', parent: 'A-2', type: { id: '3', name: 'Sub-task', level: -1, subtask: true } });
const other = aSketch({
  key: 'A-4',
  createdOn: '2026-05-01',
  finishedOn: '2026-06-01',
  finished: 1,
  versions: [{ id: '9', name: 'Pilot', released: false, releaseDate: null }],
});
const issues = told(epic, child, subtask, other);

it('lets everything through without a filter', () => {
  expect(narrowed(issues, everything)).toBe(issues);
});

it('keeps an epic with all that hangs under it, at any depth', () => {
  expect(keys(narrowed(issues, { ...everything, epicKey: 'A-1' }))).toEqual(['A-1', 'A-2', 'A-3']);
});

it('comes to an end where parents form a ring', () => {
  const ring = told(aSketch({ key: 'A-1', parent: 'A-2' }), aSketch({ key: 'A-2', parent: 'A-1' }));
  expect(narrowed(ring, { ...everything, epicKey: 'A-9' })).toEqual([]);
});

it('keeps what was alive in a range of days', () => {
  expect(keys(narrowed(issues, { ...everything, from: day('2026-06-02') }))).not.toContain('A-4');
  expect(keys(narrowed(issues, { ...everything, from: day('2026-06-01') }))).toContain('A-4');
  expect(keys(narrowed(issues, { ...everything, to: day('2026-04-30') }))).not.toContain('A-4');
  expect(keys(narrowed(issues, { ...everything, to: day('2026-05-01') }))).toContain('A-4');
});

it('keeps a version and a type', () => {
  expect(keys(narrowed(issues, { ...everything, versionId: '9' }))).toEqual(['A-4']);
  expect(keys(narrowed(issues, { ...everything, typeId: '3' }))).toEqual(['A-3']);
});

it('offers as epics what stands above or has ordinary issues under it, and not the parent of a sub-task', () => {
  const stories = [epic, child, subtask, other, aSketch({ key: 'A-5', parent: 'B-10' })];
  const choices = filterChoices(stories, epicIndexOf(stories));
  expect(choices.epics.map(({ key }) => key)).toEqual(['A-1', 'B-10']);
  expect(choices.versions).toEqual([{ id: '9', name: 'Pilot' }]);
});

it('offers as statuses those in which an issue stands or has ever stood, and no others of the site', () => {
  const record = recordOf({ histories: [entry('2024-03-06T09:00:00.000+0000', moved(DOING, WAITING))] });
  const blockedOnce = { record, story: aSketch({ key: 'A-6' }) };
  const statuses = [
    { id: '10000', name: 'To Do' },
    { id: WAITING.id, name: WAITING.name },
    { id: '10008', name: 'Of another project' },
  ];
  expect(settingsChoices([blockedOnce], { statuses, dateFields: [] }).statuses).toEqual([
    { id: '10000', name: 'To Do' },
    { id: WAITING.id, name: WAITING.name },
  ]);
});
