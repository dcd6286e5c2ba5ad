import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { CreateField } from '#domain/decision-issue/create-field';
import { answersOf, labelsTyped, numberTyped, unfilled } from '../../../static/session/src/issues/demand-answers';
import { DemandForm } from '../../../static/session/src/issues/demand-form';
import { readPlace } from '../../../static/session/src/issues/issue-place';
import { issueRows } from '../../../static/session/src/issues/issue-row';
import { IssueRowItem } from '../../../static/session/src/issues/issue-row-item';
import { IssuesPart } from '../../../static/session/src/issues/issues-part';
import { type Heard, type MakerView, NOTHING_READ } from '../../../static/session/src/issues/maker-view';
import { placeChoice } from '../../../static/session/src/issues/place-choice';
import { RunLine } from '../../../static/session/src/issues/run-line';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { ANN, aMeetingIn, BEN, BEGIN as NOW } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';
import { drawn } from '../../support/drawn';
import { phaseProps, sayEnglish } from '../../support/drawn-at-meeting';
import { aField } from '../../support/issues-in-memory';
import { key } from '../../support/story';

const spoken = (part: JSX.Element) =>
  drawn(<SayIn.Provider value={sayEnglish}>{part}</SayIn.Provider>)
    .replaceAll('&#x27;', "'")
    .replaceAll('’', "'");
const nothing = () => {};

/** Jira as it answers the person who looks. */
const jira = (answers: Readonly<Record<string, readonly [number, unknown]>>) => {
  const asked: string[] = [];
  const carry: NonNullable<Parameters<typeof readPlace>[1]> = async ({ path }) => {
    asked.push(path);
    const [status, body] = answers[path.replace(/\?.*/, '')] ?? [404, { errorMessages: ['No such project.'] }];
    return { ok: true, answer: { status, headers: {}, text: JSON.stringify(body) } };
  };
  return { asked, carry };
};
const PROJECT = { id: '10000', key: 'TRI', name: 'Triage', lead: { accountId: 'ann' } };
const TYPES = '/rest/api/3/issue/createmeta/10000/issuetypes';
const types = [
  { id: '1', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  { id: '2', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  { id: '3', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '4', name: 'Task', subtask: false, hierarchyLevel: 0 },
];

describe('Where new issues go', () => {
  it('is read as the viewer: the project, its types without sub-tasks, and the usual one', async () => {
    const { carry } = jira({ '/rest/api/3/project/TRI': [200, PROJECT], [TYPES]: [200, { issueTypes: types }] });
    const place = await readPlace('TRI', carry);
    expect(place).toMatchObject({ kind: 'there', project: { id: '10000', name: 'Triage' }, type: { id: '4', name: 'Task' } });
    expect(place.kind === 'there' && place.types.map(({ name }) => name)).toEqual(['Epic', 'Story', 'Task']);
  });

  it('says that this person may not create there, and who leads the project', async () => {
    for (const answer of [
      [400, { errorMessages: ['You may not.'] }],
      [403, {}],
      [200, { issueTypes: [] }],
    ] as const)
      expect(await readPlace('TRI', jira({ '/rest/api/3/project/TRI': [200, PROJECT], [TYPES]: answer }).carry)).toEqual({
        kind: 'may-not',
        project: { id: '10000', key: 'TRI', name: 'Triage', lead: 'ann' },
      });
    expect(await readPlace('TRI', jira({}).carry)).toEqual({ kind: 'not-seen' });
  });

  it('tells a Jira that does not answer from one that says no', async () => {
    expect(await readPlace('TRI', async () => ({ ok: false, message: 'gone' }))).toEqual({ kind: 'unreachable' });
    expect(await readPlace('TRI', jira({ '/rest/api/3/project/TRI': [429, {}] }).carry)).toEqual({ kind: 'unreachable' });
    expect(await readPlace('TRI', jira({ '/rest/api/3/project/TRI': [200, 'odd'] }).carry)).toEqual({ kind: 'unreachable' });
  });

  it('is the place chosen last, though an earlier one is answered later', async () => {
    const waiting: (() => void)[] = [];
    const choice = placeChoice(
      (asked) => new Promise((resolve) => waiting.push(() => resolve({ kind: asked === 'OPS' ? 'unreachable' : 'not-seen' }))),
    );
    const both = [choice.choose('TRI'), choice.choose('OPS')];
    waiting[1]?.();
    waiting[0]?.();
    await Promise.all(both);
    expect(choice.view()).toEqual({ asked: 'OPS', place: { kind: 'unreachable' } });
  });
});

describe('What the site demands besides', () => {
  const CHOICES = [
    { id: '1', name: 'Red' },
    { id: '2', name: 'Blue' },
  ];
  const fields: readonly CreateField[] = [
    aField('text', { name: 'Cost centre' }),
    aField('note', { name: 'Background', takes: { kind: 'document' } }),
    aField('number', { name: 'Effort in days', takes: { kind: 'number' } }),
    aField('day', { name: 'Starts on', takes: { kind: 'day' } }),
    aField('person', { name: 'Reviewer', takes: { kind: 'person' } }),
    aField('labels', { name: 'Labels', takes: { kind: 'labels' } }),
    aField('choice', { name: 'Team', takes: { kind: 'choice', choices: CHOICES } }),
    aField('choices', { name: 'Areas', takes: { kind: 'choices', choices: CHOICES } }),
  ];
  const form = (of: readonly CreateField[]) =>
    spoken(
      <DemandForm
        demand={{ fields: of, of: [], answers: { text: '4711' } }}
        project={{ key: 'TRI', name: 'Triage' }}
        type="Task"
        onFill={nothing}
        onLeave={nothing}
      />,
    );

  it('is asked for as it is there, and with what was filled in before', () => {
    const markup = form(fields);
    for (const { name } of fields) expect(markup).toContain(name);
    expect(markup).toContain('value="4711"');
    expect(markup.match(/type="checkbox"/g)).toHaveLength(2);
    expect(markup).toContain('type="date"');
    expect(markup).toContain('<textarea');
    expect(markup).toMatch(/<button[^>]* disabled=""[^>]*>Create/);
  });

  it('can be sent when all of it is filled in', () => {
    const filled = {
      ...{ text: ' 4711 ', note: 'Why', number: 2.5, day: '2026-10-12', person: 'ann' },
      ...{ labels: ['loop'], choice: '1', choices: ['1', '2'] },
    };
    expect(unfilled(fields, filled)).toEqual([]);
    expect(answersOf(fields, filled)).toEqual({ ...filled, text: '4711' });
    expect(unfilled(fields, { ...filled, text: '  ', choice: '9' }).map(({ id }) => id)).toEqual(['text', 'choice']);
    expect(form([aField('text')])).not.toMatch(/<button[^>]* disabled=""/);
  });

  it('names the ways around a field that only Jira’s own form can fill', () => {
    const markup = form([...fields, aField('cascade', { name: 'Region and city', takes: { kind: 'other' } })]);
    expect(markup).toContain("needs Region and city, which only Jira's own form can fill in");
    expect(markup).toContain('or choose another type');
    expect(markup).not.toContain('<input');
  });

  it('takes labels and numbers as people type them', () => {
    expect(labelsTyped(' loop, loop  pilot\tq3 ')).toEqual(['loop', 'pilot', 'q3']);
    expect([' 2,5 ', '2.5', '-3', '', 'two'].map(numberTyped)).toEqual([2.5, 2.5, -3, undefined, undefined]);
  });
});

const meeting = aMeetingIn('decisions');
const decision = { ...meeting.put(BEN, 'decisions', 'decision-1'), standing: { kind: 'taken' } as const };

describe('The decisions on their way to Jira', () => {
  const view = (given: Partial<MakerView>): MakerView => ({ ...NOTHING_READ, read: 'read', ...given });
  const rowWith = (given: Partial<MakerView>, mayCreate = true) =>
    issueRows([decision], view(given), NOW)
      .map((row) =>
        spoken(
          <IssueRowItem
            {...row}
            you={BEN}
            fieldNames={{}}
            shut={false}
            mayCreate={mayCreate}
            oneOfSeveral
            onCreate={nothing}
            onTake={nothing}
          />,
        ),
      )
      .join();
  const heard = (one: Heard) => ({ heard: { [decision.id]: one } });

  it('offer what helps: unassigned where the owner cannot be assigned, an issue that is there, another try', () => {
    const refused = rowWith(heard({ kind: 'refused', messages: [], fields: { assignee: 'Not possible.' }, own: null }));
    for (const act of ['Create it unassigned', 'Try again', 'Use an issue that is there']) expect(refused).toContain(`>${act}<`);
    expect(rowWith({})).toContain('>Create this one<');
    expect(rowWith({})).not.toContain('>Try again<');
    expect(rowWith({}, false)).not.toContain('>Create this one<');
    expect(rowWith({}, false)).toContain('>Use an issue that is there<');
    expect(rowWith(heard({ kind: 'asking' }))).not.toContain('<button');
  });

  it('lead to the issue once it is there, and set links again that are missing', () => {
    const made = { kind: 'made', how: 'created', issueId: '1', key: key('TRI-7'), unlinked: 1 } as const;
    const row = rowWith({ kept: { [decision.id]: made } }, false);
    expect(row).toContain('href="/browse/TRI-7"');
    expect(row).toContain('>Set the links again<');
    expect(rowWith({ kept: { [decision.id]: { ...made, unlinked: 0 } } })).not.toContain('<button');
  });

  it('tell how far it is, and can be stopped', () => {
    const line = (given: Partial<MakerView>) => {
      const now = view(given);
      const rows = issueRows([decision], now, NOW);
      return spoken(<RunLine view={now} rows={rows} mayCreate onCreate={nothing} onStop={nothing} onLook={nothing} />);
    };
    expect(line({})).toContain('>Create 1 issue<');
    expect(line({})).toContain('With an issue: 0 of 1.');
    const running = line({ run: { all: 4, at: 2, stopping: false } });
    expect(running).toContain('Creating 2 of 4');
    expect(running).toContain('>Stop<');
    expect(running).not.toContain('>Create');
    expect(line({ run: { all: 4, at: 2, stopping: true } })).toContain('After 2 of 4 it stops.');
    expect(line(heard({ kind: 'no-answer', problem: 'gone' }))).toContain('With an issue: 0 of 1. 1 needs another look.');
    expect(line({ read: 'unread' })).toContain('It could not be read how far the issues are.');
    expect(line({ read: 'unread' })).toMatch(/<button[^>]* disabled=""[^>]*>Create 1 issue</);
  });

  it('teach what they become while none is taken', () => {
    const postMortem = { id: 'pm-00000001', projectId: '10000' } as never;
    const props = phaseProps(meeting, ANN, { desk: deskAtMeeting(meeting, ANN, { view: { postMortem } }) });
    const markup = spoken(<IssuesPart {...props} />);
    expect(markup).toContain('A decision becomes an issue of its owner once it is taken. So far none is.');
    expect(markup).not.toContain('<button');
  });
});
