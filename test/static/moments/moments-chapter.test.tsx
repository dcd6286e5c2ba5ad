import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { Findings } from '#domain/evidence/findings';
import type { Moment } from '#domain/evidence/moments/moment';
import type { MomentMark } from '#domain/moment-marks/moment-mark';
import { shownMoments } from '#domain/moment-marks/shown-moments';
import { behindMoments } from '../../../static/project/src/moments/behind-moments';
import { readDraft, wordingProblem } from '../../../static/project/src/moments/moment-draft';
import { MomentForm } from '../../../static/project/src/moments/moment-form';
import type { MarksNow, MomentMarksStore } from '../../../static/project/src/moments/moment-marks-store';
import { MomentWording } from '../../../static/project/src/moments/moment-wording';
import { MomentsChapter } from '../../../static/project/src/moments/moments-chapter';
import { inOrder, tellingMoments } from '../../../static/project/src/moments/moments-words';
import { TimelinePins } from '../../../static/shared/src/charts/timeline-pins';
import { aMark, aMoment, anOwnMoment } from '../../domain/moment-marks/a-mark';
import { drawn } from '../../support/drawn';
import { day, key } from '../../support/story';

const store: MomentMarksStore = {
  now: () => ({ reading: 'read', views: new Map(), notice: null }),
  subscribe: () => () => {},
  read: async () => {},
  mark: async () => true,
  add: async () => true,
  remove: async () => true,
  forgetNotice: () => {},
};
const nothing: MarksNow = { reading: 'read', views: new Map(), notice: null };
const marked = (...marks: readonly MomentMark[]): MarksNow => ({
  ...nothing,
  views: new Map(marks.map((mark) => [mark.momentId, { mark, version: 1, mayRule: mark.kind === 'own' }])),
});
const block = aMoment({
  id: 'long-block:2026-03-03',
  kind: 'long-block',
  day: day('2026-03-03'),
  until: day('2026-03-27'),
  told: { kind: 'long-block', issues: 6, workingDays: 18, open: false },
  weight: 51,
});
const chapter = (moments: readonly Moment[], marks: MarksNow, more: Partial<Parameters<typeof MomentsChapter>[0]> = {}) =>
  drawn(
    <MomentsChapter
      moments={moments}
      marks={marks}
      store={store}
      today={day('2026-08-20')}
      lookingBack={false}
      onLookAt={() => {}}
      {...more}
    />,
  );

describe('the chapter of key moments (S1-37)', () => {
  it('lists day, title, sentence and issues of each, and what can be done', () => {
    const page = chapter([block, aMoment()], nothing);
    expect(page.indexOf('Kick-off')).toBeLessThan(page.indexOf('Long block'));
    expect(page).toContain('Work on the first issue began, 7 days after the planned start (20 Jan).');
    expect(page).toContain('3 Mar – 27 Mar');
    expect(page).toContain('Show 2 issues');
    for (const act of ['Star: Kick-off', 'Look at this day: 27 Jan, Kick-off', 'Reword: Kick-off', 'Dismiss: Kick-off'])
      expect(page).toContain(`aria-label="${act}"`);
    expect(page).toContain('2 moments found in the history by rule. Star those that the meeting should speak about.');
  });

  it('shows stars and wordings beside what Jira shows', () => {
    const page = chapter([aMoment()], marked(aMark({ starred: true, wording: 'We began without the data team' })));
    expect(page).toContain('aria-pressed="true"');
    expect(page).toContain('We began without the data team');
    expect(page).toContain('Jira shows: Work on the first issue began');
    expect(page).toContain('1 is starred for the meeting');
  });

  it('shows moments that people added, with who did and with links to their issues', () => {
    const page = chapter([], marked(anOwnMoment({ keys: [key('ONE-4')] })));
    expect(page).toContain('Added by the team');
    expect(page).toContain('Added by ann by name');
    expect(page).toContain('href="/browse/ONE-4"');
    expect(page).toContain('Remove: The sponsor asked for the chat team as well');
  });

  it('keeps the dismissed behind a link, and offers to undo', () => {
    const notice = { text: 'Dismissed for everybody in this project.', undo: () => {} };
    const page = chapter([aMoment(), block], { ...marked(aMark({ dismissed: true })), notice });
    expect(page).not.toContain('Kick-off');
    expect(page).toContain('Show 1 dismissed');
    expect(page).toContain('Undo');
  });

  it('keeps a starred moment that the data no longer shows, and says so', () => {
    const page = chapter([], marked(aMark({ momentId: 'scope-jump:2026-04-06', day: day('2026-04-09'), starred: true })));
    expect(page).toContain('today’s data no longer shows this moment');
  });

  it('can only be read where nothing may be changed: a frozen record, marks that did not come', () => {
    for (const page of [
      chapter([aMoment()], nothing, { store: null }),
      chapter([aMoment()], { ...nothing, reading: 'unread' }),
    ]) {
      expect(page).toContain('1 moment found in the history by rule.');
      expect(page).not.toContain('Star those');
      expect(page).not.toContain('aria-label="Star');
      expect(page).not.toContain('Dismiss');
      expect(page).not.toContain('Add a moment');
    }
    expect(chapter([aMoment()], { ...nothing, reading: 'unread' })).toContain('could not be read');
  });

  it('says in words when there is nothing to tell', () => {
    expect(chapter([], nothing)).toContain('Nothing in the history stands out');
  });

  const weights = Array.from({ length: 12 }, (_, n) =>
    aMoment({ id: `long-block:2026-03-${String(n + 10)}`, day: day(`2026-03-${String(n + 10)}`), weight: n }),
  );

  it('begins with the eight weightiest in the order of time; the others are one click away', () => {
    const shown = shownMoments(weights, [], { today: day('2026-08-20'), lookingBack: false });
    expect(tellingMoments(shown).map(({ moment }) => moment?.weight)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(chapter(weights, nothing)).toContain('Show all 12 moments');
    expect(chapter(weights.slice(4), nothing)).not.toContain('Show all');
  });

  it('never leaves out what people starred or reworded, nor the one that somebody went to', () => {
    const [lightest, light] = weights;
    if (lightest === undefined || light === undefined) throw new Error('There are twelve.');
    const mark = aMark({ momentId: lightest.id, day: lightest.day, starred: true });
    const shown = shownMoments(weights, [mark], { today: day('2026-08-20'), lookingBack: false });
    expect(tellingMoments(shown).map(({ moment }) => moment?.weight)).toEqual([0, 5, 6, 7, 8, 9, 10, 11]);
    expect(chapter(weights, nothing)).not.toContain(`id="moment-${light.id}"`);
    expect(chapter(weights, nothing, { sought: { id: light.id } })).not.toContain('Show all');
  });

  it('orders by weight with the starred first', () => {
    const shown = shownMoments([block, aMoment()], [aMark({ momentId: block.id, day: block.day, starred: true })], {
      today: day('2026-08-20'),
      lookingBack: false,
    });
    expect(inOrder(shown, 'weight').map(({ id }) => id)).toEqual([block.id, 'kick-off:2026-01-27']);
    expect(inOrder(shown, 'day').map(({ id }) => id)).toEqual(['kick-off:2026-01-27', block.id]);
  });

  it('finds the issues behind a moment by its name', () => {
    const findings = { moments: [block] } as unknown as Findings;
    expect(behindMoments(block.id, findings)).toEqual({ label: 'the moment “Long block” of 2026-03-03', keys: block.keys });
    expect(behindMoments('long-block:2020-01-01', findings)).toBeNull();
  });
});

describe('the words of a moment', () => {
  it('are refused when there are none, or more than 300 characters', () => {
    expect(wordingProblem('  ')).toBe('Write a sentence.');
    expect(wordingProblem('x'.repeat(301))).toContain('at most 300'.replace('a', 'A'));
    expect(wordingProblem('x'.repeat(300))).toBeNull();
  });

  it('are read with their day and issues; a wrong one is named', () => {
    const draft = { day: '2026-05-19', wording: ' Chat was added ', issues: 'one-4, ONE-5;ONE-4' };
    const today = day('2026-08-20');
    expect(readDraft(draft, today)).toEqual({ ok: true, day: '2026-05-19', wording: 'Chat was added', keys: ['ONE-4', 'ONE-5'] });
    expect(readDraft({ ...draft, day: '2026-13-01' }, today)).toMatchObject({ ok: false, field: 'day' });
    expect(readDraft({ ...draft, day: '2026-08-21' }, today)).toMatchObject({ ok: false, field: 'day' });
    expect(readDraft({ ...draft, wording: '' }, today)).toMatchObject({ ok: false, field: 'wording' });
    expect(readDraft({ ...draft, issues: 'the login bug' }, today)).toMatchObject({ ok: false, field: 'issues' });
  });
});

describe('the forms of a moment', () => {
  it('have labels, and a way back to the proposed sentence', () => {
    const form = drawn(<MomentForm today={day('2026-08-20')} onAdd={async () => true} onClose={() => {}} />);
    for (const label of ['Day', 'What happened', 'Issues that show it (optional)']) expect(form).toContain(`>${label}</label>`);
    const wording = drawn(
      <MomentWording sentence="It began" proposed="Work began" onKeep={async () => true} onClose={() => {}} />,
    );
    expect(wording).toContain('Back to the proposed sentence');
    expect(wording).toContain('aria-label="What happened, in your words"');
  });
});

describe('the pins above the timeline', () => {
  it('say day, name and star of each, and lead to it', () => {
    const pins = [{ id: 'a', day: day('2026-01-27'), label: 'Kick-off', starred: true }];
    const strip = drawn(<TimelinePins pins={pins} origin={20_000} pxPerDay={8} labelWidth={232} onPin={() => {}} />);
    expect(strip).toContain('aria-label="27 Jan: Kick-off, starred"');
  });
});
