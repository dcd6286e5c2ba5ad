import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { ProofPreview } from '#contract/proofs';
import { FEWEST_MEASURED } from '#domain/proof/measure';
import { VERIFICATION_KINDS, type Verification } from '#domain/session/verification';
import { verificationSentence } from '../../../static/session/src/decisions/decision-words';
import { VerificationField } from '../../../static/session/src/decisions/verification-field';
import { BEGIN } from '../../../static/session/src/verification/begin';
import { edgeChoices, measureChoices } from '../../../static/session/src/verification/measure-choices';
import { amountWords } from '../../../static/session/src/verification/measure-words';
import { NotFound } from '../../../static/session/src/verification/not-found';
import { PreviewLine } from '../../../static/session/src/verification/preview-line';
import { askedOf } from '../../../static/session/src/verification/proof-client';
import { meansToday } from '../../../static/session/src/verification/query-way';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { aMeetingIn, BEN, item } from '../../support/a-session';
import { drawn } from '../../support/drawn';
import { phaseProps, sayEnglish } from '../../support/drawn-at-meeting';
import { frozenProject } from '../../support/frozen-project';
import { day } from '../../support/story';

const meeting = aMeetingIn('decisions', []);
const given = phaseProps(meeting, BEN);

const plain = (part: JSX.Element) =>
  drawn(<SayIn.Provider value={sayEnglish}>{part}</SayIn.Provider>)
    .replaceAll('&#x27;', "'")
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const fieldWith = (how: Verification | null) => (
  <VerificationField
    desk={given.desk}
    app={given.app}
    evidence={given.evidence}
    id={item('decision-1')}
    how={how}
    disabled={false}
    onChange={() => {}}
  />
);
const told = (how: Verification) => verificationSentence(how, sayEnglish)?.replaceAll('\u00a0', ' ') ?? null;

const QUERY = { ...BEGIN.query, jql: 'type = Bug' };
const FIELD = { ...BEGIN.field, fieldId: 'customfield_1', fieldName: 'Data owner' };
const MEASURE = { ...BEGIN.measure, project: 'PILOT', was: 9 };
const PAGE = { ...BEGIN.page, pageId: '902', title: 'Kick-off template', holds: 'Data quality' };

describe('Choosing how a decision is verified', () => {
  it('offers people and the app, each way with a sentence and an example (S1-55, S1-56)', () => {
    const text = plain(fieldWith(null));
    expect(text).toContain('People look');
    expect(text).toContain('The app looks, and proposes the answer');
    for (const kind of VERIFICATION_KINDS)
      for (const key of [`decisions.verify.${kind}`, `verify.means.${kind}`, `verify.example.${kind}`] as const)
        expect(text, key).toContain(sayEnglish(key));
  });

  it('keeps to the one that is chosen, and leads to the others', () => {
    const text = plain(fieldWith(QUERY));
    expect(text).toContain('A search in Jira');
    expect(text).toContain('Another way');
    expect(text).not.toContain('Count the next ones');
    expect(text).toContain('issues created after it is done');
  });

  it('begins with values that make sense: three of the next, a quarter, only what comes after', () => {
    expect(BEGIN.count.count).toBe(3);
    expect(BEGIN.period.weeks).toBe(12);
    expect(BEGIN.query).toMatchObject({ expects: 'nothing', since: 'closing' });
    expect(BEGIN.field.projects).toBe(3);
  });
});

describe('What a verification would find today', () => {
  it('is asked once there is something to ask, and not again for what changes nothing of it', () => {
    expect(askedOf(BEGIN.query)).toBeNull();
    expect(askedOf({ ...QUERY, expects: 'something', since: 'always' })).toEqual(askedOf(QUERY));
    expect(askedOf(BEGIN.field)).toBeNull();
    expect(askedOf({ ...FIELD, projects: 5 })).toEqual(askedOf(FIELD));
    expect(askedOf({ ...PAGE, holds: ' ' })).toBeNull();
    expect(askedOf(PAGE)).toMatchObject({ pageId: '902', holds: 'Data quality' });
    for (const how of [BEGIN.count, BEGIN.period, MEASURE]) expect(askedOf(how)).toBeNull();
  });

  it('says what today means for the checks', () => {
    const means = (expects: 'nothing' | 'something', since: 'closing' | 'always', count: number) =>
      meansToday({ expects, since }, count);
    expect(means('nothing', 'closing', 12)).toBe('verify.means.sinceClosing');
    expect(means('nothing', 'closing', 0)).toBe('verify.means.tryIt');
    expect(means('nothing', 'always', 12)).toBe('verify.means.driftedAsIs');
    expect(means('something', 'always', 12)).toBe('verify.means.heldAsIs');
    expect(means('something', 'always', 0)).toBe('verify.means.notYet');
  });

  it('is in Jira’s own words where it does not take a search', () => {
    const preview: ProofPreview = { kind: 'refused', said: 'Field ‘nope’ does not exist.' };
    expect(plain(<NotFound preview={preview} />)).toContain(
      'Jira does not take this search. It says: Field ‘nope’ does not exist.',
    );
    expect(plain(<NotFound preview={{ kind: 'no-confluence' }} />)).toContain('Confluence is not connected');
  });

  it('shows that it works, for how long, and a way on where nobody answered', () => {
    const line = (asked: Parameters<typeof PreviewLine<string>>[0]['asked']) =>
      plain(
        <PreviewLine asked={asked} before="Type first" onAgain={() => {}}>
          {(answer) => <p>{answer}</p>}
        </PreviewLine>,
      );
    expect(line({ kind: 'nothing' })).toContain('Type first');
    expect(line({ kind: 'asking', seconds: 0 })).toContain('Being asked …');
    expect(line({ kind: 'asking', seconds: 7 })).toContain('for 7 seconds');
    expect(line({ kind: 'answered', answer: 'Found' })).toContain('Found');
    const lost = line({ kind: 'unanswered', problem: 'The app did not answer.' });
    expect(lost).toContain('The app did not answer.');
    expect(lost).toContain('Ask again');
  });
});

describe('A number from the evidence', () => {
  it('is measured as the checks will measure it, and not chosen where too few issues tell anything', () => {
    const frozen = frozenProject();
    const choices = measureChoices(frozen);
    expect(choices.map(({ of }) => of)).toEqual(['median-slip', 'estimate-ratio', 'reopens', 'edge-wait']);
    for (const { was, issues } of choices) expect(was === null).toBe(issues < FEWEST_MEASURED);
    expect(choices.some(({ was }) => was !== null)).toBe(true);
    const few = measureChoices({ ...frozen, issues: frozen.issues.slice(0, 2), findings: null });
    expect(few.every(({ was }) => was === null)).toBe(true);
  });

  it('of a hand-off begins with the one that is waited on longest each time, and leaves out what hardly ever happened', () => {
    const frozen = frozenProject();
    if (frozen.findings === null) throw new Error('There are no findings.');
    const { edges: map } = frozen.findings;
    const keys = frozen.issues.slice(0, 8).map((one) => one.key);
    const [node] = map.nodes;
    const named = ['Data', 'ML', 'Support'].map((name) => ({ ...node, id: name, name, people: 3, joined: [] }));
    const edge = (from: string, to: string, handOffs: number, days: number, of: number) => ({
      ...{ id: `${from}>${to}`, from, to, handOffs, waitMs: days * 86_400_000, open: 0, keys: keys.slice(0, of) },
      ...{ worstWeek: { monday: day('2026-03-02'), handOffs, waitMs: 0, keys: [] }, longest: [] },
    });
    const edges = [edge('Data', 'ML', 20, 40, 8), edge('ML', 'Support', 6, 30, 6), edge('Data', 'Support', 2, 90, 2)];
    const choices = edgeChoices({ ...frozen, findings: { ...frozen.findings, edges: { ...map, nodes: named, edges } } });
    expect(choices.map((one) => [one.edge?.from, one.edge?.to, one.was])).toEqual([
      ['ML', 'Support', 5],
      ['Data', 'ML', 2],
    ]);
    expect(edgeChoices({ ...frozen, findings: null })).toEqual([]);
  });

  it('has its unit', () => {
    const amount = (...[of, value]: [Parameters<typeof amountWords>[0], number]) =>
      amountWords(of, value, sayEnglish).replaceAll('\u00a0', ' ');
    expect(amount('median-slip', 9)).toBe('9 days');
    expect(amount('edge-wait', 1)).toBe('1 day');
    expect(amount('estimate-ratio', 1.649)).toBe('1.6 times');
    expect(amount('reopens', 0.124)).toBe('12%');
  });
});

describe('How a decision is verified, for those who only read it', () => {
  it('is one sentence for each way, and none while it is not all said (S1-55, S1-56)', () => {
    expect(told(QUERY)).toBe('Jira finds nothing for type = Bug (created after it is done)');
    expect(told(FIELD)).toBe('on each of the next 3 projects, “Data owner” is filled');
    expect(told(MEASURE)).toBe('later work in PILOT slips by less than 9 days (median)');
    expect(told({ ...MEASURE, of: 'edge-wait', edge: { from: 'Data', to: 'ML' } })).toBe(
      'the hand-off Data → ML in PILOT waits less than 9 days',
    );
    expect(told(PAGE)).toBe('the page “Kick-off template” says “Data quality”');
    for (const kind of VERIFICATION_KINDS) expect(told(BEGIN[kind]), kind).toBeNull();
  });
});
