import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { PostMortemView } from '#contract/post-mortems';
import { packOf } from '#domain/pack/pack-of';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { DetailHead } from '../../../static/project/src/post-mortems/detail-head';
import { ExportPart } from '../../../static/project/src/post-mortems/export-part';
import { FreezePart } from '../../../static/project/src/post-mortems/freeze-part';
import { FreezesPart } from '../../../static/project/src/post-mortems/freezes-part';
import { PackPart } from '../../../static/project/src/post-mortems/pack-part';
import { PeoplePart } from '../../../static/project/src/post-mortems/people-part';
import { draftOf } from '../../../static/project/src/post-mortems/plan-draft';
import { PlanFields } from '../../../static/project/src/post-mortems/plan-fields';
import { PostMortemList } from '../../../static/project/src/post-mortems/post-mortem-list';
import { gapSentence, roleName } from '../../../static/project/src/post-mortems/post-mortem-words';
import { UnreadablePostMortems } from '../../../static/project/src/post-mortems/unreadable-post-mortems';
import type { PackNow } from '../../../static/project/src/post-mortems/use-pack';
import { PackBlocks } from '../../../static/shared/src/components/pack-blocks';
import { aFreeze, aPackPage, aPlan, aPostMortem, NOW } from '../../support/a-post-mortem';
import { drawn } from '../../support/drawn';
import { packGiven } from '../../support/pack-given';
import { at, key, person } from '../../support/story';

const nothing = () => {};
const view = (given: Partial<PostMortem> = {}, own: Partial<PostMortemView> = {}): PostMortemView => ({
  ...aPostMortem(given),
  id: 'pilot-2026',
  version: 1,
  mayChange: true,
  receipts: [],
  ...own,
});
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('The list of post-mortems', () => {
  const list = (all: readonly PostMortemView[], now = NOW, unreadable = 0) =>
    words(
      drawn(
        <PostMortemList postMortems={all} unreadable={unreadable} summaries={[]} now={now} onOpen={nothing} onNew={nothing} />,
      ),
    );

  it('teaches what one is good for where there is none', () => {
    expect(list([])).toContain('No post-mortem yet');
    expect(list([])).toContain('Open the first one');
  });

  it('offers no first one where there are some that cannot be read, and asks nobody to open them again', () => {
    expect(list([], NOW, 1)).toBe('');
    const note = (count: number) => words(drawn(<UnreadablePostMortems count={count} />));
    expect(note(1)).toContain('1 post-mortem of this project cannot be read from the app’s storage and is not shown here.');
    expect(note(2)).toContain('Nothing is lost, so do not open them a second time.');
    expect(note(0)).toBe('');
  });

  it('tells state, meeting, people and the notice that they have (S1-42)', () => {
    const receipts = [{ accountId: person('sofia'), first: NOW, last: NOW, where: 'jira' as const }];
    const text = list([view({ freezes: [aFreeze()], pack: { kind: 'in-confluence', ...aPackPage() } }, { receipts })]);
    expect(text).toContain('Mixed. Meeting 26 Aug 12:00. 3 people invited, 1 opened the pack. Evidence frozen 20 Aug 09:00.');
    expect(list([view()], at('2026-08-25T12:00:00Z'))).toContain('The meeting is in 24 hours, and the pack is not out.');
  });
});

describe('Who is invited', () => {
  it('stands with role, when told and when opened; the writer is not told (S1-42)', () => {
    const postMortem = view(
      {
        pack: { kind: 'in-confluence', ...aPackPage() },
        told: [{ accountId: person('tomasz'), at: NOW, how: 'mention' }],
      },
      { receipts: [{ accountId: person('tomasz'), first: NOW, last: NOW, where: 'confluence' }] },
    );
    const text = words(drawn(<PeoplePart postMortem={postMortem} now={NOW} />));
    expect(text).toContain('tomasz by name Facilitator 20 Aug 09:00 20 Aug 09:00, in Confluence');
    expect(text).toContain('miriam by name Delivery lead wrote it not yet');
    expect(text).toContain('sofia by name End user not yet not yet');
  });

  it('may have a role of the team’s own words', () => {
    expect([roleName('end-user'), roleName('Night shift')]).toEqual(['End user', 'Night shift']);
  });
});

describe('The head of a post-mortem', () => {
  it('tells outcome, meeting with its zone, and who opened it', () => {
    const text = words(
      drawn(<DetailHead postMortem={view()} summaries={[]} now={NOW} onBack={nothing} onSession={nothing} onChange={null} />),
    );
    expect(text).toContain('Support triage pilot Pilot');
    expect(text).toContain('Wednesday, 26 August 2026, 12:00 (UTC)');
    expect(text).toContain('20 Aug 09:00 by miriam by name');
    expect(text).not.toContain('Change');
  });
});

describe('Frozen evidence', () => {
  const part = (postMortem: PostMortemView, given: Partial<Parameters<typeof FreezesPart>[0]> = {}) =>
    words(
      drawn(
        <FreezesPart
          postMortem={postMortem}
          chosen={postMortem.freezes.at(-1) ?? null}
          leftOut={null}
          now={{ kind: 'idle' }}
          onChoose={nothing}
          onFreeze={nothing}
          onCancel={nothing}
          onRetry={nothing}
          {...given}
        />,
      ),
    );

  it('says as of when, by whom and as whom it was frozen, and what moved meanwhile (S1-36)', () => {
    const head = aFreeze({ movedMeanwhile: { keys: [key('ONE-1'), key('ONE-2')], count: 14 } });
    const text = part(view({ freezes: [head] }));
    expect(text).toContain('Frozen 20 Aug 09:00 as miriam by name sees the project: 60 issues, as Jira was at 20 Aug 08:59.');
    expect(text).toContain('14 issues changed while it was frozen: ONE-1 ONE-2 and 12 more');
    expect(text).toContain('Freeze again');
  });

  it('says what a very large project’s snapshot leaves out', () => {
    const leftOut = { rows: 20_000, ofIssues: 50_000, lists: [], listCount: 12 };
    expect(part(view({ freezes: [aFreeze()] }), { leftOut })).toContain(
      'The numbers are whole. 20,000 of 50,000 issues are kept one by one',
    );
  });

  it('can be chosen among several, and be frozen only by those who may', () => {
    const both = [aFreeze(), aFreeze({ id: 'freeze-0002', issues: 62 })];
    expect(part(view({ freezes: both }))).toContain('Shown below');
    expect(part(view({ freezes: both }, { mayChange: false }))).not.toContain('Freeze again');
    expect(part(view({}, { mayChange: false }))).toContain('an administrator of the project can freeze it');
  });

  it('tells how far it has come, and after a failure what is there and what is not', () => {
    const at2 = { kind: 'going', step: { kind: 'sending', parts: 1, of: 3 } } as const;
    expect(words(drawn(<FreezePart now={at2} onCancel={nothing} onRetry={nothing} />))).toContain(
      'Freezing the evidence: storing part 2 of 3.',
    );
    const failed = { kind: 'failed', problem: 'Jira could not be reached.' } as const;
    const text = words(drawn(<FreezePart now={failed} onCancel={nothing} onRetry={nothing} />));
    expect(text).toContain('Jira could not be reached. Nothing half-frozen is shown to anybody.');
    expect(text).toContain('Try again');
  });

  it('of another version of the app says why not all is shown', () => {
    expect(gapSentence({ why: 'older-app', detail: '' })).toContain('Its numbers and issues are shown');
    expect(gapSentence({ why: 'newer-app', detail: '' })).toContain('Update the app');
    expect(gapSentence({ why: 'damaged', detail: '' })).toContain('Freeze the evidence again');
  });
});

describe('The data pack', () => {
  const given = packGiven();
  const document = packOf(given);
  const spaces = { kind: 'spaces', spaces: [{ id: '501', key: 'DEL', name: 'Delivery' }], last: null } as const;
  const idle: PackNow = { page: null, spaces, noSpaces: null, writing: { kind: 'idle' }, write: nothing };
  const part = (postMortem: PostMortemView, pack: Partial<PackNow> = {}) =>
    words(
      drawn(
        <PackPart
          postMortem={postMortem}
          freezeId="freeze-0001"
          document={document}
          tellBy={key('ONE-1')}
          pack={{ ...idle, ...pack }}
        />,
      ),
    );
  const written = { kind: 'in-confluence', ...aPackPage() } as const;

  it('is written in one press, into a space that is chosen once', () => {
    expect(part(view())).toContain('Write the pack to Confluence');
    expect(part(view())).toContain('Delivery (DEL)');
    expect(part(view({ pack: written }), { page: 'as-written' })).toContain('Write it again');
  });

  it('offers a new page where the one there was edited by hand, and shows the earlier ones', () => {
    const text = part(view({ pack: written, earlierPages: [aPackPage({ pageId: '7' })] }), { page: 'edited-by-hand' });
    expect(text).toContain('Write a new page');
    expect(text).not.toContain('Write it again');
    expect(text).toContain('Earlier pages, left as they are');
  });

  it('stays in Jira where there is no Confluence, and says how to connect it', () => {
    const text = part(view(), { spaces: { kind: 'no-confluence', why: 'not-connected' } });
    expect(text).toContain('A site administrator connects it');
    expect(text).toContain('Tell everyone invited through Jira');
  });

  it('is read, not written, by those who may not change it; and says when it holds another freeze', () => {
    const other = view({ pack: { ...written, freezeId: 'freeze-0009' } }, { mayChange: false });
    expect(part(other, { page: 'as-written' })).toContain('It holds another freeze than the one shown here.');
    expect(part(other, { page: 'as-written' })).not.toContain('Write it');
  });

  it('is shown word for word as it is written: paragraphs, lists, tables, people and issues (S3-51, S3-52)', () => {
    const text = words(drawn(<PackBlocks blocks={document.blocks} />));
    expect(text).toContain('Planned against actual');
    expect(text).toContain('miriam by name');
    expect(drawn(<PackBlocks blocks={document.blocks} />)).toContain('href="/browse/GEN-');
    expect(drawn(<PackBlocks blocks={document.blocks} />)).toContain('href="https://example.com/deck"');
  });

  it('can be taken elsewhere as four kinds of file, and printed', () => {
    const text = words(drawn(<ExportPart given={given} document={document} siteUrl="https://site" onPrint={nothing} />));
    expect(text).toContain('Markdown JSON Facts as CSV Issues as CSV Print');
  });

  it('speaks of the meeting in the zone that it was agreed in', () => {
    const plan = aPlan({ meeting: { at: at('2026-08-26T12:00:00Z'), zone: 'America/New_York' } });
    const told = words(drawn(<PackBlocks blocks={packOf(packGiven({ postMortem: aPostMortem(plan) })).blocks} />));
    expect(told).toContain('Meeting: 26 Aug 2026 08:00 (America/New_York).');
  });
});

describe('The fields of a plan', () => {
  const fields = (problem: Parameters<typeof PlanFields>[0]['problem']) =>
    words(
      drawn(<PlanFields draft={draftOf(aPlan(), 'UTC')} zone="UTC" problem={problem} find={async () => []} onChange={nothing} />),
    );

  it('name the zone, everybody invited and their roles', () => {
    expect(fields(null)).toContain('In your time zone, UTC.');
    expect(fields(null)).toContain('tomasz by name');
    expect(fields(null)).toContain('Facilitator');
  });

  it('say at the field what is missing', () => {
    expect(fields({ ok: false, field: 'meeting', problem: 'Give the meeting a time as well.' })).toContain(
      'Give the meeting a time as well.',
    );
  });
});
