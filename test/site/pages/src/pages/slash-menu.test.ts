import '../../../../support/without-styles';
import { describe, expect, test } from 'vitest';
import type { AppModule } from '../site/state';
import { meantBy } from './slash-menu';

const macro = (title: string): AppModule => ({
  ...{ key: title, type: 'macro', title },
  macro: { description: '', config: null, isExported: false },
  ...{ label: undefined, onlyWith: undefined, gadget: null },
});

describe('the slash menu', () => {
  test.each([
    ['/', ['Post-mortem session', 'Follow-through']],
    ['/post', ['Post-mortem session']],
    ['/SESS', ['Post-mortem session']],
    ['/follow-th', ['Follow-through']],
    ['/none', []],
    ['post', []],
    ['/post it', []],
    ['a /post', []],
  ])('%s means %j', (text, titles) => {
    const found = meantBy(text, [macro('Post-mortem session'), macro('Follow-through')]);
    expect(found.map(({ title }) => title)).toEqual(titles);
  });
});
