import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyStories } from '#domain/history/steady-stories';
import { tellStory } from '#domain/history/tell-story';
import { asJira, DOING, DONE, due, entry, item, lensOn, moved, recordOf, resolved, TO_DO } from './an-issue';
import { anyIssue } from './any-history';

const instants = fc.integer({ min: Date.parse('2024-03-01T09:00:00Z'), max: Date.parse('2024-08-15T00:00:00Z') });

test('from whatever day to whatever day one goes, the story is what it would be if told anew (S1-37)', () => {
  fc.assert(
    fc.property(anyIssue, fc.array(instants, { maxLength: 8 }), fc.boolean(), fc.boolean(), (parts, walk, resolving, limited) => {
      const record = recordOf(parts);
      const readAt = limited ? { readAt: Date.parse('2024-04-01T00:00:00Z') } : {};
      const { asOf: _, ...lens } = lensOn([record], { usesResolutions: () => resolving, ...readAt });
      const storyAt = steadyStories(lens);
      for (const asOf of walk) expect(storyAt(record, asOf).story).toEqual(tellStory(record, { ...lens, asOf }));
    }),
  );
});

test('a story stays the same object for as long as nothing happens to its issue, and no longer', () => {
  const record = recordOf({
    fields: { status: asJira(DOING), duedate: '2024-04-01', customfield_9: [{ value: 'Impediment' }] },
    histories: [
      entry('2024-03-05T09:00:00.000+0000', moved(TO_DO, DOING)),
      entry('2024-03-12T09:00:00.000+0000', due('2024-03-20', '2024-04-01')),
      entry('2024-03-12T10:00:00.000+0000', item('customfield_9', null, '10019', { field: 'Flagged', toString: 'Impediment' })),
    ],
  });
  const storyAt = steadyStories(lensOn([record]));
  const on = (day: string) => storyAt(record, Date.parse(`${day}T23:59:59Z`)).story;
  const [begun, later] = [on('2024-03-06'), on('2024-03-11')];
  expect(later).toBe(begun);
  const putOff = on('2024-03-13');
  expect(putOff).not.toBe(begun);
  // Open in its status, open in its block: both go on, and the story does not change with them.
  expect(on('2024-03-29')).toBe(putOff);
  expect(putOff).toMatchObject({
    blockedSince: Date.parse('2024-03-12T10:00:00Z'),
  });
});

test('it also turns where nothing is recorded: at the resolution date, and where the finish is told by it (S1-37)', () => {
  const record = recordOf({
    fields: {
      status: asJira(DONE),
      resolution: { id: '1' },
      resolutiondate: '2024-03-20T15:00:00.000+0000',
      updated: '2024-05-02T09:00:00.000+0000',
    },
    histories: [entry('2024-03-20T14:00:00.000+0000', moved(TO_DO, DONE), resolved('1'))],
  });
  const silent = recordOf({
    fields: { status: asJira(DONE), resolution: { id: '1' }, resolutiondate: '2024-03-20T15:00:00.000+0000' },
    histories: [],
  });
  for (const one of [record, silent]) {
    const lens = lensOn([one]);
    const storyAt = steadyStories(lens);
    for (const day of ['2024-03-19', '2024-03-21', '2024-05-01', '2024-06-30', '2024-07-02', '2024-03-20']) {
      const asOf = Date.parse(`${day}T14:30:00Z`);
      expect(storyAt(one, asOf).story.finished).toBe(tellStory(one, { ...lens, asOf }).finished);
    }
  }
});
