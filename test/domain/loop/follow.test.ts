import { describe, expect, it } from 'vitest';
import { follow } from '#domain/loop/follow';
import { startFollowing } from '#domain/loop/followed';
import { usualSettings } from '#domain/loop/loop-settings';
import { whatChanged } from '#domain/loop/what-changed';
import { at } from '../../support/story';
import { zone } from '../history/an-issue';
import { anOutset, close, followGiven, MADE, readAt } from './a-followed';
import { DOING, DONE, livingIssue, REJECTED, TO_DO } from './living-issue';

const closings = (followed: ReturnType<typeof readAt>) =>
  followed.told.closings.map(({ as, since, until }) => [
    as,
    new Date(since).toISOString(),
    until && new Date(until).toISOString(),
  ]);

describe('The state of a decision, told by its issue', () => {
  it('is open with its owner and its date until the issue is closed, and done from then on', () => {
    const issue = livingIssue(MADE);
    const open = readAt('2026-03-03T00:00:00Z', issue);
    expect(open.told).toMatchObject({ standing: { kind: 'open' }, owner: 'olga', due: '2026-03-31', history: 'known' });
    close(issue, '2026-03-20T15:00:00Z');
    const done = readAt('2026-03-21T00:00:00Z', issue, open);
    expect(done.told.standing).toEqual({ kind: 'done', closing: at('2026-03-20T15:00:00Z'), at: at('2026-03-20T15:00:00Z') });
    expect(done.told.closings).toEqual([
      {
        since: at('2026-03-20T15:00:00Z'),
        at: at('2026-03-20T15:00:00Z'),
        on: '2026-03-20',
        as: 'done',
        closedAs: 'Done',
        until: null,
      },
    ]);
  });

  it('is dropped, and not done, when it was closed with a resolution or in a status that means so', () => {
    const wontDo = livingIssue(MADE);
    wontDo.edit(at('2026-03-10T10:00:00Z'), { status: DONE, resolution: '2' });
    expect(readAt('2026-03-11T00:00:00Z', wontDo).told).toMatchObject({
      standing: { kind: 'dropped' },
      closings: [{ as: 'dropped', closedAs: "Won't Do" }],
    });
    // Team-managed projects set one resolution for every end.
    const rejected = livingIssue(MADE);
    rejected.edit(at('2026-03-10T10:00:00Z'), { status: REJECTED, resolution: '1' });
    expect(readAt('2026-03-11T00:00:00Z', rejected).told.standing.kind).toBe('dropped');
    // A site's own word for it.
    const duplicate = livingIssue(MADE);
    duplicate.edit(at('2026-03-10T10:00:00Z'), { status: DONE, resolution: '3' });
    const own = { settings: { ...usualSettings, dropped: ['2'] } };
    expect(readAt('2026-03-11T00:00:00Z', duplicate, undefined, own).told.standing.kind).toBe('done');
    expect(readAt('2026-03-11T00:00:00Z', wontDo, undefined, own).told.standing.kind).toBe('dropped');
  });

  it('becomes another closing when a dropped decision is done after all, and the same one when only the resolution is corrected', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-10T10:00:00Z'), { status: DONE, resolution: '2' });
    issue.edit(at('2026-03-12T10:00:00Z'), { resolution: '1' });
    issue.edit(at('2026-03-14T10:00:00Z'), { resolution: '4' });
    const { told } = readAt('2026-03-15T00:00:00Z', issue);
    expect(told.standing).toEqual({ kind: 'done', closing: at('2026-03-12T10:00:00Z'), at: at('2026-03-14T10:00:00Z') });
    expect(told.closings.map(({ as, closedAs, until }) => [as, closedAs, until])).toEqual([
      ['dropped', "Won't Do", at('2026-03-12T10:00:00Z')],
      ['done', 'Fixed', null],
    ]);
  });

  it('is finished by the resolution date of Jira, though the history entry is some milliseconds away', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-20T15:00:00.003Z'), { status: DONE, resolution: '1' }, -3);
    expect(readAt('2026-03-21T00:00:00Z', issue).told.standing).toEqual({
      kind: 'done',
      closing: at('2026-03-20T15:00:00.003Z'),
      at: at('2026-03-20T15:00:00.000Z'),
    });
  });

  it('is open again after a reopening, also where the workflow leaves the resolution on the issue', () => {
    const issue = livingIssue(MADE);
    close(issue, '2026-03-10T10:00:00Z');
    issue.edit(at('2026-03-11T10:00:00Z'), { status: DOING });
    expect(readAt('2026-03-11T12:00:00Z', issue).told.standing).toEqual({ kind: 'open' });
    issue.edit(at('2026-03-12T10:00:00Z'), { status: DONE });
    const again = readAt('2026-03-12T12:00:00Z', issue);
    expect(again.told.standing).toEqual({ kind: 'done', closing: at('2026-03-12T10:00:00Z'), at: at('2026-03-12T10:00:00Z') });
    expect(closings(again)).toEqual([
      ['done', '2026-03-10T10:00:00.000Z', '2026-03-11T10:00:00.000Z'],
      ['done', '2026-03-12T10:00:00.000Z', null],
    ]);
  });

  it('is told from the status where a project uses no resolutions', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-10T10:00:00Z'), { status: DONE });
    expect(readAt('2026-03-11T00:00:00Z', issue).told.standing.kind).toBe('open');
    const without = readAt('2026-03-11T00:00:00Z', issue, undefined, { usesResolutions: () => false });
    expect(without.told.standing).toEqual({ kind: 'done', closing: at('2026-03-10T10:00:00Z'), at: at('2026-03-10T10:00:00Z') });
    issue.edit(at('2026-03-12T10:00:00Z'), { status: REJECTED });
    expect(readAt('2026-03-13T00:00:00Z', issue, undefined, { usesResolutions: () => false }).told.standing).toMatchObject({
      kind: 'dropped',
      closing: at('2026-03-12T10:00:00Z'),
    });
  });

  it('survives ten closings in a minute, each with its own place in the history', () => {
    const issue = livingIssue(MADE);
    const start = at('2026-03-10T10:00:00Z');
    for (let n = 0; n < 10; n += 1) {
      issue.edit(start + n * 6000, { status: DONE, resolution: '1' });
      if (n < 9) issue.edit(start + n * 6000 + 3000, { status: TO_DO, resolution: null });
    }
    const { told } = readAt('2026-03-11T00:00:00Z', issue);
    expect(told.closings).toHaveLength(10);
    expect(told.standing).toEqual({ kind: 'done', closing: start + 54_000, at: start + 54_000 });
  });

  it('keeps every move of the date with who moved it, when and between which days (S1-54)', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-20T10:00:00Z'), { due: '2026-04-15', by: 'olga' });
    issue.edit(at('2026-04-14T10:00:00Z'), { due: '2026-04-30', by: 'paul' });
    const { told, outset } = readAt('2026-04-15T00:00:00Z', issue);
    expect(outset.due).toBe('2026-03-31');
    expect(told.due).toBe('2026-04-30');
    expect(told.dateMoves).toEqual([
      { at: at('2026-03-20T10:00:00Z'), by: 'olga', from: '2026-03-31', to: '2026-04-15' },
      { at: at('2026-04-14T10:00:00Z'), by: 'paul', from: '2026-04-15', to: '2026-04-30' },
    ]);
  });

  it('follows a new owner, a new name, another project and another key', () => {
    const issue = livingIssue(MADE);
    const before = readAt('2026-03-03T00:00:00Z', issue);
    issue.edit(at('2026-03-05T10:00:00Z'), { assignee: null });
    issue.edit(at('2026-03-06T10:00:00Z'), { assignee: 'paul', summary: 'Check all data before the kick-off', key: 'XYZ-7' });
    const after = readAt('2026-03-07T00:00:00Z', issue, before);
    expect(after.told).toMatchObject({ owner: 'paul', summary: 'Check all data before the kick-off', key: 'XYZ-7' });
    expect(after.told.projectMoves).toEqual([{ at: at('2026-03-06T10:00:00Z'), by: 'ann', from: 'ABC', to: 'XYZ' }]);
    expect(after.outset).toMatchObject({ owner: 'olga', key: 'ABC-1' });
    expect(whatChanged(before, after)).toEqual([
      { kind: 'owner', from: 'olga', to: 'paul' },
      { kind: 'summary', from: 'Check data before the kick-off', to: 'Check all data before the kick-off' },
      { kind: 'key', from: 'ABC-1', to: 'XYZ-7' },
    ]);
    expect(whatChanged(after, readAt('2026-03-08T00:00:00Z', issue, after))).toEqual([]);
  });

  it('counts nothing that happened to an existing issue before it was taken for the decision', () => {
    const issue = livingIssue(at('2026-01-05T09:00:00Z'), { due: '2026-01-31' });
    close(issue, '2026-01-20T09:00:00Z');
    issue.edit(at('2026-02-01T09:00:00Z'), { status: TO_DO, resolution: null, due: '2026-03-31', key: 'NEW-1' });
    const { told } = readAt('2026-03-03T00:00:00Z', issue);
    expect(told).toMatchObject({ dateMoves: [], projectMoves: [], closings: [], settledOn: '2026-03-02' });
  });
});

describe('A decision whose issue is out of sight', () => {
  it('is gone from when that was first noticed, remembers how it stood, and comes back with the issue', () => {
    const issue = livingIssue(MADE);
    close(issue, '2026-03-10T10:00:00Z');
    const done = readAt('2026-03-11T00:00:00Z', issue);
    const gone = (when: string, before = done) => follow(before, { kind: 'gone', readAt: at(when) }, followGiven(when));
    const once = gone('2026-03-12T00:00:00Z');
    expect(once.told.standing).toEqual({ kind: 'gone', since: at('2026-03-12T00:00:00Z'), was: done.told.standing });
    expect(gone('2026-03-15T00:00:00Z', once).told.standing).toEqual(once.told.standing);
    expect(readAt('2026-03-16T00:00:00Z', issue, once).told.standing).toEqual(done.told.standing);
  });

  it('is archived, and told from the archived issue where that can be read', () => {
    const issue = livingIssue(MADE);
    const open = readAt('2026-03-03T00:00:00Z', issue);
    close(issue, '2026-03-10T10:00:00Z');
    const when = '2026-03-12T00:00:00Z';
    const unread = follow(open, { kind: 'archived', readAt: at(when), issue: null }, followGiven(when));
    expect(unread.told.standing).toEqual({ kind: 'archived', since: at(when), was: { kind: 'open' } });
    const read = follow(open, { kind: 'archived', readAt: at(when), issue: issue.record() }, followGiven(when));
    expect(read.told.standing).toMatchObject({ kind: 'archived', was: { kind: 'done', at: at('2026-03-10T10:00:00Z') } });
  });
});

describe('Readings that arrive in any order', () => {
  it('are outdone by the latest one', () => {
    const issue = livingIssue(MADE);
    const early = { kind: 'there', readAt: at('2026-03-03T00:00:00Z'), issue: issue.record() } as const;
    close(issue, '2026-03-10T10:00:00Z');
    const done = readAt('2026-03-11T00:00:00Z', issue);
    expect(follow(done, early, followGiven('2026-03-11T00:00:05Z'))).toBe(done);
  });

  it('outdo one that was taken by a clock which ran ahead', () => {
    const issue = livingIssue(MADE);
    const ahead = readAt('2026-06-10T00:00:00Z', issue);
    close(issue, '2026-03-10T10:00:00Z');
    expect(readAt('2026-03-11T00:00:00Z', issue, ahead).told.standing.kind).toBe('done');
  });
});

describe('A history that is not known', () => {
  it('is said to be unknown; the closing is then known by its finish, and stays itself when the history comes back', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-10T10:00:00.004Z'), { status: DONE, resolution: '1' }, -4);
    const when = '2026-03-11T00:00:00Z';
    const bare = { kind: 'there', readAt: at(when), issue: issue.record(false) } as const;
    const unknown = follow(startFollowing(anOutset()), bare, followGiven(when));
    expect(unknown.told).toMatchObject({ history: 'unknown', standing: { kind: 'done', closing: at('2026-03-10T10:00:00Z') } });
    const known = readAt('2026-03-12T00:00:00Z', issue, unknown);
    expect(known.told).toMatchObject({ history: 'known', standing: { kind: 'done', closing: at('2026-03-10T10:00:00.004Z') } });
    const again = follow(known, { ...bare, readAt: at('2026-03-13T00:00:00Z') }, followGiven('2026-03-13T00:00:00Z'));
    expect(again.told.standing).toEqual(known.told.standing);
  });

  it('dates a closing without a resolution by when it was first seen, and by that ever after', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-10T10:00:00Z'), { status: DONE });
    const seen = (when: string, before = startFollowing(anOutset())) =>
      follow(
        before,
        { kind: 'there', readAt: at(when), issue: issue.record(false) },
        followGiven(when, { usesResolutions: () => false }),
      );
    const first = seen('2026-03-11T00:00:00Z');
    issue.edit(at('2026-03-12T10:00:00Z'), { summary: 'Another name' });
    expect(seen('2026-03-13T00:00:00Z', first).told.closings).toEqual(first.told.closings);
  });
});

describe('The day of a closing', () => {
  it('is the one in the zone of the owner', () => {
    const issue = livingIssue(MADE);
    close(issue, '2026-03-20T23:30:00Z');
    const inBerlin = readAt('2026-03-21T00:00:00Z', issue, undefined, { zone: zone('Europe/Berlin') });
    expect(inBerlin.told.closings[0]?.on).toBe('2026-03-21');
    const inLima = readAt('2026-03-21T00:00:00Z', issue, undefined, { zone: zone('America/Lima') });
    expect(inLima.told.closings[0]?.on).toBe('2026-03-20');
  });
});
