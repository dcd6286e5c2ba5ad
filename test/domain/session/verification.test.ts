import { describe, expect, it } from 'vitest';
import { englishRecord } from '#domain/framework/english/record';
import { germanRecord } from '#domain/framework/german/record';
import { parsed } from '#domain/parsing/parsed';
import { verificationAt } from '#domain/session/parse-verification';
import type { Verification } from '#domain/session/verification';
import { recordVoice } from '#domain/session-record/record-voice';
import { verifiedBy } from '#domain/session-record/verified-by';

const EVERY: readonly Verification[] = [
  { kind: 'count', count: 3, what: 'kick-offs that have it' },
  { kind: 'period', weeks: 6, what: 'the weekly report' },
  { kind: 'query', jql: 'labels = rework', expects: 'nothing', since: 'closing' },
  { kind: 'field', fieldId: 'customfield_10010', fieldName: 'Data audit', projects: 3 },
  { kind: 'measure', of: 'edge-wait', edge: { from: 'Data', to: 'ML' }, project: 'PILOT', was: 4.25 },
  { kind: 'measure', of: 'reopens', edge: null, project: 'PILOT', was: 0.31 },
  { kind: 'page', pageId: '4711', title: 'Offer template', holds: 'data audit' },
];
const read = (raw: unknown) => parsed(() => verificationAt(raw, 'verification'));

describe('How a decision is verified', () => {
  it('is read as it was stored, whatever its kind (S1-55, S1-56)', () => {
    for (const how of EVERY) expect(read(JSON.parse(JSON.stringify(how)))).toEqual({ ok: true, value: how });
  });

  it('by a search from before there was a choice means the search as it was typed', () => {
    expect(read({ kind: 'query', jql: 'labels = rework', expects: 'something' })).toMatchObject({ value: { since: 'always' } });
  });

  it('names no field, project or page that could be more than that in a search', () => {
    const { field, project, page } = {
      field: { kind: 'field', fieldId: 'cf[1] OR x', fieldName: '', projects: 1 },
      project: { kind: 'measure', of: 'reopens', edge: null, project: 'A" OR "B', was: 1 },
      page: { kind: 'page', pageId: '1/../2', title: '', holds: 'x' },
    };
    expect(read(field)).toMatchObject({ ok: false, field: 'verification.fieldId' });
    expect(read(project)).toMatchObject({ ok: false, field: 'verification.project' });
    expect(read(page)).toMatchObject({ ok: false, field: 'verification.pageId' });
    expect(read({ ...project, project: 'A', was: Number.NaN })).toMatchObject({ ok: false, field: 'verification.was' });
  });

  it('is told in the record in one line, in English and German (S0-30)', () => {
    const told = (locale: string, words: typeof englishRecord) =>
      EVERY.map((how) => verifiedBy(how, words.decisions, recordVoice(locale, 'UTC')));
    const english = told('en-GB', englishRecord);
    const german = told('de-DE', germanRecord);
    expect(english[2]).toBe('a search that finds nothing: labels = rework (among issues created after it is done)');
    expect(english[4]).toBe('the wait from Data to ML in later work of PILOT is shorter than 4.3 days');
    expect(english[5]).toBe('less than 31% of later work in PILOT is reopened');
    expect(german[6]).toBe('auf der Seite „Offer template“ steht „data audit“');
    for (const line of [...english, ...german]) expect(line).not.toMatch(/[{}]/);
  });
});
