import { describe, expect, it } from 'vitest';
import { labelledSentences, scoreOf } from '../../bench/language/labelled-wording';

describe.each(['en', 'de'] as const)('The labelled sentences in %s', (language) => {
  const sentences = labelledSentences(language);

  it('are at least 300, each once, about half of them with nothing to remark on', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    const fine = sentences.filter(({ kinds }) => kinds.length === 0).length / sentences.length;
    expect(fine).toBeGreaterThan(0.35);
    expect(fine).toBeLessThan(0.6);
  });

  it('on which no rule was tuned are remarked on as a reader would, in at least nine of ten marks, and find eight of ten', () => {
    const { precision, recall } = scoreOf(
      sentences.filter(({ set }) => set === 'judge'),
      language,
    );
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});
