import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { IssueStory, ProjectMove } from '#domain/history/issue-story';
import { story } from '../../support/story';
import { date, zone } from '../history/an-issue';

/** Dates may be given alone: the instants follow from them (noon, UTC). */
export type StoryParts = Partial<
  Omit<IssueStory, 'key' | 'createdOn' | 'startedOn' | 'finishedOn' | 'firstDue' | 'due' | 'firstPlannedStart'>
> & {
  readonly key?: string;
  readonly created?: never;
  readonly createdOn?: string;
  readonly startedOn?: string | null;
  readonly finishedOn?: string | null;
  readonly firstDue?: string | null;
  readonly due?: string | null;
  readonly firstPlannedStart?: string | null;
};

const noon = (day: string | null | undefined): number | null => (day ? Date.parse(`${day}T12:00:00Z`) : null);
const day = (text: string | null | undefined): CalendarDate | null => (text ? date(text) : null);

export const move = (on: string, from: string, to: string): ProjectMove => ({
  at: noon(on) as number,
  on: date(on),
  by: 'mover' as PersonId,
  from,
  to,
});

/** A story with nothing in it but what is given. */
export const aStory = ({
  key = 'ABC-1',
  createdOn = '2024-03-01',
  startedOn,
  finishedOn,
  firstDue,
  due,
  firstPlannedStart,
  ...more
}: StoryParts = {}): IssueStory =>
  story({
    id: key,
    key: key as IssueKey,
    projectKey: key.slice(0, key.lastIndexOf('-')),
    projectName: null,
    summary: null,
    status: { id: '1', name: 'Open', category: 'new' },
    creator: 'maker' as PersonId,
    ...more,
    created: noon(createdOn) as number,
    started: noon(startedOn),
    finished: noon(finishedOn),
    firstDue: day(firstDue),
    due: day(due === undefined ? firstDue : due),
    firstPlannedStart: day(firstPlannedStart),
  });

export const question = (more: Readonly<Record<string, unknown>> = {}) => ({
  asOf: Date.parse('2024-07-01T12:00:00Z'),
  zone: zone('UTC'),
  ...more,
});
