import { describe, expect, it } from 'vitest';
import { nothingEntered } from '#domain/outside/nothing-entered';
import type { OutsideFacts } from '#domain/outside/outside-facts';
import { OutsideChapter } from '../../../static/project/src/outside/outside-chapter';
import { drawn } from '../../support/drawn';

const facts: OutsideFacts = {
  ...nothingEntered,
  project: { client: 'Northwind', scope: 'A queue for each ticket' },
  adoption: { ...nothingEntered.adoption, promised: 80, reached: 22 },
  sponsor: { atFirst: 'Convinced', now: 'Doubtful' },
  deliverables: [{ name: 'Model 1.0', acceptance: 'with-remarks' }],
  client: { nps: -20, renewal: 'open', words: null },
  team: { score: 2.5, words: 'Tired' },
  links: [{ kind: 'deck', label: 'Business case', url: 'https://example.com/case' }],
  unpriced: { morale: 'Two people left', reputation: null },
};

describe('The chapter of what Jira does not hold', () => {
  const page = drawn(<OutsideChapter client={null} facts={facts} evidence={null} />);

  it('puts what was promised beside what happened, with the sponsor then and now (S0-2)', () => {
    for (const words of ['Promised', '80%', 'Reached', '22%', 'Convinced', 'Doubtful']) expect(page).toContain(words);
  });

  it('shows deliverables with acceptance, and what client and team said (S1-40, S3-22, S3-23, S3-24)', () => {
    for (const words of ['Model 1.0', 'Accepted with remarks', 'Net promoter score', '-20', 'Renewal open', '2.5 of 5', 'Tired'])
      expect(page).toContain(words);
  });

  it('links to where the communication lies, in a tab of its own (S1-39)', () => {
    expect(page).toContain('<a href="https://example.com/case" target="_blank" rel="noreferrer noopener">Business case</a>');
  });

  it('offers nothing to enter when it is drawn from frozen evidence', () => {
    expect(page).not.toContain('<button');
  });

  it('teaches what could be entered where nothing is', () => {
    expect(drawn(<OutsideChapter client={null} evidence={null} />)).toContain('Jira does not know what was promised');
  });
});
