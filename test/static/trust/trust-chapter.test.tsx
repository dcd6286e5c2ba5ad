import { describe, expect, it } from 'vitest';
import type { Findings } from '#domain/evidence/findings';
import { CLAIM_NAMES } from '#domain/evidence/trust/claim-name';
import { trustOf } from '#domain/evidence/trust/trust-of';
import type { TrustNote } from '#domain/evidence/trust/trust-report';
import { behindTrust } from '../../../static/project/src/trust/behind-trust';
import { TrustChapter } from '../../../static/project/src/trust/trust-chapter';
import { claimName, confidenceSentence, touchedSentence } from '../../../static/shared/src/words/confidence-words';
import { effectSentence, trustSentence } from '../../../static/shared/src/words/trust-sentence';
import { toldOf } from '../../domain/evidence/edges/told-of';
import { walked } from '../../domain/evidence/flow/walked-issue';
import { DOING, DONE } from '../../domain/history/an-issue';
import { drawn, surroundings } from '../../support/drawn';
import { day, key } from '../../support/story';

const { voice } = surroundings;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const note = (code: string, more: Partial<TrustNote> = {}): TrustNote => ({
  id: code,
  code,
  count: 2,
  keys: [key('A-1'), key('A-2')],
  whole: false,
  detail: null,
  peak: null,
  touches: [],
  effects: [],
  ...more,
});
const say = (one: TrustNote) => plain(trustSentence(one, 238, voice));

describe('what limits the evidence, in words (S3-1)', () => {
  it('says how many of how many, what happened, and when most at once', () => {
    const closed = note('bulk-closings', { count: 22, detail: '1', peak: { on: day('2026-08-06'), issues: 22 } });
    expect(say(closed)).toBe(
      '22 of 238 issues were closed in one bulk edit, all within a minute on 6 Aug: that is when they were tidied up, not when their work ended.',
    );
  });

  it('never says why a number is missing, because Jira does not', () => {
    const gap = note('missing-numbers', { count: 4, keys: [], detail: 'A-4, A-6–8' });
    expect(say(gap)).toContain('(A-4, A-6–8): deleted, moved to another project or restricted. Jira does not say which');
  });

  it('has a sentence of its own for every kind of note that the engine finds', () => {
    const codes =
      'missing-numbers skipped moved-issues finished-before-creation finished-before-start done-without-resolution resolved-but-open finished-without-start due-before-creation late-estimates late-due-dates bulk-closings bulk-dates bulk-estimates bulk-owners clock-jumps future-changes never-blocked no-sprints few-issues';
    for (const code of codes.split(' ')) expect(say(note(code)), code).not.toContain('limits what can be shown');
  });

  it('tells the size of the effect: what a number would be without the issues, or with those left out now', () => {
    const effects = [
      { number: 'median-slip', told: 61, otherwise: 55 },
      { number: 'last-finish', told: day('2026-08-11'), otherwise: day('2026-08-11') },
    ] as const;
    expect(plain(effectSentence(note('bulk-closings', { effects }), voice))).toBe(
      'Without them, the median slip against first due dates would be +55 days instead of +61 days. Without them, the last finish stays at 11 Aug.',
    );
    expect(
      plain(
        effectSentence(note('late-estimates', { effects: [{ number: 'estimate-ratio', told: 1.6, otherwise: null }] }), voice),
      ),
    ).toBe('Counted all the same, the median of time spent could not be told.');
    expect(
      plain(effectSentence(note('done-without-resolution', { effects: [{ number: 'finished', told: 1, otherwise: 3 }] }), voice)),
    ).toBe('Counted all the same, finished work would be 3 issues instead of 1 issue.');
  });

  it('names the claims that it weakens', () => {
    expect(touchedSentence(['end', 'slip'])).toBe('Weakens end and slip.');
    expect(touchedSentence(CLAIM_NAMES)).toBe('Weakens everything on this page.');
    expect(touchedSentence([])).toBe('');
  });
});

describe('how sure a claim is, in words (S3-18)', () => {
  it('gives every claim a name, and the share of issues that bear it out', () => {
    for (const claim of CLAIM_NAMES) expect(claimName(claim)).not.toBe('');
    expect(plain(confidenceSentence('end', { level: 'fair', share: 0.64, because: [] }, voice))).toBe(
      '64% of the issues have a first due date and are free of the limits below.',
    );
    expect(confidenceSentence('blocked', { level: 'hint', share: 1, because: ['never-blocked'] }, voice)).toBe(
      'No issue was ever marked as blocked.',
    );
  });
});

describe('the chapter on how far to trust this', () => {
  const records = [1, 2, 5].map((n) =>
    walked(`ABC-${n}`, [
      ['2024-03-04', DOING],
      ['2024-03-14', DONE],
    ]),
  );
  const trust = trustOf(toldOf([...records, walked('ABC-6', [['2024-03-14', DONE]])]), { skipped: 1 });
  const page = drawn(<TrustChapter trust={trust} skipped={[{ issue: 'ABC-3', problem: 'field created is missing' }]} />);
  const text = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  it('puts the most harmful note first, and always what Jira cannot tell', () => {
    const notes = [...page.matchAll(/data-note="([^"]+)"/g)].map(([, id]) => id);
    expect(notes.slice(0, 2)).toEqual(['few-issues', 'no-due-dates']);
    expect(notes).toContain('missing-numbers');
    expect(notes).not.toContain('no-sprints');
    expect(text).toContain('archived or deleted are not found from here');
  });

  it('says of each claim that is not sure why, and offers what could not be read', () => {
    expect(page).toMatch(/data-claim="end[ "]/);
    expect(text).toContain('No issue has a first due date and is free of the limits below.');
    expect(text).toContain('Show which and why');
  });

  it('says so where nothing limits the data, and while it is still looked through', () => {
    const clean = { ...trust, notes: [] };
    expect(drawn(<TrustChapter trust={clean} skipped={[]} />)).toContain('Nothing was found in the data');
    expect(drawn(<TrustChapter trust={null} skipped={[]} />)).toContain('still being looked through');
  });

  it('leads from a note to its issues', () => {
    const findings = { trust } as Findings;
    expect(behindTrust('finished-without-start', findings)?.keys).toEqual(['ABC-6']);
    expect(behindTrust('missing-numbers', findings)).toBeNull();
    expect(behindTrust('x', findings)).toBeNull();
  });
});
