import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { EndInSightSaid } from '../../../static/project/src/post-mortems/end-in-sight-note';
import { drawn } from '../../support/drawn';
import { day } from '../../support/story';

const said = (props: Omit<Parameters<typeof EndInSightSaid>[0], 'onOpen'>) =>
  drawn(<EndInSightSaid {...props} onOpen={() => {}} />)
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, '');

describe('A project whose end is in sight', () => {
  it('says why, and offers to schedule its post-mortem (S3-60)', () => {
    const text = said({ end: { kind: 'nearly-done', finished: 18, of: 20 }, undated: null });
    expect(text).toContain('18 of 20 issues are finished. No post-mortem is scheduled yet');
    expect(text).toContain('Schedule its post-mortem');
  });

  it('names the one that is open without a day (S3-60)', () => {
    const text = said({
      end: { kind: 'released', name: 'Rollout', on: day('2026-08-20') },
      undated: { id: 'pm-00000001', title: 'Support triage pilot' },
    });
    expect(text).toContain('The last release, Rollout, was on 20 Aug.');
    expect(text).toContain('“Support triage pilot” has no day yet');
    expect(text).toContain('Set its day');
  });
});
