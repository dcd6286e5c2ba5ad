import { describe, expect, it } from 'vitest';
import { parsePageViewed } from '#contract/page-viewed';
import { siteUrlIn } from '#contract/site-url';

const NOW = Date.parse('2026-08-20T09:00:00Z');
const event = {
  eventType: 'avi:confluence:viewed:page',
  atlassianId: 'sofia',
  eventCreatedDate: '2026-08-20T08:00:00.000Z',
  content: { id: '200001' },
};

describe('The event that somebody has looked at a page', () => {
  it('says who, which page and when', () => {
    expect(parsePageViewed(event, NOW)).toEqual({ pageId: '200001', accountId: 'sofia', at: NOW - 3_600_000 });
    expect(parsePageViewed({ ...event, content: { id: 200001 } }, NOW)).toMatchObject({ pageId: '200001' });
  });

  it('is taken as of now where it does not say when, or claims to be of the future', () => {
    for (const eventCreatedDate of [undefined, 'soon', '2030-01-01T00:00:00Z', NOW + 1])
      expect(parsePageViewed({ ...event, eventCreatedDate }, NOW)?.at).toBe(NOW);
  });

  it('is taken as of now where its time could not be kept', () => {
    for (const eventCreatedDate of [-5, 12.5, Number.NaN, Number.NEGATIVE_INFINITY, '1969-12-31T00:00:00Z', 0.1, {}])
      expect(parsePageViewed({ ...event, eventCreatedDate }, NOW)?.at, String(eventCreatedDate)).toBe(NOW);
  });

  it('is dropped where it names nobody or no page', () => {
    for (const other of [
      null,
      'x',
      {},
      { ...event, atlassianId: undefined },
      { ...event, content: null },
      { ...event, content: { id: 'a/b' } },
    ])
      expect(parsePageViewed(other, NOW)).toBeNull();
  });
});

describe('Where the site is', () => {
  it('is an address and nothing else', () => {
    expect(siteUrlIn({ siteUrl: 'https://one.atlassian.net/' })).toBe('https://one.atlassian.net');
    for (const other of [null, {}, { siteUrl: 'javascript:1' }, { siteUrl: 'https://one/x' }])
      expect(siteUrlIn(other)).toBeNull();
  });
});
