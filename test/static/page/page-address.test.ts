import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSearch, isFiltered, noFilter, parseAddress } from '../../../static/project/src/page/page-address';
import { searchUrl } from '../../../static/project/src/page/page-surroundings';
import { day, key } from '../../support/story';

const parse = (search: string) => parseAddress(new URLSearchParams(search));

describe('what of the page is in its address', () => {
  it('leads back to the same filter and the same issues', () => {
    const text = fc.option(
      fc.string({ minLength: 1 }).filter((one) => one.trim() === one),
      { nil: null },
    );
    const date = fc.constantFrom(null, day('2026-03-01'), day('2025-12-31'));
    fc.assert(
      fc.property(fc.record({ from: date, to: date, versionId: text, epicKey: text, typeId: text }), text, (filter, behind) => {
        expect(parse(addressSearch({ filter, behind }))).toEqual({ filter, behind });
      }),
    );
  });

  it('is empty for the page as it opens by itself', () => {
    expect(addressSearch({ filter: noFilter, behind: null })).toBe('');
    expect(isFiltered(noFilter)).toBe(false);
  });

  it('opens the page all the same where a link is mistyped', () => {
    expect(parse('from=yesterday&to=2026-13-40&version=%20&other=1')).toEqual({ filter: noFilter, behind: null });
  });
});

describe('the way into Jira’s own search', () => {
  it('asks for the keys, as long as they fit into an address', () => {
    expect(searchUrl('https://one.example', [key('A-1'), key('A-2')])).toBe(
      'https://one.example/issues/?jql=key%20in%20(A-1%2C%20A-2)',
    );
    expect(searchUrl('https://one.example', [])).toBeNull();
    expect(
      searchUrl(
        'https://one.example',
        Array.from({ length: 190 }, (_, n) => key(`PROJECT-${n + 1000}`)),
      ),
    ).toBeNull();
  });
});
