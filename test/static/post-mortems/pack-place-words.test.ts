import { describe, expect, it } from 'vitest';
import {
  needsNewPage,
  noConfluenceSentence,
  notWrittenSentence,
  placeSentence,
} from '../../../static/project/src/post-mortems/pack-place-words';
import { pageIdTyped } from '../../../static/project/src/post-mortems/page-id-typed';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { aPackPage, NOW } from '../../support/a-post-mortem';
import { key, person } from '../../support/story';

const voice = voiceFor('en-GB', 'UTC', NOW);
const page = { kind: 'in-confluence', ...aPackPage() } as const;

describe('Where the pack is, in words', () => {
  it('tells of a page that was edited by hand or is gone, that it is left alone and a new one can be written', () => {
    expect(placeSentence(page, 'edited-by-hand', voice)).toContain('becomes a new page beside it');
    expect(placeSentence(page, 'in-bin', voice)).toContain('write a new one');
    expect([needsNewPage('edited-by-hand'), needsNewPage('in-bin'), needsNewPage('gone')]).toEqual([true, true, true]);
    expect([needsNewPage('as-written'), needsNewPage('out-of-reach'), needsNewPage(null)]).toEqual([false, false, false]);
  });

  it('tells when it was written, and where it stays without Confluence', () => {
    expect(placeSentence({ kind: 'not-written' }, null, voice)).toContain('nobody has been told');
    expect(placeSentence(page, null, voice)).toBe('Written to Confluence 20 Aug 09:00.');
    const writing = { request: 'request-1', by: person('miriam'), at: NOW, freezeId: 'freeze-0001' };
    expect(placeSentence({ kind: 'in-jira', ...writing, issue: key('ONE-1') }, null, voice)).toContain('a message of ONE-1');
  });

  it('says why nothing was written and what to do, in every case', () => {
    const cases = [
      notWrittenSentence({ kind: 'being-written' }),
      notWrittenSentence({ kind: 'edited-by-hand', address: 'https://site/wiki' }),
      notWrittenSentence({ kind: 'page-gone', inBin: true }),
      notWrittenSentence({ kind: 'page-gone', inBin: false }),
      notWrittenSentence({ kind: 'no-confluence', why: 'not-connected' }),
      notWrittenSentence({ kind: 'refused', problem: 'You may not create pages here.' }),
    ];
    expect(new Set(cases).size).toBe(cases.length);
    expect(cases.at(-1)).toBe('Nothing was written. You may not create pages here.');
    expect(noConfluenceSentence('not-permitted')).not.toBe(noConfluenceSentence('not-connected'));
  });
});

describe('The page above, as it is typed', () => {
  it.each([
    ['', null],
    ['131203', '131203'],
    ['https://site/wiki/spaces/DEL/pages/131203/Support+triage', '131203'],
    ['https://site/wiki/spaces/DEL/pages/edit-v2/131203', '131203'],
    ['https://site/wiki/pages/viewpage.action?pageId=131203', '131203'],
    ['the pilot’s page', 'unreadable'],
  ] as const)('%s', (typed, id) => {
    expect(pageIdTyped(typed)).toBe(id);
  });
});
