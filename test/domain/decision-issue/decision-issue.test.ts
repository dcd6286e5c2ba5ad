import { describe, expect, it } from 'vitest';
import { createFieldsIn } from '#adapters/jira/parse-create-fields';
import { parseCreateIssue, parseIssueMade } from '#contract/decision-issues';
import { answers, demandedOf } from '#domain/decision-issue/create-field';
import type { Decided, DecisionIssue } from '#domain/decision-issue/decision-issue';
import { issueFields, summaryOf } from '#domain/decision-issue/issue-fields';
import { issueText } from '#domain/decision-issue/issue-text';
import { parseDecisionIssue } from '#domain/decision-issue/parse-decision-issue';
import { issueWordsIn } from '#domain/framework/issue-words-in';
import { recordWordsIn } from '#domain/framework/record-words-in';
import { packAsAdf } from '#domain/pack/to-adf';
import { packAsMarkdown } from '#domain/pack/to-markdown';
import { recordVoice } from '#domain/session-record/record-voice';
import { A_DRAFT, item } from '../../support/a-session';
import { A_SCREEN, aField } from '../../support/issues-in-memory';
import { at, key, person } from '../../support/story';

const decided = (given: Partial<Decided> = {}): Decided => {
  const { text, owner, due, done, verification } = A_DRAFT.decisions;
  if (owner === null || due === null || verification === null) throw new Error('The draft is ripe');
  return { text, owner, due, done, verification, ...given };
};

const made = (given: Partial<DecisionIssue> = {}): DecisionIssue => ({
  postMortemId: 'pm-00000001',
  decisionId: item('decision-0001'),
  decided: decided(),
  making: {
    kind: 'made',
    how: 'created',
    issueId: '30001',
    key: key('AI-1'),
    by: person('ben'),
    at: at('2026-08-26T13:30:00Z'),
    unlinked: [
      { kind: 'issue', key: key('AI-7') },
      { kind: 'page', pageId: '900001' },
    ],
  },
  followed: null,
  ...given,
});

describe('The summary of an issue', () => {
  it('is the change in one line, cut at a word where Jira takes no more', () => {
    expect(summaryOf(' The template\n has  a section ')).toBe('The template has a section');
    const long = summaryOf(`${'a specific change '.repeat(30)}`);
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long).toMatch(/(a|specific|change)…$/);
    const emoji = summaryOf('🧭'.repeat(200));
    expect(emoji.length).toBeLessThanOrEqual(255);
    expect(emoji).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('The text of an issue', () => {
  const textIn = (locale: string, decidedAt: number | null) =>
    issueText(
      { decided: decided(), postMortem: 'Support triage pilot', decidedAt, page: null },
      issueWordsIn(locale),
      recordWordsIn(locale),
      recordVoice(locale, 'Europe/Berlin'),
    );

  it('says the same in English and in German, with the day as it was where the meeting was held', () => {
    const lateInTheEvening = at('2026-08-26T22:30:00Z');
    expect(packAsMarkdown(textIn('en-GB', lateInTheEvening), { nameOf: () => 'Ben' } as never)).toContain('27 August 2026');
    expect(packAsMarkdown(textIn('de-DE', lateInTheEvening), { nameOf: () => 'Ben' } as never)).toContain('27. August 2026');
    expect(JSON.stringify(packAsAdf(textIn('de-DE', null), [], null))).toContain('Woher die Entscheidung kommt');
  });
});

describe('The fields of an issue', () => {
  const asked = { projectId: '10100', typeId: '10001', summary: 'One', description: { type: 'doc' }, unassigned: false };

  it('are written as Jira takes them, each after its kind', () => {
    const kinds = ['text', 'document', 'number', 'day', 'person', 'labels'] as const;
    const choices = [{ id: '7', name: 'Operations' }];
    const screen = [
      ...A_SCREEN,
      ...kinds.map((kind) => aField(kind, { required: true, takes: { kind } })),
      aField('choice', { required: true, takes: { kind: 'choice', choices } }),
      aField('choices', { required: true, takes: { kind: 'choices', choices } }),
    ];
    const given = {
      text: 'a',
      document: 'b\n\nc',
      number: 3,
      day: '2026-09-01',
      person: 'ben',
      labels: ['x'],
      choice: '7',
      choices: ['7'],
    };
    expect(demandedOf(screen).every((field) => answers(field, given[field.id as keyof typeof given]))).toBe(true);
    const { fields } = issueFields({ ...asked, decided: decided(), answers: given }, screen);
    expect(fields).toMatchObject({
      ...{ text: 'a', number: 3, day: '2026-09-01', person: { accountId: 'ben' }, labels: ['x'] },
      choice: { id: '7' },
      choices: [{ id: '7' }],
    });
    expect(fields.document).toMatchObject({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] });
  });

  it.each([
    ['text', ' '],
    ['number', '3'],
    ['day', '1 May'],
    ['labels', ['two words']],
    ['labels', []],
    ['other', 'anything'],
  ] as const)('takes no %s of %j', (kind, answer) => {
    expect(answers(aField('one', { takes: { kind } }), answer)).toBe(false);
  });
});

describe('What Jira says of a screen', () => {
  it('is read by the kind of each field; what a form cannot fill is told apart', () => {
    const custom = 'com.atlassian.jira.plugin.system.customfieldtypes';
    const field = (fieldId: string, schema: object, more: object = {}) => ({
      fieldId,
      name: fieldId,
      required: true,
      schema,
      ...more,
    });
    const { fields } = createFieldsIn({
      fields: [
        field('summary', { type: 'string', system: 'summary' }),
        field('why', { type: 'string', custom: `${custom}:textarea` }),
        field('labels', { type: 'array', items: 'string', system: 'labels' }),
        field('team', { type: 'option', custom: `${custom}:select` }, { allowedValues: [{ id: '1', value: 'Blue' }] }),
        field('parts', { type: 'array', items: 'component' }, { allowedValues: [{ id: '2', name: 'Inbox' }] }),
        field('asset', { type: 'array', items: 'cmdb-object-field' }),
      ],
    });
    expect(fields.map(({ takes }) => takes)).toEqual([
      { kind: 'text' },
      { kind: 'document' },
      { kind: 'labels' },
      { kind: 'choice', choices: [{ id: '1', name: 'Blue' }] },
      { kind: 'choices', choices: [{ id: '2', name: 'Inbox' }] },
      { kind: 'other' },
    ]);
  });
});

describe('A decision and its issue in storage and on the wire', () => {
  it('come back as they were kept', () => {
    for (const kept of [made(), made({ making: { kind: 'being-made', by: person('ben'), at: 1 } })])
      expect(parseDecisionIssue(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept });
    expect(parseDecisionIssue({ ...made(), making: { kind: 'made' } })).toMatchObject({ ok: false, field: 'making.by' });
  });

  it('are asked for with everything named that cannot be taken', () => {
    const asked = {
      ...{ postMortemId: 'pm-00000001', number: 1, decisionId: 'decision-0001', projectId: '10100', typeId: '10001' },
      ...{ answers: { customfield_1: ['7'] }, unassigned: false, locale: 'en-GB' },
    };
    expect(parseCreateIssue(asked)).toEqual({ ok: true, value: asked });
    expect(parseCreateIssue({ ...asked, projectId: '../10100' })).toMatchObject({ ok: false, field: 'projectId' });
    expect(parseCreateIssue({ ...asked, answers: { x: { id: '1' } } })).toMatchObject({ ok: false, field: 'answers.x' });
    expect(parseCreateIssue({ ...asked, unassigned: undefined })).toMatchObject({ ok: false, field: 'unassigned' });
  });

  it.each([
    { kind: 'busy', by: 'ben', until: 5 },
    { kind: 'refused', messages: ['No.'], fields: { assignee: 'Not here.' }, own: null },
    { kind: 'refused', messages: [], fields: {}, own: { why: 'no-such-decision' } },
    { kind: 'refused', messages: [], fields: {}, own: { why: 'closed-already', key: key('AI-7') } },
    { kind: 'refused', messages: [], fields: {}, own: { why: 'slow-down', seconds: null } },
    { kind: 'refused', messages: [], fields: {}, own: { why: 'slow-down', seconds: 12 } },
    { kind: 'refused', messages: [], fields: {}, own: { why: 'without-words', status: 413 } },
    { kind: 'not-ripe', lacks: ['owner'] },
    { kind: 'demands', fields: [aField('one', { takes: { kind: 'choice', choices: [{ id: '1', name: 'A' }] } })] },
  ])('is answered so that a page can read it: $kind', (answer) => {
    expect(parseIssueMade(JSON.parse(JSON.stringify(answer)))).toEqual({ ok: true, value: answer });
  });
});
