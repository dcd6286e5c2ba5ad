import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { PostMortemView } from '#contract/post-mortems';
import { EndInSightSaid, knownFrom } from '../../../static/project/src/post-mortems/end-in-sight-note';
import { aPostMortem, NOW } from '../../support/a-post-mortem';
import { drawn } from '../../support/drawn';
import { day, person } from '../../support/story';

const said = (props: Omit<Parameters<typeof EndInSightSaid>[0], 'onOpen'>) =>
  drawn(<EndInSightSaid {...props} onOpen={() => {}} />)
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, '');

const anUndated = (given: Partial<PostMortemView> = {}): PostMortemView => ({
  ...aPostMortem({ meeting: null }),
  id: 'pm-00000001',
  version: 1,
  mayChange: true,
  receipts: [],
  ...given,
});

describe('A project whose end is in sight', () => {
  it('says why, and offers to schedule its post-mortem (S3-60)', () => {
    const text = said({ end: { kind: 'nearly-done', finished: 18, of: 20 }, undated: null });
    expect(text).toContain('18 of 20 issues are finished. No post-mortem is scheduled yet');
    expect(text).toContain('Schedule its post-mortem');
  });

  it('asks nobody to schedule one while a post-mortem of the project cannot be read: it may be that one', () => {
    const list = { postMortems: [], viewer: person('olga'), now: NOW };
    expect(knownFrom({ ...list, unreadable: 1 })).toBeNull();
    expect(knownFrom({ ...list, unreadable: 0 })).toEqual([]);
  });

  it('names the one that is open without a day (S3-60)', () => {
    const text = said({
      end: { kind: 'released', name: 'Rollout', on: day('2026-08-20') },
      undated: anUndated(),
    });
    expect(text).toContain('The last release, Rollout, was on 20 Aug.');
    expect(text).toContain('“Support triage pilot” has no day yet');
    expect(text).toContain('Set its day');
  });

  it('tells those who may not set its day whom to ask, and offers them nothing else (S3-60)', () => {
    const end = { kind: 'nearly-done', finished: 18, of: 20 } as const;
    const facilitated = said({ end, undated: anUndated({ mayChange: false }) });
    expect(facilitated).toContain('Ask tomasz by name, who can set its day.');
    expect(facilitated).not.toContain('Set its day');
    expect(said({ end, undated: anUndated({ mayChange: false, invited: [] }) })).toContain('Ask miriam by name, who');
  });
});
