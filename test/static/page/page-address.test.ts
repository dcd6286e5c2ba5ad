import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressSearch,
  isFiltered,
  noFilter,
  type PageAddress,
  parseAddress,
} from '../../../static/project/src/page/page-address';
import { searchUrl } from '../../../static/shared/src/components/page-surroundings';
import { day, key } from '../../support/story';

const parse = (search: string) => parseAddress(new URLSearchParams(search));

const asItOpens: PageAddress = { view: 'evidence', postMortem: null, session: null, filter: noFilter, on: null, behind: null };

describe('what of the page is in its address', () => {
  it('leads back to the same filter and the same issues', () => {
    const text = fc.option(
      fc.string({ minLength: 1 }).filter((one) => one.trim() === one),
      { nil: null },
    );
    const date = fc.constantFrom(null, day('2026-03-01'), day('2025-12-31'));
    fc.assert(
      fc.property(
        fc.record({ from: date, to: date, versionId: text, epicKey: text, typeId: text }),
        text,
        date,
        (filter, behind, on) => {
          const shown = { ...asItOpens, filter, behind, on };
          expect(parse(addressSearch(shown))).toEqual(shown);
        },
      ),
    );
  });

  it('is empty for the page as it opens by itself', () => {
    expect(addressSearch(asItOpens)).toBe('');
    expect(isFiltered(noFilter)).toBe(false);
  });

  it('names the day one looks from, and the post-mortem that is open', () => {
    expect(parse('on=2026-05-12').on).toBe('2026-05-12');
    const opened: PageAddress = { ...asItOpens, view: 'post-mortems', postMortem: 'a1' };
    expect(addressSearch(opened)).toBe('view=post-mortems&pm=a1');
    expect(parse(addressSearch(opened))).toEqual(opened);
  });

  it('names the session of the post-mortem that is open', () => {
    const open: PageAddress = { ...asItOpens, view: 'post-mortems', postMortem: 'a1', session: 1 };
    expect(addressSearch(open)).toBe('view=post-mortems&pm=a1&session=1');
    expect(parse(addressSearch(open))).toEqual(open);
    expect(parse('view=post-mortems&session=1').session).toBeNull();
    expect(parse('view=post-mortems&pm=a1&session=3').session).toBeNull();
  });

  it('opens the page all the same where a link is mistyped', () => {
    expect(parse('from=yesterday&to=2026-13-40&on=2026-02-31&version=%20&view=nothing&pm=1&other=1')).toEqual(asItOpens);
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
