import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSummarySaved } from '#contract/summary-answers';
import { NOW } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { closedOnSite, HOUR, PM } from '../support/closed-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW + HOUR, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

type On = Awaited<ReturnType<typeof closedOnSite>>;

const paragraph = (text: string) => ({ as: 'paragraph', text });
const bullet = (text: string) => ({ as: 'bullet', text });

const saved = async (on: On, section: string, lines: object[] | null, seen: readonly object[], who = 'ada') => {
  const raw = await on.call(who, 'summary.save', { section, lines, seen });
  const read = parseSummarySaved(JSON.parse(JSON.stringify(raw)));
  if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
  return read.value;
};

const pagesIn = async (on: On) => {
  const { json } = await on.app.wiki.ask('GET', '/wiki/api/v2/pages?space-id=501&body-format=atlas_doc_format&limit=50');
  return json.results.filter(({ title }: { title: string }) => title.startsWith('Summary')) as {
    id: string;
    title: string;
    version: { number: number; message: string };
    parentId: string | null;
    body: { atlas_doc_format: { value: string } };
  }[];
};

const textOfPages = async (on: On): Promise<string> =>
  (await pagesIn(on)).map(({ body }) => body.atlas_doc_format.value).join('\n');

describe('The summary of a session that was closed', () => {
  it('has a draft in sections before anybody has written a word, due 48 hours after the close (S0-38, S0-39, S3-51, S3-52, S3-53, S3-54, S3-55, S3-56)', async () => {
    const on = await closedOnSite();
    const { dueBy, draft, published, mayWrite, writers } = await on.view();
    expect(dueBy).toBe(NOW + 48 * HOUR);
    expect({ published, mayWrite, writers }).toEqual({ published: null, mayWrite: true, writers: ['ben', 'ada'] });
    expect(draft?.sections.map(({ heading }) => heading)).toEqual([
      'Summary',
      'Key figures',
      'What went well',
      'What did not go well, and why',
      'What changes',
      'Open questions',
      'Lessons',
      'What each of us does differently',
    ]);
    const found = await on.section('did-not');
    expect(found.lines.map(({ as, text }) => `${as}: ${text.split(' · ')[0]}`)).toEqual([
      'heading: Technical',
      'bullet: The export stopped twice',
      'heading: Workflow',
      'bullet: Nobody knew whom to ask',
    ]);
    expect(found.lines[1]?.text).toContain('Why: The export stopped → No review asks for the shape of the data');
    expect(JSON.stringify((await on.section('decisions')).fixed)).toContain('"person":"ben"');
    expect((await on.section('commitments')).lines).toEqual([
      paragraph('2\u00a0people have said what they will do differently next time.'),
    ]);
  });

  it('keeps what is withheld from a record: no comment and nobody\u2019s commitment is in any answer but one\u2019s own', async () => {
    const on = await closedOnSite();
    const answer = JSON.stringify(await on.call('ada', 'summary.read'));
    expect(answer).toContain('I ask for real data');
    for (const secret of ['Between us alone', 'I say no earlier']) expect(answer).not.toContain(secret);
  });

  it('is written section by section, and goes back to what the record says', async () => {
    const on = await closedOnSite();
    const { lines } = await on.section('questions');
    const mine = [...lines, bullet('Who looks after the export?')];
    expect((await saved(on, 'questions', mine, lines)).kind).toBe('saved');
    expect(await on.section('questions', 'ben')).toMatchObject({ lines: mine, edited: true, asRecorded: lines });
    expect((await saved(on, 'questions', mine, lines)).kind).toBe('saved');
    expect((await on.view()).revision).toBe(1);
    await saved(on, 'questions', null, mine, 'ben');
    expect(await on.section('questions')).toMatchObject({ lines, edited: false });
  });

  it('gives the second of two editors their text back, and lets both write different sections', async () => {
    const on = await closedOnSite();
    const { lines } = await on.section('lessons');
    const questions = (await on.section('questions')).lines;
    await saved(on, 'lessons', [bullet('As Ada writes it')], lines);
    const lost = await saved(on, 'lessons', [bullet('As Ben writes it')], lines, 'ben');
    expect(lost).toMatchObject({ kind: 'changed-meanwhile', yours: [bullet('As Ben writes it')] });
    expect((await on.section('lessons')).lines).toEqual([bullet('As Ada writes it')]);
    expect((await saved(on, 'questions', [bullet('Ben asks')], questions, 'ben')).kind).toBe('saved');
  });

  it('takes the language of whoever writes first, and keeps it for everybody', async () => {
    const on = await closedOnSite();
    const german = on.viewIn(await on.call('ben', 'summary.read', { locale: 'de-DE' }));
    const lines = german.draft?.sections.find(({ id }) => id === 'questions')?.lines ?? [];
    await on.call('ben', 'summary.save', { section: 'questions', lines: [bullet('Wer zahlt?')], seen: lines, locale: 'de-DE' });
    expect((await on.view()).draft).toMatchObject({ locale: 'de-DE', title: expect.stringContaining('Zusammenfassung') });
  });
});

describe('Publishing a summary', () => {
  it('writes a page that stays, tells everybody invited and those who only need to read it, and stops the clock (S0-38, S0-39, S0-40, S3-57)', async () => {
    const on = await closedOnSite();
    await on.call('ada', 'summary.reader', { accountId: 'cleo', role: 'Sponsor', reads: true });
    expect(await on.publish('request-0001')).toMatchObject({
      kind: 'published',
      untold: null,
      answer: { summary: { published: { edition: 1, by: 'ada', where: { kind: 'confluence' } } } },
    });
    const [page, ...others] = await pagesIn(on);
    expect(others).toEqual([]);
    expect(page?.title).toBe('Summary of the post-mortem: Support triage pilot');
    const text = await textOfPages(on);
    for (const told of ['The export stopped twice', 'A clean sample hides the work', 'has a section on the shape of the data'])
      expect(text).toContain(told);
    expect(text).toContain('/browse/AI-1');
    for (const secret of ['Between us alone', 'I say no earlier', 'I ask for real data']) expect(text).not.toContain(secret);
    expect(on.inbox('ben')).toMatchObject([{ kind: 'mention' }]);
    expect(on.inbox('cleo')).toMatchObject([{ kind: 'mention' }]);
    expect((await on.view()).people).toMatchObject([
      { accountId: 'ben', as: 'invited', toldAt: Date.now() },
      { accountId: 'ada', as: 'invited', toldAt: null },
      { accountId: 'cleo', as: 'reader', role: 'Sponsor', toldAt: Date.now() },
    ]);
  });

  it('once for each press of the button, however often it arrives, and tells nobody twice', async () => {
    const on = await closedOnSite();
    await on.publish('request-0001');
    await on.publish('request-0001');
    expect((await pagesIn(on)).map(({ version }) => version.number)).toEqual([1]);
    expect(await on.publish('request-0002')).toMatchObject({ answer: { summary: { published: { edition: 2 } } } });
    expect((await pagesIn(on)).map(({ version }) => version.number)).toEqual([2]);
    expect(on.inbox('ben')).toHaveLength(1);
    expect((await on.view()).firstPublishedAt).toBe(Date.now());
  });

  it('again tells those who were told before only if asked to, by a message', async () => {
    const on = await closedOnSite();
    await on.publish('request-0001');
    expect(await on.publish('request-0002', { tellAgain: true })).toMatchObject({ kind: 'published', untold: null });
    expect(on.inbox('ben').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['mention', 'email']));
    expect(JSON.stringify(on.inbox('ben'))).toContain('It has been published again');
  });

  it('goes below the page of the session where there is one, else beside the data pack, else where somebody chooses', async () => {
    const on = await closedOnSite();
    expect(await on.call('ada', 'summary.places')).toMatchObject({ kind: 'places', proposed: null });
    const page = await on.app.wiki.write('The meeting');
    const config = { shape: 1, projectId: '10100', projectKey: 'AI', postMortemId: PM, agenda: 'combined' };
    await on.app.asAtMacro('ada', page, config).ask('session.place', { postMortemId: PM, agenda: 'combined' });
    const { proposed } = (await on.call('ada', 'summary.places')) as { proposed: object };
    expect(proposed).toEqual({ why: 'session-page', title: 'The meeting', spaceId: '501', parentId: page, onlyInvited: false });
    await on.publish('request-0001', { target: { ...on.target, parentId: page } });
    expect((await pagesIn(on)).map(({ parentId }) => parentId)).toEqual([page]);
  });

  it('leaves a page alone that somebody has changed by hand, and writes one beside it if asked to', async () => {
    const on = await closedOnSite();
    await on.publish('request-0001');
    const [page] = await pagesIn(on);
    if (page === undefined) throw new Error('There is no page');
    await on.app.wiki.rewrite(page.id, { title: page.title, after: 1 }, 'ben');
    expect(await on.publish('request-0002')).toMatchObject({ kind: 'edited-by-hand', address: expect.stringContaining(page.id) });
    expect((await on.view()).published?.edition).toBe(1);
    expect((await on.publish('request-0003', { target: { ...on.target, anew: true } })).kind).toBe('published');
    const both = await pagesIn(on);
    expect(both).toHaveLength(2);
    expect(both.find(({ id }) => id === page.id)?.version).toMatchObject({ number: 2, message: 'Again' });
  });

  it('publishes nothing that somebody has changed since it was read', async () => {
    const on = await closedOnSite();
    const { lines } = await on.section('lessons');
    await saved(on, 'lessons', [bullet('New words')], lines, 'ben');
    expect(await on.publish('request-0001', { revision: 0 })).toMatchObject({ kind: 'changed-meanwhile' });
    expect(await pagesIn(on)).toEqual([]);
  });

  it('stays in Jira where there is no Confluence, told by a message, and readable there for whoever may browse the project (S0-40)', async () => {
    const on = await closedOnSite({ publishedAt: NOW });
    on.app.withoutConfluence();
    expect(await on.call('ada', 'summary.places')).toEqual({ kind: 'no-confluence', why: 'not-connected' });
    expect(await on.publish('request-0001', { target: { kind: 'jira' } })).toMatchObject({ kind: 'published', untold: null });
    expect(on.inbox('ben')).toMatchObject([{ kind: 'email', title: 'Summary of the post-mortem: Support triage pilot' }]);
    const { document, draft } = await on.view();
    expect(JSON.stringify(document)).toContain('The export stopped twice');
    expect(draft).not.toBeNull();
  });
});

describe('One\u2019s own commitment in a summary', () => {
  it('stands there only for those who have put it in themselves, and leaves with the next publication (S0-39)', async () => {
    const on = await closedOnSite();
    const { own } = on.viewIn(await on.call('ben', 'summary.my-commitment', { share: true, accountId: 'ada', by: 'ada' }));
    expect(own).toEqual({ text: 'I say no earlier', shared: true, published: false });
    await on.publish('request-0001');
    expect(await textOfPages(on)).toContain('I say no earlier');
    expect(await textOfPages(on)).not.toContain('I ask for real data');
    await on.call('ben', 'summary.my-commitment', { share: false });
    expect((await on.view('ben')).own).toEqual({ text: 'I say no earlier', shared: false, published: true });
    await on.publish('request-0002');
    expect(await textOfPages(on)).not.toContain('I say no earlier');
  });
});
