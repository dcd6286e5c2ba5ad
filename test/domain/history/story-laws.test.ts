import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHistories } from '#domain/history/add-histories';
import { emptyFieldMap } from '#domain/history/field-map';
import { projectsUsingResolutions } from '#domain/history/lens';
import { readIssue } from '#domain/history/read-issue';
import { tellStory } from '#domain/history/tell-story';
import { counted, lensOn, rawIssue, recordOf } from './an-issue';
import { anyIssue, exportedAt } from './any-history';

const instants = fc.integer({ min: Date.parse('2024-03-01T09:00:00Z'), max: Date.parse('2024-05-15T00:00:00Z') });
const always = { usesResolutions: () => true };

describe('laws of every story', () => {
  test('the times in each status add up to the time from creation until one looks', () => {
    fc.assert(
      fc.property(anyIssue, instants, (parts, asOf) => {
        const record = recordOf(parts);
        const times = Object.values(counted(record, lensOn([record], { ...always, asOf })).statusMs ?? {});
        expect(times.every((time) => time >= 0)).toBe(true);
        expect(times.reduce((sum, time) => sum + time, 0)).toBe(asOf - record.created);
      }),
    );
  });

  test('looking back to an instant tells what an export of that instant tells', () => {
    fc.assert(
      fc.property(anyIssue, instants, (parts, asOf) => {
        const now = recordOf(parts);
        const then = recordOf(exportedAt(parts, asOf));
        const lens = lensOn([now], { ...always, asOf });
        expect(tellStory(now, lens)).toEqual(tellStory(then, { ...lens, readAt: asOf }));
      }),
    );
  });

  test('the order of entries in the answer, and their splitting into pages, change nothing', () => {
    fc.assert(
      fc.property(anyIssue, fc.integer({ min: 0, max: 12 }), fc.boolean(), (parts, cut, backwards) => {
        const whole = recordOf(parts);
        const histories = [...(parts.histories ?? [])];
        const pages = backwards
          ? [histories.slice(cut).reverse(), histories.slice(0, cut).reverse()]
          : [histories.slice(0, cut + 1), histories.slice(cut)];
        const built = pages.reduce(
          (record, page) => addHistories(record, page, emptyFieldMap),
          recordOf({ ...parts, histories: null }),
        );
        expect(built.changes).toEqual(whole.changes);
      }),
    );
  });

  test('a hand-off joins two different people, and blocked time never exceeds the life of the issue', () => {
    fc.assert(
      fc.property(anyIssue, instants, fc.subarray(['10', '20', '25', '30']), (parts, asOf, blocked) => {
        const record = recordOf(parts);
        const story = counted(record, lensOn([record], { ...always, asOf, blockedStatusIds: new Set(blocked) }));
        for (const { from, to, waitBeforeMs, waitAfterMs } of story.handOffs ?? []) {
          expect(from).not.toBe(to);
          expect(waitBeforeMs).toBeGreaterThanOrEqual(0);
          expect(waitAfterMs ?? 0).toBeGreaterThanOrEqual(0);
        }
        expect(story.blockedMs).toBeGreaterThanOrEqual(0);
        expect(story.blockedMs).toBeLessThanOrEqual((story.finished ?? asOf) - record.created);
      }),
    );
  });

  test('each due date move begins where the one before ended', () => {
    fc.assert(
      fc.property(anyIssue, (parts) => {
        const record = recordOf(parts);
        const { dueMoves, firstDue, due } = tellStory(record, lensOn([record], always));
        let standing = firstDue;
        for (const { from, to } of dueMoves ?? []) {
          expect(from).toBe(standing);
          standing = to;
        }
        expect(standing).toBe(due);
      }),
    );
  });
});

describe('reading anything at all', () => {
  test('never throws: it gives a record, or names the field', () => {
    // Whatever JSON can say, also objects that hide their own methods.
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('id', 'key', 'name', 'toString', 'valueOf', 'total', 'histories', 'items', 'created', 'field', '__proto__'),
    );
    const noise = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(
        fc.constantFrom(
          'created',
          'updated',
          'status',
          'issuetype',
          'project',
          'resolution',
          'resolutiondate',
          'duedate',
          'timespent',
          'fixVersions',
          'assignee',
          'parent',
          'closedSprints',
          'customfield_1',
        ),
        noise,
        (field, value) => {
          const read = readIssue(rawIssue({ fields: { [field]: value } }), emptyFieldMap);
          if (!read.ok) expect(read.field).toContain(field);
        },
      ),
    );
    fc.assert(
      fc.property(noise, noise, (changelog, items) => {
        readIssue({ ...rawIssue(), changelog }, emptyFieldMap);
        const read = readIssue(rawIssue({ histories: [{ created: '2024-03-02T00:00:00.000+0000', items }] }), emptyFieldMap);
        if (read.ok)
          tellStory(
            read.record,
            lensOn([read.record], { usesResolutions: (key) => projectsUsingResolutions([read.record]).has(key) }),
          );
      }),
    );
  });
});
