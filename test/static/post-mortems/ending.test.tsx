import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { LeftOpen } from '#contract/endings';
import type { PostMortemView } from '#contract/post-mortems';
import type { SummaryState } from '#contract/summaries';
import type { ItemId } from '#domain/session/ids';
import { EndForm } from '../../../static/project/src/ending/end-form';
import { EndingPart } from '../../../static/project/src/ending/ending-part';
import { endingsClient } from '../../../static/project/src/ending/endings-client';
import { PublishedSummary } from '../../../static/project/src/ending/published-summary';
import { isLate, summaryWords } from '../../../static/project/src/ending/summary-words';
import { DetailHead } from '../../../static/project/src/post-mortems/detail-head';
import { DetailNav } from '../../../static/project/src/post-mortems/detail-nav';
import { PostMortemList } from '../../../static/project/src/post-mortems/post-mortem-list';
import { aPostMortem, NOW } from '../../support/a-post-mortem';
import { drawn, surroundings } from '../../support/drawn';
import { at, day, key, person } from '../../support/story';

const nothing = () => {};
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const HOUR = 3_600_000;

const aView = (given: Partial<PostMortemView> = {}): PostMortemView => ({
  ...aPostMortem(),
  id: 'pilot-2026',
  version: 1,
  mayChange: true,
  receipts: [],
  ...given,
});
const aState = (given: Partial<SummaryState> = {}): SummaryState => ({
  postMortemId: 'pilot-2026',
  number: 1,
  closedAt: NOW - 17 * HOUR,
  dueBy: NOW + 31 * HOUR,
  firstPublishedAt: null,
  published: null,
  ...given,
});
const PUBLISHED: Partial<SummaryState> = {
  firstPublishedAt: NOW,
  published: {
    edition: 2,
    at: NOW,
    by: person('miriam'),
    revision: 3,
    where: { kind: 'confluence', title: 'Summary', address: 'https://site/wiki/1' },
  },
};
const ENDED = { at: NOW, by: person('miriam'), reason: 'The client left', leftOpen: { decisions: 2, checks: 1 } } as const;
const LEFT: LeftOpen = {
  decisions: [
    {
      id: 'decision-1' as ItemId,
      text: 'The template has a section on data',
      owner: person('tomasz'),
      due: day('2026-09-30'),
      key: key('TRI-7'),
      why: 'open',
    },
    { id: 'decision-2' as ItemId, text: null, owner: null, due: null, key: null, why: 'no-issue' },
  ],
  checks: [
    { decision: 'decision-3' as ItemId, text: 'Shifts are listed', key: key('TRI-9'), days: 90, dueOn: day('2026-11-20') },
  ],
};

describe('The summary of a post-mortem, in one line', () => {
  const said = (state: SummaryState, now = NOW) => summaryWords(state, false, now, surroundings.voice).replaceAll('\u00a0', ' ');

  it('says how long is left, how late it is, or when it was published', () => {
    expect(said(aState())).toBe('31 hours left');
    expect(said(aState({ closedAt: NOW }))).toBe('48 hours left');
    expect(said(aState(), NOW + 31.5 * HOUR)).toBe('less than an hour late');
    expect(said(aState(), NOW + 80 * HOUR)).toBe('2 days late');
    expect(said(aState(PUBLISHED))).toBe('published as version 2 20 Aug 09:00');
    expect([
      isLate(aState(), false, NOW),
      isLate(aState(), false, NOW + 32 * HOUR),
      isLate(aState(PUBLISHED), false, NOW + 99 * HOUR),
    ]).toEqual([false, true, false]);
  });

  it('stands in the head, and leads to its page', () => {
    const head = (...summaries: readonly SummaryState[]) =>
      drawn(
        <DetailHead postMortem={aView()} summaries={summaries} now={NOW} onBack={nothing} onSession={nothing} onChange={null} />,
      );
    expect(words(head(aState({ number: 2 }), aState()))).toContain(
      'Summary 31 hours left Summary of the follow-up 31 hours left',
    );
    expect(head(aState(PUBLISHED))).toContain('href="https://site/wiki/1"');
    expect(words(head())).not.toContain('Summary');
  });

  it('is late in the head of a post-mortem that goes on, and is waited for by nobody once that has ended', () => {
    const head = (postMortem: PostMortemView) =>
      drawn(
        <DetailHead
          {...{ postMortem, summaries: [aState()], now: NOW + 80 * HOUR, onChange: null }}
          onBack={nothing}
          onSession={nothing}
        />,
      );
    expect(words(head(aView()))).toContain('Summary 2 days late');
    expect(head(aView())).toContain('data-late');
    expect(words(head(aView({ ended: ENDED })))).toContain('Summary not published');
    expect(head(aView({ ended: ENDED }))).not.toContain('late');
  });
});

describe('A summary that stays in Jira', () => {
  const where = { kind: 'jira', issue: null } as const;
  const published = PUBLISHED.published && { ...PUBLISHED.published, where };
  const document = { title: 'Summary', blocks: [{ kind: 'paragraph', line: ['Rolled back in time.'] }] };
  const summary = {
    ...{ closedAt: NOW, dueBy: NOW, revision: 3, writers: [], mayWrite: false, draft: null, people: [], own: null },
    ...{ firstPublishedAt: NOW, ended: false, published, document },
  };

  it('can be read by everybody who may see the project, in the post-mortem', async () => {
    const asked: unknown[] = [];
    const client = endingsClient(async (name, payload) => {
      asked.push([name, payload]);
      return { kind: 'summary', now: NOW, summary };
    });
    const which = { postMortemId: 'pilot-2026', number: 1, locale: 'en-GB' } as const;
    expect(await client.published(which)).toEqual(document);
    expect(asked).toEqual([['summary.read', which]]);
    const part = words(
      drawn(<PublishedSummary client={client} state={aState({ ...PUBLISHED, published: published ?? null })} />),
    );
    expect(part).toContain('What came of the session, published 20 Aug 09:00 by miriam by name, as version 2.');
    expect(part).toContain('Read the summary');
    expect(await endingsClient(async () => ({ kind: 'not-yours-to-see', now: NOW })).published(which)).toBeNull();
  });

  it('has its place among the parts of the post-mortem', () => {
    expect(words(drawn(<DetailNav whole={false} summary />))).toContain('Invited Summary End Frozen evidence');
    expect(words(drawn(<DetailNav whole={false} summary={false} />))).not.toContain('Summary');
  });
});

describe('The end of a post-mortem', () => {
  const part = (postMortem: PostMortemView) =>
    words(drawn(<EndingPart client={endingsClient(async () => null)} postMortem={postMortem} know={nothing} />));
  const form = (left: LeftOpen) =>
    drawn(<EndForm left={left} saving={false} problem={null} onEnd={nothing} onCancel={nothing} />);

  it('can be brought about by those who may change it; everybody reads whether it goes on', () => {
    expect(part(aView())).toContain('It goes on until its decisions are settled');
    expect(part(aView())).toContain('End this post-mortem');
    expect(part(aView({ mayChange: false }))).not.toContain('End this post-mortem');
  });

  it('shows who left what behind and asks for a reason; without anything left it asks for none', () => {
    const open = form(LEFT);
    expect(words(open)).toContain('It would end with 2 open decisions and 1 unanswered check :');
    expect(words(open)).toContain('The template has a section on data TRI-7 tomasz by name, open, due 30 Sept');
    expect(words(open)).toContain('A decision that you may not read no issue yet');
    expect(words(open)).toContain('Shifts are listed TRI-9 90-day check, asked on 20 Nov');
    expect(open).toMatch(/<button[^>]* disabled=""[^>]*>.*End it with this reason/);
    const settled = form({ decisions: [], checks: [] });
    expect(words(settled)).toContain('Every decision is settled, and every check has its answer.');
    expect(settled).not.toMatch(/<button[^>]* disabled=""/);
    expect(settled).not.toContain('<input');
  });

  it('is told with who ended it, why, and what was left, and can be reopened by the same people', () => {
    const ended = part(aView({ ended: ENDED }));
    expect(ended).toContain('Ended 20 Aug 09:00 by miriam by name, with 2 open decisions and 1 unanswered check.');
    expect(ended).toContain('The client left');
    expect(ended).toContain('Reopen it');
    expect(part(aView({ ended: ENDED, mayChange: false }))).not.toContain('Reopen it');
    const settled = { ...ENDED, reason: null, leftOpen: { decisions: 0, checks: 0 } };
    expect(part(aView({ ended: settled }))).toContain('by miriam by name, with everything settled.');
  });

  it('is seen in the list, as is a summary that people wait for', () => {
    const list = (postMortem: PostMortemView, summaries: readonly SummaryState[], now = NOW) =>
      words(
        drawn(
          <PostMortemList
            unreadable={0}
            postMortems={[postMortem]}
            summaries={summaries}
            now={now}
            onOpen={nothing}
            onNew={nothing}
          />,
        ),
      );
    const later = at('2026-08-25T09:00:00Z');
    expect(list(aView({ ended: ENDED }), [aState()], later)).toContain('Ended 20 Aug 09:00 by miriam by name');
    expect(list(aView({ ended: ENDED }), [aState()], later)).not.toContain('summary');
    expect(list(aView(), [aState()], later)).toContain('The summary is 3 days late.');
    expect(list(aView(), [aState({ postMortemId: 'another-one' })], later)).not.toContain('summary');
    expect(list(aView(), [aState()])).not.toContain('summary');
  });

  it('is asked of the app by its id, and what comes back is read', async () => {
    const asked: unknown[] = [];
    const client = endingsClient(async (name, payload) => {
      asked.push([name, payload]);
      return name === 'postmortem.left' ? LEFT : { kind: 'reason-needed', left: LEFT };
    });
    expect(await client.left('pilot-2026')).toEqual(LEFT);
    expect(await client.end({ id: 'pilot-2026', reason: null })).toEqual({ kind: 'reason-needed', left: LEFT });
    await expect(client.states()).rejects.toThrow('states');
    expect(asked.slice(0, 2)).toEqual([
      ['postmortem.left', { id: 'pilot-2026' }],
      ['postmortem.end', { id: 'pilot-2026', reason: null }],
    ]);
  });
});
