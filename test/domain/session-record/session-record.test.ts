import { beforeAll, describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { germanFramework } from '#domain/framework/german/framework-words';
import { recordWordsIn } from '#domain/framework/record-words-in';
import { nothingEntered } from '#domain/outside/nothing-entered';
import { packAsAdf } from '#domain/pack/to-adf';
import { packAsMarkdown } from '#domain/pack/to-markdown';
import { parsed } from '#domain/parsing/parsed';
import { recordForOthers } from '#domain/session/record-for-others';
import type { Session } from '#domain/session/session';
import { figuresAt } from '#domain/session-record/parse-figures';
import { recordDocument } from '#domain/session-record/record-document';
import { type RecordFigures, recordFigures } from '#domain/session-record/record-figures';
import { filled, recordLocale, recordVoice } from '#domain/session-record/record-voice';
import { recordOf } from '#domain/session-record/session-record';
import { ANN, aMeeting, BEN, CAT, DAN, item, sorted } from '../../support/a-session';
import { frozenProject } from '../../support/frozen-project';
import { day, key } from '../../support/story';

const postMortem = { title: 'Support triage pilot', kind: 'pilot', outcome: 'mixed' } as const;
const english = { words: recordWordsIn('en-US'), framework: englishFramework, voice: recordVoice('en-US', 'Europe/Berlin') };
const german = { words: recordWordsIn('de-DE'), framework: germanFramework, voice: recordVoice('de-DE', 'Europe/Berlin') };
const names = { nameOf: (id: string) => `<${id}>`, addressOf: (key: string) => `/browse/${key}` };

/** A meeting in which everything was written that a record tells. */
function whole(): Session {
  const meeting = aMeeting();
  meeting.do(ANN, { kind: 'start' });
  meeting.do(DAN, { kind: 'join' });
  meeting.skipTo('successes');
  meeting.do(ANN, { kind: 'open-writing', what: 'successes', anonymous: false }, { kind: 'reveal', what: 'successes' });
  meeting.put(BEN, 'cards', 'success-01', { kind: 'success', text: 'The Friday demo caught two mistakes' });
  meeting.skipTo('frictions');
  meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: false }, { kind: 'reveal', what: 'frictions' });
  meeting.put(BEN, 'cards', 'topic-00', { text: 'The export stopped twice', bucket: 'technical' });
  meeting.put(CAT, 'cards', 'topic-01', { text: 'Nobody opened the new screen' });
  meeting.do(CAT, { kind: 'sort', item: item('topic-01'), bucket: 'technical', based: 1 });
  sorted(meeting, 'workflow');
  meeting.skipTo('upstream');
  meeting.do(ANN, { kind: 'choose-topics', topics: [item('topic-00')] });
  meeting.put(BEN, 'upstream', 'upstream-1', {});
  meeting.skipTo('conditions');
  meeting.put(BEN, 'chains', 'chain-001', {});
  meeting.put(BEN, 'conditions', 'condition-1', { rank: 2 });
  meeting.put(CAT, 'conditions', 'condition-2', { text: 'Two calendars', bucket: 'adoption', rank: 1 });
  meeting.put(CAT, 'redesign', 'redesign-1', {});
  meeting.put(CAT, 'lessons', 'lesson-001', {});
  meeting.put(DAN, 'questions', 'question-1', {});
  meeting.skipTo('decisions');
  const taken = meeting.put(ANN, 'decisions', 'decision-1', { topic: item('topic-00') });
  const { id, revision, ...draft } = taken;
  meeting.do(ANN, {
    kind: 'write',
    of: 'decisions',
    item: id,
    based: revision,
    draft: { ...draft, standing: { kind: 'taken' } },
  });
  meeting.put(ANN, 'decisions', 'decision-2', { text: 'A second calendar', standing: { kind: 'parked' } });
  meeting.put(ANN, 'decisions', 'decision-3', {
    text: 'Buy the connector',
    standing: { kind: 'declined', reason: 'It costs more than the export' },
  });
  meeting.skipTo('close');
  meeting.put(DAN, 'commitments', 'commit-001', {});
  meeting.pass(75);
  meeting.do(ANN, { kind: 'close', skip: 'two of us had to leave' });
  return meeting.session();
}

describe('the days of a record', () => {
  it.each([
    ['en-GB', '1 December 2026'],
    ['en_AU', '1 December 2026'],
    ['en-US', 'December 1, 2026'],
    ['de-AT', '1. Dezember 2026'],
    // No country, another language, nobody in particular: never the day in the place of the month.
    ['en', '1 December 2026'],
    ['fr-FR', '1 December 2026'],
    [undefined, '1 December 2026'],
  ])('are written as a reader of %s writes them in the language of the texts', (reader, written) => {
    expect(recordVoice(recordLocale(reader), 'UTC').day(day('2026-12-01'))).toBe(written);
  });
});

describe('The record of a session', () => {
  const session = whole();
  let figures: RecordFigures;
  const record = () => recordOf({ session, postMortem, figures });
  const markdown = (of = record(), language = english) =>
    packAsMarkdown(recordDocument(of, language), names).replaceAll('\u00a0', ' ');
  beforeAll(() => {
    const frozen = frozenProject();
    const outside = {
      ...nothingEntered,
      project: { client: 'Contoso', scope: 'Triage of support tickets by a model' },
      money: { ...nothingEntered.money, currency: 'EUR', budget: 120_000, spent: 150_000 },
    };
    figures = recordFigures({ ...frozen, asEntered: { ...frozen.asEntered, outside } });
  });

  it('begins with scope, timeline, budget and outcome in one paragraph (S3-51)', () => {
    const text = markdown();
    expect(text).toContain('Generated (pilot): Triage of support tickets by a model. For Contoso.');
    expect(text).toContain('The scope was 60 issues and became 60 issues. The end was planned for May 1, 2024');
    expect(text).toContain('The budget was EUR 120,000; EUR 150,000 were spent.');
    expect(text).toContain('Outcome: mixed.');
  });

  it('tells planned against actual for timeline, budget and quality (S3-52)', () => {
    const text = markdown();
    expect(text).toMatch(/\| Budget \| EUR 120,000 \| EUR 150,000 \| \\?\+25% \|/);
    for (const row of ['Start', 'End', 'Scope', 'Finished work reopened']) expect(text).toContain(`| ${row} |`);
  });

  it('lists what went well as it was told (S3-53)', () => {
    expect(record().successes).toEqual(['The Friday demo caught two mistakes']);
    expect(markdown()).toContain('## What went well\n\n- The Friday demo caught two mistakes');
  });

  it('tells what did not go well with its causes, and what was not gone into (S3-54)', () => {
    const [topic] = record().topics;
    expect(topic).toMatchObject({ title: 'The export stopped twice', bucket: 'workflow' });
    const text = markdown();
    expect(text).toContain('Why: The export stopped → No review asks for the shape of the data (Data, Process, Process gap)');
    expect(text).toContain('Decided early: The pilot was promised before anybody had seen the data');
    expect(text).toContain('Workflow: Nobody opened the new screen');
  });

  it('has a table of decisions with owner, date, definition of done, verification and status (S3-55, S0-52)', () => {
    expect(markdown()).toContain(
      '| The offer template has a section on the shape of the data | \\<ben\\> | September 10, 2026 | The section is in the template and in one sent offer | the next 3: offers that have it | taken |',
    );
    expect(markdown()).toContain('A second calendar');
    expect(markdown()).toContain('Buy the connector: It costs more than the export');
  });

  it('leads from a decision to its Jira issue, which tells each reader how it stands (S3-55, S3-58)', () => {
    const [taken] = session.items.decisions.filter(({ standing }) => standing.kind === 'taken');
    if (taken === undefined) throw new Error('Nothing is decided');
    const issues = [{ decisionId: taken.id, key: key('AI-7') }];
    const document = recordDocument(recordOf({ session, postMortem, figures, issues }), english);
    expect(JSON.stringify(packAsAdf(document, [], 'https://acme.example'))).toContain('https://acme.example/browse/AI-7');
    expect(packAsMarkdown(document, names)).toContain('AI-7');
    expect(packAsMarkdown(recordDocument(record(), english), names)).not.toContain('AI-7');
  });

  it('lists the open questions (S3-56)', () => {
    expect(markdown()).toContain('## Open questions\n\n- Who pays for the second export?');
  });

  it('ranks contributing conditions in their buckets, and has no single cause (S0-51, S0-52)', () => {
    const text = markdown();
    expect(text.indexOf('2 · Offers go out')).toBeGreaterThan(0);
    expect(text).toContain('1 · Two calendars');
    expect(text).not.toMatch(/root cause/i);
  });

  it('keeps why a gate was skipped, how much was sorted anew, and by which agenda it was held', () => {
    const text = markdown();
    expect(text).toContain('“Closing round” was left with something missing, because: two of us had to leave');
    expect(text).toContain('Of 2 frictions first called technical, 2 turned out to be about workflow or adoption.');
    expect(text).toContain('Held on August 26, 2026 by the agenda “Full post-mortem” (version 1). It took 75 minutes.');
  });

  it('is concise: parts in which nothing was written are left out (S3-57)', () => {
    const { items, ...rest } = session;
    const none = Object.fromEntries(Object.keys(items).map((of) => [of, []])) as unknown as Session['items'];
    const text = markdown(recordOf({ session: { ...rest, items: none, topics: [] }, postMortem, figures: null }));
    expect(text.match(/^## .*/gm)).toEqual(['## Summary', '## What changes', '## How the meeting went']);
    expect(text).toContain('No evidence was frozen');
  });

  it('names nobody but owners, and holds no sentence of the closing round, for whoever reads it (S0-34)', () => {
    const people = (of: Session) =>
      [
        ...JSON.stringify(recordDocument(recordOf({ session: of, postMortem, figures }), english)).matchAll(/"person":"(\w+)"/g),
      ].map(([, id]) => id);
    expect(session.items.commitments).toHaveLength(1);
    expect(people(session)).toEqual([BEN]);
    for (const { text } of session.items.commitments) expect(JSON.stringify(record())).not.toContain(text);
    expect(people(recordForOthers(session))).toEqual([BEN]);
  });

  it('is written in German too, with the same parts', () => {
    const headings = (text: string) => text.match(/^#+ /gm)?.length;
    const text = markdown(record(), german);
    expect(text).toContain('## Was sich ändert');
    expect(text).toContain('10\\. September 2026');
    expect(headings(text)).toBe(headings(markdown()));
  });

  it('is a document that Confluence takes, with people’s text as text', () => {
    const shown = recordDocument(recordOf({ session, postMortem: { ...postMortem, title: '<b>x</b>' }, figures }), english);
    expect(shown.title).toBe('Post-mortem: <b>x</b>');
    const adf = packAsAdf(shown, [], null);
    expect(adf).toMatchObject({ type: 'doc', version: 1 });
    expect(JSON.stringify(adf)).toContain('"mention"');
  });

  it('has figures that survive the way to the browser', () => {
    const sent: unknown = JSON.parse(JSON.stringify(figures));
    expect(parsed(() => figuresAt(sent, 'figures'))).toEqual({ ok: true, value: figures });
    expect(parsed(() => figuresAt({ ...figures, figures: [{ of: 'luck' }] }, 'figures'))).toMatchObject({
      ok: false,
      field: 'figures.figures[0].of',
    });
  });
});

describe('The voice of the record', () => {
  it('puts what people wrote into the gaps as it is, gaps and all', () => {
    expect(filled('{a} and {b}', { a: '{b} $1', b: 'two' })).toBe('{b} $1 and two');
  });

  it('tells what is not known as such, never as nothing', () => {
    const figures: RecordFigures = {
      project: 'GEN',
      client: null,
      scope: null,
      asOf: Date.parse('2026-08-20T09:00:00Z'),
      figures: [
        { of: 'end', planned: day('2026-08-10'), actual: null },
        { of: 'dates-moved', planned: null, actual: 0 },
        { of: 'budget', planned: null, actual: null, currency: null },
        { of: 'adoption', planned: 80, actual: 10, unit: 'percent' },
      ],
    };
    const text = packAsMarkdown(recordDocument(recordOf({ session: whole(), postMortem, figures }), english), names);
    expect(text).toContain('| Budget | not entered | not entered |  |');
    expect(text).toContain('| End | August 10, 2026 | not enough data |  |');
    expect(text.replaceAll('\u00a0', ' ')).toContain('| Due dates moved | no plan | 0 times |  |');
    expect(text.replaceAll('\u00a0', ' ')).toContain('| Adoption | 80 % | 10 % |  |');
  });
});
