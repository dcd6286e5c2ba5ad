import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueRefusal } from '#domain/decision-issue/issue-refusal';
import type { Instant } from '#domain/history/instant';
import type { Decision } from '#domain/session/items';
import { issueRows, nextLook, toCreate } from '../../../static/session/src/issues/issue-row';
import { isAboutAssignee, isAboutDemanded, stateSentences } from '../../../static/session/src/issues/issue-words';
import { type Heard, type Kept, type MakerView, NOTHING_READ } from '../../../static/session/src/issues/maker-view';
import { typedKey } from '../../../static/session/src/issues/typed-key';
import { usualType } from '../../../static/session/src/issues/usual-type';
import { ANN, aMeetingIn, BEN, CAT, BEGIN as NOW } from '../../support/a-session';
import { sayEnglish } from '../../support/drawn-at-meeting';
import { key } from '../../support/story';

const meeting = aMeetingIn('decisions');
const ripe: Decision = { ...meeting.put(BEN, 'decisions', 'decision-1'), standing: { kind: 'taken' } };
const unripe: Decision = { ...ripe, owner: null, due: null };
const LATER = (NOW + 60_000) as Instant;
const EARLIER = (NOW - 1) as Instant;
const made: Kept = { kind: 'made', how: 'created', issueId: '1', key: key('TRI-7'), unlinked: 0 };
const refused: Heard = { kind: 'refused', messages: ['No.'], fields: {}, own: null };

const viewWith = (kept: Kept | null, heard: Heard | null, given: Partial<MakerView> = {}): MakerView => ({
  ...NOTHING_READ,
  read: 'read',
  kept: kept === null ? {} : { [ripe.id]: kept },
  heard: heard === null ? {} : { [ripe.id]: heard },
  ...given,
});
const stateWith = (kept: Kept | null, heard: Heard | null, decision = ripe) =>
  issueRows([decision], viewWith(kept, heard), NOW)[0]?.state;

describe('How far the issue of a decision is', () => {
  it('has none while nobody has begun, and tells what is missing of a decision that is not ripe', () => {
    expect(stateWith(null, null)).toEqual({ kind: 'none' });
    expect(stateWith(null, null, unripe)).toEqual({ kind: 'not-ripe', lacks: ['owner', 'due'], canRetry: false });
    expect(stateWith(null, { kind: 'not-ripe', lacks: [] })).toMatchObject({ kind: 'not-ripe', canRetry: true });
  });

  it('is made as soon as anybody has made it, whatever this window heard before', () => {
    for (const heard of [null, refused, { kind: 'no-answer', problem: 'gone' }, { kind: 'demands' }] as const)
      expect(stateWith(made, heard)).toMatchObject({ kind: 'made', key: 'TRI-7' });
  });

  it('is somebody else’s for as long as an answer may come, and then not known', () => {
    expect(stateWith({ kind: 'being-made', by: CAT, until: LATER }, null)).toEqual({ kind: 'busy', by: CAT });
    expect(stateWith({ kind: 'being-made', by: CAT, until: EARLIER }, null)).toEqual({ kind: 'lost', by: CAT });
  });

  it('can be asked for again after no answer came, but not before the time is over in which one may', () => {
    const lost: Heard = { kind: 'no-answer', problem: 'Failed to fetch' };
    expect(stateWith({ kind: 'being-made', by: BEN, until: LATER }, lost)).toMatchObject({ kind: 'no-answer', canRetry: false });
    expect(stateWith({ kind: 'being-made', by: BEN, until: EARLIER }, lost)).toMatchObject({ kind: 'no-answer', canRetry: true });
    expect(stateWith(null, lost)).toMatchObject({ kind: 'no-answer', canRetry: true });
  });

  it('is shown for the decisions that are taken, by their day, and for others only while they have an issue', () => {
    const taken = { ...ripe, id: 'decision-2', due: '2020-01-01' } as Decision;
    const parked = { ...ripe, id: 'decision-3', standing: { kind: 'parked' } } as Decision;
    const proposed = { ...ripe, id: 'decision-4', standing: { kind: 'proposed' } } as Decision;
    const view = viewWith(null, null, { kept: { [parked.id]: made } });
    const rows = issueRows([ripe, proposed, taken, parked], view, NOW);
    expect(rows.map(({ decision }) => decision.id)).toEqual(['decision-2', 'decision-1', 'decision-3']);
    expect(toCreate(rows)).toEqual(['decision-2', 'decision-1']);
  });

  it('leaves to one press only what nobody has begun and what has not failed', () => {
    const kepts = fc.constantFrom(null, made, { kind: 'being-made', by: CAT, until: LATER } as Kept);
    const heards = fc.constantFrom<(Heard | null)[]>(null, refused, { kind: 'asking' }, { kind: 'queued' }, { kind: 'demands' });
    fc.assert(
      fc.property(kepts, heards, (kept, heard) => {
        const waits = toCreate(issueRows([ripe], viewWith(kept, heard), NOW)).length === 1;
        expect(waits).toBe(kept === null && heard === null);
      }),
    );
  });

  it('is looked at soon while somebody is at it, now and then while one is missing, and no more when all are there', () => {
    const nextFor = (kept: Kept | null, heard: Heard | null = null) => nextLook(issueRows([ripe], viewWith(kept, heard), NOW));
    expect(nextFor({ kind: 'being-made', by: CAT, until: LATER })).toBe(4_000);
    expect(nextFor({ kind: 'being-made', by: BEN, until: LATER }, { kind: 'no-answer', problem: '' })).toBe(4_000);
    expect(nextFor(null)).toBe(20_000);
    expect(nextFor(null, refused)).toBe(20_000);
    expect(nextFor(made)).toBeNull();
    expect(nextLook([])).toBeNull();
  });
});

describe('What is said about the issue of a decision', () => {
  const told = (kept: Kept | null, heard: Heard | null, given: Partial<MakerView> = {}) => {
    const [row] = issueRows([ripe], viewWith(kept, heard, given), NOW);
    const speaking = { say: sayEnglish, nameOf: () => 'Cat by name', you: BEN, fieldNames: { customfield_7: 'Cost centre' } };
    return row === undefined ? '' : stateSentences(row.state, speaking).join(' ').replaceAll('\u00a0', ' ');
  };

  it('names who is making it, and says so when it is oneself in another window', () => {
    expect(told({ kind: 'being-made', by: CAT, until: LATER }, null)).toBe('Cat by name is making the issue.');
    expect(told({ kind: 'being-made', by: BEN, until: LATER }, null)).toBe('You are making the issue in another window.');
    expect(told({ kind: 'being-made', by: ANN, until: EARLIER }, null)).toContain('there will be one');
  });

  it('promises one issue to whoever got no answer (S3-58)', () => {
    const lost: Heard = { kind: 'no-answer', problem: 'Failed to fetch' };
    expect(told({ kind: 'being-made', by: BEN, until: LATER }, lost)).toBe(
      'Jira did not answer. In two minutes you can press again; the issue is looked for first, so there will be one. What came back: Failed to fetch',
    );
    expect(told(null, lost)).toContain('Try again: the issue is looked for first, so there will be one.');
  });

  it('gives Jira’s own words, each with its field', () => {
    const fields = { assignee: 'User cannot be assigned issues.', customfield_7: 'Is wrong.', customfield_8: 'Too long.' };
    const said = told(null, { kind: 'refused', messages: ['Field is wrong.'], fields, own: null });
    expect(said).toBe(
      'No issue was made. This is why: Field is wrong. Assignee: User cannot be assigned issues. Cost centre: Is wrong. customfield_8: Too long.',
    );
  });

  it('says what the app has against it where Jira has no words', () => {
    const said = (own: IssueRefusal) => told(null, { kind: 'refused', messages: [], fields: {}, own });
    expect(said({ why: 'closed-already', key: key('AI-7') })).toContain('AI-7 is closed already. Reopen it in Jira');
    expect(said({ why: 'of-another-decision', key: key('AI-7') })).toContain('AI-7 is the issue of another decision.');
    expect(said({ why: 'has-its-issue', key: key('AI-7') })).toContain('its issue already: AI-7.');
    expect(said({ why: 'slow-down', seconds: 12 })).toContain('Try again in 12 seconds.');
    expect(said({ why: 'slow-down', seconds: null })).toContain('Try again in a moment.');
    expect(said({ why: 'without-words', status: 413 })).toContain('(status 413)');
    expect(said({ why: 'no-such-decision' })).toContain('no such decision any more');
  });

  it('says what the form in Jira has no field for, and which links are missing', () => {
    const said = told({ ...made, unlinked: 2 }, null, { missing: { [ripe.id]: ['assignee', 'duedate'] } });
    expect(said).toContain('has no field for the assignee, the due date. Open the issue and add it there');
    expect(said).toContain('2 links are still missing.');
  });

  it('offers to leave the owner open, or to change what was filled in, after words about those fields only', () => {
    const offeredAfter = (fields: Record<string, string>) => {
      const state = stateWith(null, { ...refused, fields });
      return state === undefined ? [] : [isAboutAssignee(state), isAboutDemanded(state)];
    };
    expect(offeredAfter({})).toEqual([false, false]);
    expect(offeredAfter({ assignee: 'no' })).toEqual([true, false]);
    expect(offeredAfter({ duedate: 'no', customfield_7: 'no' })).toEqual([false, true]);
  });
});

describe('Where an issue goes', () => {
  const type = (name: string, level = 0) => ({ id: name, name, level });

  it('is a task where there is one, else the first standard type, else what there is', () => {
    expect(usualType([type('Epic', 1), type('Bug'), type('Task')])?.name).toBe('Task');
    expect(usualType([type('Story'), type('Aufgabe')])?.name).toBe('Aufgabe');
    expect(usualType([type('Epic', 1), type('Story'), type('Multitask')])?.name).toBe('Story');
    expect(usualType([type('Epic', 1)])?.name).toBe('Epic');
    expect(usualType([])).toBeNull();
  });

  it('can be an issue that is there, by its key or its address', () => {
    expect(typedKey(' tri-12 ')).toBe('TRI-12');
    expect(typedKey('https://example.atlassian.net/browse/TRI-12?focusedId=3')).toBe('TRI-12');
    expect(typedKey('https://example.atlassian.net/jira/boards/1?selectedIssue=TRI-12')).toBe('TRI-12');
    for (const none of ['', 'TRI', 'TRI-', 'TRI-0', 'T-1', 'TRI-1 and more']) expect(typedKey(none)).toBeNull();
  });
});
