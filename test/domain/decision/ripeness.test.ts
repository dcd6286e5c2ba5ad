import { describe, expect, it } from 'vitest';
import { weaknessOf } from '#domain/decision/weak-change';
import { WEAK_ENGLISH, WEAK_GERMAN } from '#domain/decision/weak-words';
import { whatDecisionLacks } from '#domain/decision/what-decision-lacks';
import type { Decision } from '#domain/session/items';
import { A_DRAFT } from '../../support/a-session';

const lacks = (change: Partial<Decision> = {}) => whatDecisionLacks({ ...A_DRAFT.decisions, ...change });

describe('A decision', () => {
  it('is ripe with a specific change, its kind, an owner, a date, a definition of done and a way to verify it (S1-52, S3-44)', () => {
    expect(lacks()).toEqual([]);
    expect(lacks({ text: 'New template' })).toEqual(['specific-change']);
    expect(lacks({ changes: null })).toEqual(['what-changes']);
  });

  it('lacks its owner (S0-28, S1-53, S3-45), its date (S0-29, S1-54, S3-46) and its definition of done (S0-30)', () => {
    expect(lacks({ owner: null, due: null, done: '  ' })).toEqual(['owner', 'due', 'done']);
  });

  it('is verified by people who look, or by a search, a field, a measure or a page (S1-55, S1-56, S3-47)', () => {
    const ways: readonly [Decision['verification'], boolean][] = [
      [null, false],
      [{ kind: 'count', count: 3, what: 'kick-offs that have it' }, true],
      [{ kind: 'count', count: 0, what: 'kick-offs that have it' }, false],
      [{ kind: 'count', count: 3, what: '' }, false],
      [{ kind: 'period', weeks: 13, what: 'weekly reports' }, true],
      [{ kind: 'period', weeks: 0, what: 'weekly reports' }, false],
      [{ kind: 'query', jql: 'project = OPS AND labels = rework', expects: 'nothing', since: 'closing' }, true],
      [{ kind: 'query', jql: ' ', expects: 'nothing', since: 'always' }, false],
      [{ kind: 'field', fieldId: 'customfield_10010', fieldName: 'Data audit', projects: 3 }, true],
      [{ kind: 'field', fieldId: '', fieldName: '', projects: 3 }, false],
      [{ kind: 'field', fieldId: 'labels', fieldName: 'Labels', projects: 0 }, false],
      [{ kind: 'measure', of: 'median-slip', edge: null, project: 'PILOT', was: 9 }, true],
      [{ kind: 'measure', of: 'median-slip', edge: null, project: 'PILOT', was: null }, false],
      [{ kind: 'measure', of: 'edge-wait', edge: null, project: 'PILOT', was: 4 }, false],
      [{ kind: 'page', pageId: '4711', title: 'Offer template', holds: 'data audit' }, true],
      [{ kind: 'page', pageId: '4711', title: 'Offer template', holds: ' ' }, false],
    ];
    for (const [verification, told] of ways) expect(lacks({ verification })).toEqual(told ? [] : ['verification']);
  });

  it('is none when it asks for more care, effort or talk (S1-57, S3-50)', () => {
    expect(lacks({ text: 'Be more careful with estimates' })).toEqual(['too-weak']);
  });
});

describe('A weak change', () => {
  const weak: readonly (readonly [string, string])[] = [
    ['Be more careful', 'more-care'],
    ['In the next project the backend developers must be much more careful.', 'more-care'],
    ['Pay closer attention to data quality', 'more-care'],
    ['We should try harder next time', 'more-effort'],
    ['Communicate better with the client', 'more-talk'],
    ['Improve the communication between sales and delivery', 'more-talk'],
    ['Raise awareness of scope creep', 'awareness'],
    ['Make sure everyone knows the process', 'awareness'],
    ['Look into better estimation methods', 'intention'],
    ['The team should write the tests first', 'everybody'],
    ['Everyone needs to read the offer', 'everybody'],
    ['Beim nächsten Mal besser aufpassen', 'more-care'],
    ['Wir müssen künftig sorgfältiger arbeiten', 'more-care'],
    ['Uns mehr anstrengen', 'more-effort'],
    ['Besser miteinander kommunizieren', 'more-talk'],
    ['Die Kommunikation im Team verbessern', 'more-talk'],
    ['Bewusstsein für Datenqualität schaffen', 'awareness'],
    ['Darüber nachdenken, wie wir schätzen', 'intention'],
    ['Alle müssen das Angebot lesen', 'everybody'],
  ];

  it('is told by its words, in English and German (S1-53, S1-57, S3-50)', () => {
    expect(weak.map(([text]) => [text, weaknessOf(text)?.kind])).toEqual(weak);
  });

  it('is told only where it is the point of the sentence', () => {
    const strong = [
      A_DRAFT.decisions.text,
      'The release checklist gets a second reader so that people are more careful',
      'A weekly client call of 30 minutes replaces the monthly report',
      'Data audit of two days before every statement of work',
      'Jira blocks the move to Done without a linked test run',
      'Change requests above one day need a signature before work starts',
      'Die Angebotsvorlage bekommt einen Abschnitt zur Datenlage',
      'Vor jedem Kick-off prüft die technische Leitung den Datenzugang',
      'Die Checkliste vor dem Release verlangt eine zweite Freigabe, damit niemand besser aufpassen muss',
    ];
    expect(strong.filter((text) => weaknessOf(text) !== null)).toEqual([]);
  });

  it('comes with the same wish as a change, which is not weak itself (S3-50)', () => {
    expect(weaknessOf('Be more careful')?.rewrite).toContain('second reader');
    expect(weaknessOf('Besser aufpassen')?.rewrite).toContain('Freigabeliste');
    const rewrites = [...WEAK_ENGLISH.weak, ...WEAK_GERMAN.weak].map(({ rewrite }) => rewrite);
    expect(rewrites.filter((text) => lacks({ text }).length > 0)).toEqual([]);
  });

  it('is judged in no time, however long the text', () => {
    const text = 'be more '.repeat(4000);
    const before = performance.now();
    weaknessOf(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
