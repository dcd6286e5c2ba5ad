import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isJsonObject, textAt } from '../jira/model/json';
import type { RawIssue } from '../jira/model/raw-issue';
import type { Holder } from '../jira/seed';
import { DAY_MS, dayNumberAt, HOUR_MS, offsetOf } from './calendar';
import { cast } from './cast';
import { DEMO_PRESENT, demoSeed } from './demo-seed';
import { historiesOf, linesOf, listAt, listsToday, todayInHistoryWords, valueAfter, valueBefore } from './reading-demo-issues';
import { isWorkingDay } from './working-time';

const seed = demoSeed();
const issues = [...seed.issues];
const lines = issues.flatMap(linesOf);

const instantOf = (issue: RawIssue, field: string) => Date.parse(textAt(issue.fields, field) ?? '');
const projectOf = (issue: RawIssue) => seed.projects.find((project) => project.key === textAt(issue.fields.project, 'key'));
const holds = (holders: readonly Holder[], accountId: string) =>
  holders.some(
    (holder) =>
      'everyone' in holder ||
      ('accountId' in holder && holder.accountId === accountId) ||
      ('group' in holder && seed.groups.some((group) => group.name === holder.group && group.members.includes(accountId))),
  );

describe('the demo site', () => {
  it('is the same on every call, byte for byte', () => {
    const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
    expect(hash(demoSeed())).toBe(hash(seed));
  });

  it('names every issue, history entry and work log once', () => {
    const worklogs = issues.flatMap((issue) => listAt(issue.fields.worklog, 'worklogs').map((work) => textAt(work, 'id')));
    for (const ids of [
      issues.map((issue) => issue.id),
      issues.map((issue) => issue.key),
      issues.flatMap((issue) => historiesOf(issue).map(({ id }) => id)),
      worklogs,
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the history of a demo issue', () => {
  it('leads, field by field, from the first value to what the issue shows today', () => {
    const known = new Set([...Object.keys(todayInHistoryWords), ...Object.keys(listsToday), 'Link']);
    expect(lines.filter((line) => !known.has(line.field))).toEqual([]);
    const broken: string[] = [];
    for (const issue of issues) {
      for (const [field, today] of Object.entries(todayInHistoryWords)) {
        const own = linesOf(issue).filter((line) => line.field === field);
        const first = own[0];
        let value = first ? valueBefore(first) : today(issue);
        for (const line of own) {
          if (valueBefore(line) !== value || valueBefore(line) === valueAfter(line))
            broken.push(`${issue.key} ${field} at ${new Date(line.at).toISOString()}`);
          value = valueAfter(line);
        }
        if (value !== today(issue)) broken.push(`${issue.key} ${field} today`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('adds to and takes from lists only what fits', () => {
    const broken: string[] = [];
    for (const issue of issues) {
      for (const [field, today] of Object.entries(listsToday)) {
        const held = new Set(today(issue));
        const own = linesOf(issue).filter((line) => line.field === field);
        for (const line of own.reverse()) {
          if (line.to && !held.delete(line.to)) broken.push(`${issue.key} ${field}`);
          if (line.from) held.add(line.from);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('runs forward in time, from the creation to the present', () => {
    const broken = issues.filter((issue) => {
      const times = [instantOf(issue, 'created'), ...historiesOf(issue).map((history) => Date.parse(history.created))];
      const ids = historiesOf(issue).map((history) => Number(history.id));
      const forward = (list: number[]) => list.every((one, index) => index === 0 || one > (list[index - 1] ?? Number.NaN));
      return (
        !forward(times) || !forward(ids) || Math.max(...times) > DEMO_PRESENT || instantOf(issue, 'updated') < Math.max(...times)
      );
    });
    expect(broken.map((issue) => issue.key)).toEqual([]);
  });

  it('dates the resolution by the entry that set it, and only what is done has one', () => {
    const broken = issues.filter((issue) => {
      const set = linesOf(issue)
        .filter((line) => line.field === 'resolution')
        .at(-1);
      const expected = set?.to ? set.at : Number.NaN;
      const category = isJsonObject(issue.fields.status) ? textAt(issue.fields.status.statusCategory, 'key') : null;
      return (
        !Object.is(instantOf(issue, 'resolutiondate'), expected) || (category === 'done') !== (issue.fields.resolution !== null)
      );
    });
    expect(broken.map((issue) => issue.key)).toEqual([]);
  });

  it('logs exactly the time that the issue shows as spent, in the working hours of the person who logs it', () => {
    const odd: string[] = [];
    for (const issue of issues) {
      const worklogs = listAt(issue.fields.worklog, 'worklogs');
      const sum = worklogs.reduce<number>((total, work) => total + Number(textAt(work, 'timeSpentSeconds')), 0);
      if (sum !== Number(issue.fields.timespent ?? 0)) odd.push(`${issue.key} sums to ${sum}`);
      for (const work of worklogs) {
        const at = Date.parse(textAt(work, 'created') ?? '');
        const who = isJsonObject(work) ? textAt(work.author, 'accountId') : null;
        const zone = seed.users.find((user) => user.accountId === who)?.timeZone ?? '';
        const hour = ((at + offsetOf(zone, at)) % DAY_MS) / HOUR_MS;
        if (hour < 9 || hour > 17.75 || !isWorkingDay(dayNumberAt(at, zone))) odd.push(`${issue.key} at ${hour}`);
      }
    }
    expect(odd).toEqual([]);
  });
});

describe('a demo issue', () => {
  it('passes only through statuses of its project', () => {
    const statusesEver = (issue: RawIssue) => [
      textAt(issue.fields.status, 'id'),
      ...linesOf(issue)
        .filter((line) => line.field === 'status')
        .flatMap((line) => [line.from, line.to]),
    ];
    const moved = new Set(lines.filter((line) => line.field === 'project').map((line) => line.key));
    const strange = issues.filter(
      (issue) => !moved.has(issue.key) && statusesEver(issue).some((id) => !projectOf(issue)?.statusIds.includes(id ?? '')),
    );
    expect(strange.map((issue) => issue.key)).toEqual([]);
  });

  it('is touched only by people who may edit in its project', () => {
    const strange = issues.flatMap((issue) => {
      const people = [
        ...historiesOf(issue).map((history) => history.author?.accountId),
        textAt(issue.fields.creator, 'accountId'),
        textAt(issue.fields.assignee, 'accountId'),
      ];
      return people
        .filter((id) => typeof id === 'string' && !holds(projectOf(issue)?.permissions.edit ?? [], id))
        .map((id) => `${id} in ${issue.key}`);
    });
    expect(strange).toEqual([]);
  });

  it('refers only to versions, sprints, components and parents that exist in its project', () => {
    const projectOfBoard = (boardId: number | undefined) => seed.boards.find((board) => board.id === boardId)?.projectId;
    const strange = issues.filter((issue) => {
      const id = projectOf(issue)?.id;
      const names = (field: string) => listAt(issue.fields, field).map((one) => textAt(one, 'id'));
      const parent = textAt(issue.fields.parent, 'key');
      return (
        names('fixVersions').some((one) => !seed.versions.some((version) => version.id === one && version.projectId === id)) ||
        names('components').some((one) => !projectOf(issue)?.components?.some((component) => component.id === one)) ||
        names('customfield_10020').some(
          (one) => projectOfBoard(seed.sprints.find((sprint) => String(sprint.id) === one)?.boardId) !== id,
        ) ||
        (parent !== null && !issues.some((other) => other.key === parent && projectOf(other)?.id === id))
      );
    });
    expect(strange.map((issue) => issue.key)).toEqual([]);
  });

  it('is no longer touched by, or given to, somebody who has left', () => {
    const left = Date.parse('2026-04-30T22:00:00Z');
    const daniel = cast.daniel.accountId;
    expect(
      lines.filter((line) => line.at > left && (line.by === daniel || (line.field === 'assignee' && line.to === daniel))),
    ).toEqual([]);
    expect(lines.some((line) => line.by === daniel)).toBe(true);
  });
});
