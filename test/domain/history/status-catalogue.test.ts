import { describe, expect, test } from 'vitest';
import { statusCatalogueFrom, statusCatalogueOf } from '#domain/history/status-catalogue';
import { tellStory } from '#domain/history/tell-story';
import { asJira, counted, DOING, entry, lensOn, moved, recordOf, TO_DO } from './an-issue';

const standing = (n: number, id: string, category: string) =>
  recordOf({ key: `ABC-${n}`, fields: { status: asJira({ id, name: 'Fertig', category }) } });

describe('the statuses of a site', () => {
  test('are told by id and category key; a category that Jira calls undefined counts as new', () => {
    const { byId } = statusCatalogueFrom([
      { id: '1', name: 'Erledigt', statusCategory: { key: 'done', name: 'New' } },
      { id: '2', name: 'Done', statusCategory: { key: 'undefined' } },
      { id: '3', name: 'Ohne' },
      null,
    ]);
    expect([...byId.values()].map(({ id, category }) => [id, category])).toEqual([
      ['1', 'done'],
      ['2', 'new'],
      ['3', 'indeterminate'],
    ]);
  });
});

describe('the statuses of a bare export', () => {
  test('one status has one category: the one most issues have, and the conflict is named', () => {
    const { byId, conflicts } = statusCatalogueOf([
      standing(1, '900', 'new'),
      standing(2, '900', 'done'),
      standing(3, '900', 'done'),
    ]);
    expect(byId.get('900')?.category).toBe('done');
    expect(conflicts).toEqual([{ id: '900', name: 'Fertig', taken: 'done', counts: { new: 1, done: 2 } }]);
  });

  test("Jira's built-in ids are known though no issue stands in them; others count as in progress and are named", () => {
    const history = [
      entry(
        '2024-03-02T09:00:00.000+0000',
        moved({ id: '1', name: 'Offen', category: '' }, { id: '950', name: 'Review', category: '' }),
      ),
      entry(
        '2024-03-03T09:00:00.000+0000',
        moved({ id: '950', name: 'Review', category: '' }, { id: '6', name: 'Zu', category: '' }),
      ),
      entry('2024-03-04T09:00:00.000+0000', moved({ id: '6', name: 'Zu', category: '' }, TO_DO)),
    ];
    const record = recordOf({ histories: history });
    const story = tellStory(record, lensOn([record], { statuses: statusCatalogueOf([record]) }));
    expect(new Date(story.started ?? 0).toISOString()).toBe('2024-03-02T09:00:00.000Z');
    expect(story.reopenings).toHaveLength(1);
    expect(story.notes).toEqual([{ code: 'status-unknown', detail: 'Review' }]);
  });

  test('a status has one name in a report: the one it has today', () => {
    const renamed = recordOf({
      fields: { status: asJira(DOING) },
      histories: [
        entry('2024-03-02T09:00:00.000+0000', moved({ ...DOING, name: 'Working' }, TO_DO)),
        entry('2024-03-03T09:00:00.000+0000', moved(TO_DO, DOING)),
      ],
    });
    expect(Object.keys(counted(renamed, lensOn([renamed])).statusMs ?? {})).toEqual(['Doing', 'To do']);
  });
});
