import { describe, expect, it } from 'vitest';
import type { SummaryClient } from '../../../static/session/src/summary/summary-client';
import { summaryDesk } from '../../../static/session/src/summary/summary-desk';
import { isUnsettled, sectionIn, summaryIn } from '../../../static/session/src/summary/summary-desk-view';
import { answerWith, appWithSummary, aSummaryView, bullets, PUBLISHED } from '../../support/a-summary-view';
import { person } from '../../support/story';

const CONFLUENCE = { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: false, anew: false } as const;

async function opened(given: Parameters<typeof appWithSummary>[0] = {}) {
  const app = appWithSummary(given);
  let pressed = 0;
  const desk = summaryDesk(app.client, () => {
    pressed += 1;
    return `press-${pressed}`;
  });
  await desk.refresh();
  return { ...app, desk };
}
const before = bullets('The rollback took eleven minutes');
const mine = bullets('The rollback took eleven minutes, as rehearsed');
const theirs = bullets('Rolled back in eleven minutes');

describe('Writing a section of the summary', () => {
  it('is kept on top of what the writer saw, and can be taken back as a whole', async () => {
    const { desk, lines, asked } = await opened();
    desk.begin('went-well');
    await desk.keep('went-well', bullets('The rollback'));
    await desk.keep('went-well', mine);
    expect(lines('went-well')).toEqual(mine);
    expect(desk.view().sections['went-well']).toEqual({ kind: 'kept', canUndo: true });
    await desk.undo('went-well');
    expect(asked.at(-1)).toEqual(['save', { id: 'went-well', lines: null, seen: mine }]);
    expect(lines('went-well')).toEqual(before);
    expect(desk.view().sections['went-well']).toEqual({ kind: 'taken-back' });
    await desk.undo('went-well');
    expect(asked).toHaveLength(3);
  });

  it('goes back to what the record says, and forth again', async () => {
    const { desk, write, lines } = await opened();
    write('went-well', theirs);
    await desk.refresh();
    desk.begin('went-well');
    await desk.keep('went-well', null);
    expect(lines('went-well')).toEqual(before);
    await desk.undo('went-well');
    expect(lines('went-well')).toEqual(theirs);
  });

  it('asks nothing of the app, and says nothing, where nothing was changed', async () => {
    const { desk, asked } = await opened();
    desk.begin('went-well');
    await desk.keep('went-well', before);
    await desk.keep('went-well', null);
    expect([asked, desk.view().sections]).toEqual([[], {}]);
  });

  it('does not take its own pauses for somebody else: what is kept goes out one after another', async () => {
    const { desk, lines } = await opened();
    desk.begin('went-well');
    await Promise.all([desk.keep('went-well', bullets('The')), desk.keep('went-well', mine)]);
    expect(desk.view().sections['went-well']).toEqual({ kind: 'kept', canUndo: true });
    expect(lines('went-well')).toEqual(mine);
  });

  it('overwrites nobody: both texts are there to choose from, and nothing is published until somebody has', async () => {
    const { desk, write, lines } = await opened();
    desk.begin('went-well');
    write('went-well', theirs);
    await desk.keep('went-well', mine);
    expect(lines('went-well')).toEqual(theirs);
    expect(desk.view().sections['went-well']).toEqual({ kind: 'changed-meanwhile', yours: mine });
    expect(sectionIn(desk.view(), 'went-well')?.lines).toEqual(theirs);
    expect(isUnsettled(desk.view())).toBe(true);
    await desk.settle('went-well', mine);
    expect(lines('went-well')).toEqual(mine);
    expect(isUnsettled(desk.view())).toBe(false);
    await desk.undo('went-well');
    expect(lines('went-well')).toEqual(theirs);
  });

  it('can leave what the other wrote', async () => {
    const { desk, write, lines, asked } = await opened();
    desk.begin('went-well');
    write('went-well', theirs);
    await desk.keep('went-well', mine);
    await desk.settle('went-well', null);
    expect([lines('went-well'), asked.length, isUnsettled(desk.view())]).toEqual([theirs, 1, false]);
  });

  it('finds after a reload that the section was changed since the writer began', async () => {
    const { desk } = await opened({
      view: aSummaryView({ draft: { ...draftOf(), sections: [{ ...firstOf(), lines: theirs, edited: true }] } }),
    });
    desk.begin('went-well', before);
    await desk.keep('went-well', mine);
    expect(desk.view().sections['went-well']?.kind).toBe('changed-meanwhile');
  });

  it('says that it is not kept when the app does not answer, and keeps it when it is asked again', async () => {
    let times = 0;
    const { client } = appWithSummary();
    const { desk } = await opened({
      answers: {
        save: async (asked) => {
          times += 1;
          if (times === 1) throw new Error('Gone.');
          return client.save(asked);
        },
      },
    });
    desk.begin('went-well');
    await desk.keep('went-well', mine);
    expect(desk.view().sections['went-well']).toEqual({ kind: 'not-kept', lines: mine, problem: 'Gone.' });
    expect(isUnsettled(desk.view())).toBe(true);
    await desk.keep('went-well', mine);
    expect(desk.view().sections['went-well']?.kind).toBe('kept');
  });

  it('stays on the screen when a later look at it fails; before the first it says so', async () => {
    let fails = false;
    const { desk } = await opened({
      answers: { read: () => (fails ? Promise.reject(new Error('Gone.')) : Promise.resolve(answerWith(aSummaryView()))) },
    });
    fails = true;
    await desk.refresh();
    expect(desk.view().read).toBe('read');
    const never = await opened({ answers: { read: () => Promise.reject(new Error('Gone.')) } });
    expect(never.desk.view().read).toBe('unread');
  });

  it('does not believe a look that began before an answer', async () => {
    let late: (() => void) | null = null;
    const { client, ...app } = appWithSummary();
    const desk = summaryDesk(
      {
        ...client,
        read: async () => {
          const answer = await client.read();
          if (late === null && summaryIn(desk.view()) !== null) await new Promise<void>((resolve) => (late = resolve));
          return answer;
        },
      },
      () => 'press',
    );
    await desk.refresh();
    const look = desk.refresh();
    await Promise.resolve();
    desk.begin('went-well');
    await desk.keep('went-well', mine);
    (late as (() => void) | null)?.();
    await look;
    expect(app.lines('went-well')).toEqual(mine);
    expect(sectionIn(desk.view(), 'went-well')?.lines).toEqual(mine);
  });
});

const draftOf = () => aSummaryView().draft as NonNullable<ReturnType<typeof aSummaryView>['draft']>;
const firstOf = () => draftOf().sections[0] as ReturnType<typeof draftOf>['sections'][number];

describe('Publishing the summary', () => {
  it('names what was read, and one press stays one press though its answer was lost', async () => {
    let times = 0;
    const asked: unknown[] = [];
    const { desk } = await opened({
      answers: {
        publish: async (publication) => {
          asked.push(publication);
          times += 1;
          if (times === 1) throw new Error('Gone.');
          const published = { ...PUBLISHED, revision: 1 };
          return { kind: 'published', answer: answerWith(aSummaryView({ published })), untold: null };
        },
      },
    });
    await desk.publish(CONFLUENCE, false);
    expect(desk.view().publishing).toEqual({ kind: 'no-answer', problem: 'Gone.' });
    await desk.publish(CONFLUENCE, false);
    await desk.publish(CONFLUENCE, true);
    expect(asked).toEqual([
      { request: 'press-1', revision: 1, target: CONFLUENCE, tellAgain: false },
      { request: 'press-1', revision: 1, target: CONFLUENCE, tellAgain: false },
      { request: 'press-2', revision: 1, target: CONFLUENCE, tellAgain: true },
    ]);
    expect(summaryIn(desk.view())?.published?.edition).toBe(1);
  });

  it('makes a new press of it once the text has changed: what was sent before is not taken for that', async () => {
    const asked: unknown[] = [];
    const publish: SummaryClient['publish'] = async ({ request, revision }) => {
      asked.push([request, revision]);
      throw new Error('Gone.');
    };
    const { desk } = await opened({ answers: { publish } });
    await desk.publish(CONFLUENCE, false);
    await desk.keep('went-well', mine);
    await desk.publish(CONFLUENCE, false);
    expect(asked.join(' ')).toBe('press-1,1 press-2,2');
  });

  it('waits for what is being kept, and publishes that', async () => {
    const { desk, asked } = await opened();
    desk.begin('went-well');
    await Promise.all([desk.keep('went-well', mine), desk.publish(CONFLUENCE, false)]);
    expect(asked.at(-1)).toEqual(['publish', { request: 'press-1', revision: 2, target: CONFLUENCE, tellAgain: false }]);
  });

  it('publishes nothing when what was on its way is not kept', async () => {
    const { desk, asked } = await opened({ answers: { save: () => Promise.reject(new Error('Gone.')) } });
    desk.begin('went-well');
    await Promise.all([desk.keep('went-well', mine), desk.publish(CONFLUENCE, false)]);
    expect([asked, desk.view().publishing]).toEqual([[], { kind: 'idle' }]);
  });

  it('tells every other outcome, and shows the draft that somebody changed meanwhile', async () => {
    const changed = aSummaryView({ revision: 7 });
    const { desk } = await opened({
      answers: { publish: async () => ({ kind: 'changed-meanwhile', answer: answerWith(changed) }) },
    });
    await desk.publish(CONFLUENCE, false);
    expect(desk.view().publishing.kind).toBe('not-published');
    expect(summaryIn(desk.view())?.revision).toBe(7);
  });

  it('offers Jira once Confluence is not there any more', async () => {
    const outcome = { kind: 'no-confluence', why: 'not-connected' } as const;
    const { desk } = await opened({ answers: { publish: async () => outcome } });
    await desk.publish(CONFLUENCE, false);
    expect(desk.view().places).toEqual(outcome);
    expect(desk.view().publishing).toEqual({ kind: 'not-published', outcome });
  });

  it('keeps who else reads it, and one’s own sentence; a refusal is told and changes nothing', async () => {
    const { desk, asked } = await opened({
      view: aSummaryView({ own: { text: 'I ask first', shared: false, published: false } }),
    });
    expect(await desk.setReader(person('charles'), 'sponsor', true)).toBe(true);
    await desk.shareOwn(true);
    expect(asked).toEqual([
      ['reader', { accountId: 'charles', role: 'sponsor', reads: true }],
      ['own', true],
    ]);
    expect(summaryIn(desk.view())?.own?.shared).toBe(true);
    const refusing = await opened({ answers: { setReader: () => Promise.reject(new Error('Not yours.')) } });
    expect(await refusing.desk.setReader(person('charles'), null, true)).toBe(false);
    expect(refusing.desk.view().reader).toEqual({ problem: 'Not yours.' });
  });
});
