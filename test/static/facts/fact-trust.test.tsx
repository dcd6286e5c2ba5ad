import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Confidence, TrustLevel } from '#domain/evidence/trust/trust-report';
import type { IssueStory } from '#domain/history/issue-story';
import { factRows } from '../../../static/project/src/facts/fact-rows';
import { FactTrust } from '../../../static/project/src/facts/fact-trust';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { NOW, viewOfStories } from '../../support/generated-view';
import { at, day, story } from '../../support/story';

const late = { started: at('2026-03-10T09:00:00Z'), finished: at('2026-08-12T09:00:00Z'), firstDue: day('2026-05-30') };
const drawn = (given: Partial<IssueStory>, level: TrustLevel | null) => {
  const end = factRows(viewOfStories([story(given)]).evidence, voiceFor('en-GB', 'UTC', NOW)).find(({ id }) => id === 'end');
  if (end === undefined) throw new Error('The facts card has an end.');
  const confidence: Confidence | null = level === null ? null : { level, share: 0.5, because: [] };
  return renderToStaticMarkup(<FactTrust row={end} confidence={confidence} open={false} onToggle={() => {}} />);
};

describe('how sure a fact is (S3-52)', () => {
  it('is said in words beside it', () => {
    expect(drawn(late, 'sure')).toContain('>sure · ');
    expect(drawn(late, 'fair')).toContain('fairly sure · ');
    expect(drawn(late, 'hint')).toContain('a hint only · ');
  });

  it('is not said before it is known, nor of a difference that is not there; how it was counted is always told (S3-18)', () => {
    for (const part of [drawn(late, null), drawn({ started: late.started }, 'hint')]) {
      expect(part).not.toMatch(/sure|hint/);
      expect(part).toContain('aria-label="End: how counted"');
    }
  });
});
