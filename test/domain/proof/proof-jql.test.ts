import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '#domain/proof/jql-parts';
import { createdSince, fieldFilled, finishedSince, laterWork, queryAsked } from '#domain/proof/proof-jql';
import { parseJql } from '../../site/jira/jql/parse-jql';
import { day } from '../../support/story';

const CLOSED = day('2026-10-12');
/** The decision's own issue, which is no later work. */
const OWN = '31001';
const query = (jql: string, since: 'closing' | 'always' = 'closing') =>
  ({ kind: 'query', jql, expects: 'nothing', since }) as const;
const asked = (jql: string) => queryAsked(query(jql), CLOSED);

describe('The search of a check', () => {
  it('looks only at what was created since the day of the closing, where that is wanted (S1-56)', () => {
    expect(asked('type = Bug AND labels = data-quality')).toBe(
      '(type = Bug AND labels = data-quality) AND created >= "2026-10-12"',
    );
    expect(queryAsked(query('type = Bug ORDER BY key', 'always'), CLOSED)).toBe('type = Bug ORDER BY key');
  });

  it('leaves the order behind, and takes no words in quotation marks for it', () => {
    expect(asked('type = Bug ORDER  by created DESC, key')).toBe('(type = Bug) AND created >= "2026-10-12"');
    expect(asked('ORDER BY created')).toBe('created >= "2026-10-12"');
    expect(asked('summary ~ "order by \\" price" AND status = Open')).toBe(
      '(summary ~ "order by \\" price" AND status = Open) AND created >= "2026-10-12"',
    );
    expect(asked("summary ~ 'order by'")).toBe(`(summary ~ 'order by') AND created >= "2026-10-12"`);
  });

  it('keeps an OR within its own parentheses', () => {
    expect(asked('type = Bug OR labels = rework')).toBe('(type = Bug OR labels = rework) AND created >= "2026-10-12"');
  });

  it('lets nobody close the parentheses that are put around: what does not match goes to Jira as it was typed', () => {
    for (const jql of [
      'type = Bug) OR (type = Task',
      '(type = Bug',
      'summary ~ "open',
      "summary ~ 'open",
      'a = b\\"c) OR (d = "e',
    ])
      expect(asked(jql)).toBe(jql);
  });

  it('only ever narrows: whatever is typed, the day is a condition of its own on the outermost level', () => {
    const word = fc.constantFrom(
      'type',
      '=',
      'Bug',
      'AND',
      'OR',
      'order',
      'by',
      '(',
      ')',
      '"a b"',
      "'or'",
      '"',
      ',',
      'in',
      '\\',
      '&&',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const typed = words.join(' ');
        const jql = asked(typed);
        if (jql === typed) expect(partsOf(typed)).toBeNull();
        else expect(partsOf(jql)?.conditions?.at(-1)).toBe('created >= "2026-10-12"');
      }),
    );
  });

  it('can be read by Jira wherever what was typed can', () => {
    const clause = fc.constantFrom('type = Bug', 'labels in (a, b)', 'summary ~ "x (y"', 'NOT status = Open', 'due < now()');
    const joint = fc.constantFrom(' AND ', ' OR ');
    const typed = fc
      .tuple(clause, joint, clause, fc.constantFrom('', ' ORDER BY key', ' ORDER BY created DESC, key ASC'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(typed, (jql) => {
        expect(() => parseJql(jql)).not.toThrow();
        expect(() => parseJql(asked(jql))).not.toThrow();
        expect(() => parseJql(laterWork(query(jql), CLOSED, OWN))).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });
});

describe('Later work in which a search could find something', () => {
  const later = (jql: string, since?: 'always') => laterWork(query(jql, since), CLOSED, OWN);

  it('is that of the projects that the search names (S1-56)', () => {
    for (const jql of ['(project = OPS AND type = Bug)', '((project = OPS)) AND type = Bug'])
      expect(later(jql)).toBe('project = OPS AND created >= "2026-10-12" AND id != 31001');
    expect(later('(project = OPS OR type = Bug)')).toBe('created >= "2026-10-12" AND id != 31001');
    expect(later('type = Bug AND project in (OPS, "AI pilot") AND labels = rework ORDER BY key')).toBe(
      'project in (OPS, "AI pilot") AND created >= "2026-10-12" AND id != 31001',
    );
    expect(later('category = AI AND project != OLD')).toBe(
      'category = AI AND project != OLD AND created >= "2026-10-12" AND id != 31001',
    );
  });

  it('is that of all projects where none is named for sure', () => {
    for (const jql of ['labels = rework', 'project = OPS OR labels = rework', 'NOT project = OPS', '(project = OPS OR x = 1)'])
      expect(later(jql)).toBe('created >= "2026-10-12" AND id != 31001');
  });

  it('is what was changed since, where the whole past counts', () => {
    expect(later('project = OPS AND status = Open', 'always')).toBe('project = OPS AND updated >= "2026-10-12" AND id != 31001');
  });
});

describe('Searches that the app makes itself', () => {
  it('name a custom field by its number, and quote what comes from Jira', () => {
    expect(fieldFilled('customfield_10010', ['AB', 'OR'])).toBe('project in ("AB", "OR") AND cf[10010] IS NOT EMPTY');
    expect(fieldFilled('labels', ['AB'])).toBe('project = "AB" AND "labels" IS NOT EMPTY');
    expect(createdSince(CLOSED, ['A"B'])).toBe('created >= "2026-10-12" AND project not in ("A\\"B") ORDER BY created ASC');
    for (const jql of [finishedSince('AB', CLOSED), createdSince(CLOSED, []), fieldFilled('duedate', ['X'])])
      expect(() => parseJql(jql)).not.toThrow();
  });
});
