import { describe, expect, test } from 'vitest';
import { trailTo, treeOf } from './page-tree';

const page = (id: string, parentId: string | undefined, position: number) => ({ id, title: id, parentId, position });
const pages = [
  page('home', undefined, 0),
  page('b', 'home', 2),
  page('a', 'home', 1),
  page('deep', 'a', 3),
  page('lost', 'hidden', 4),
];

describe('the pages of a space', () => {
  test('stand under their parents in their order; without a visible parent, at the top', () => {
    const [home, lost] = treeOf(pages);
    expect(home?.below.map(({ page: { id } }) => id)).toEqual(['a', 'b']);
    expect(home?.below[0]?.below[0]?.page.id).toBe('deep');
    expect(lost?.page.id).toBe('lost');
  });

  test('know the way down to each of them', () => {
    const [, , , deep] = pages;
    expect(deep && trailTo(pages, deep).map(({ id }) => id)).toEqual(['home', 'a']);
    expect(trailTo(pages, page('lost', 'hidden', 4))).toEqual([]);
  });
});
