import { describe, expect, it } from 'vitest';
import { sortAtomicRules } from '../../static/sort-atomic-css.mjs';

describe('the order of styles', () => {
  it('puts shorthand before longhand and base before hover, whatever order they were bundled in', () => {
    const sorted = sortAtomicRules(
      '._aaaa1111:hover{color:red}\n._k48p1wq8{font-weight:500}\n._11c8fhey{font:12px x}\n._aaaa2222{color:blue}',
    );
    expect(sorted.indexOf('font:12px')).toBeLessThan(sorted.indexOf('font-weight'));
    expect(sorted.indexOf('color:blue')).toBeLessThan(sorted.indexOf('color:red'));
  });

  it('keeps base styles first and our own last, each in the order they were written', () => {
    const sorted = sortAtomicRules('.pm_card{margin:0}\n._aaaa2222{color:blue}\nbody{margin:0}\n.pm_card .pm_t{margin-top:1px}');
    const places = ['body{', '._aaaa2222', '.pm_card{', '.pm_card .pm_t'].map((text) => sorted.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
