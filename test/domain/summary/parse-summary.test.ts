import { describe, expect, it } from 'vitest';
import { parsePostMortem } from '#domain/post-mortem/parse-post-mortem';
import { writtenLinesAt } from '#domain/summary/parse-lines';
import { parseSummary } from '#domain/summary/parse-summary';
import { newSummary, type Summary } from '#domain/summary/summary';
import { aPostMortem } from '../../support/a-post-mortem';
import { at, key, person } from '../../support/story';

const NOW = at('2026-08-26T12:00:00Z');
const page = {
  request: 'request-0001',
  by: person('ann'),
  at: NOW,
  edition: 2,
  spaceId: '501',
  parentId: null,
  title: 'Summary',
};

const full: Summary = {
  ...newSummary(),
  locale: 'de-DE',
  revision: 3,
  sections: [{ section: 'lessons', lines: [{ as: 'bullet', text: 'Short' }], basedOn: [], by: person('ann'), at: NOW }],
  readers: [{ accountId: person('dan'), role: 'Sponsor' }],
  shared: [person('ben')],
  place: {
    ...{ kind: 'in-confluence', ...page, pageId: '200001', address: 'http://localhost/wiki/200001' },
    ...{ version: 2, checksum: 'a'.repeat(64), onlyInvited: true },
  },
  published: {
    ...{ edition: 2, firstAt: NOW, at: NOW, by: person('ann'), request: 'request-0001', revision: 3, shared: [] },
    where: { kind: 'jira', issue: key('AI-1') },
  },
  told: [{ accountId: person('ben'), at: NOW, how: 'message' }],
  reminded: [{ afterDays: 3, at: NOW }],
};

describe('A stored summary', () => {
  it.each([
    ['of which nobody has written anything', newSummary()],
    ['with everything in it', full],
    ['whose page is being written', { ...full, place: { kind: 'being-written', ...page, onlyInvited: false } }],
  ])('%s is read back as it was', (_, summary) => {
    expect(parseSummary(JSON.parse(JSON.stringify(summary)))).toEqual({ ok: true, value: summary });
  });

  it.each([
    ['sections.section', { sections: [{ ...full.sections[0], section: 'authors' }] }],
    ['readers.accountId', { readers: [{ accountId: '../x', role: null }] }],
    ['place.edition', { place: { kind: 'being-written', ...page, edition: 'two', onlyInvited: false } }],
    ['published.where.kind', { published: { ...full.published, where: { kind: 'mail' } } }],
  ])('names the field that cannot be read: %s', (field, over) => {
    expect(parseSummary({ ...full, ...over })).toMatchObject({ ok: false, field });
  });
});

describe('Lines as somebody has written them', () => {
  it('lose the spaces around them and the empty ones among them', () => {
    const lines = [
      { as: 'bullet', text: '  One ' },
      { as: 'paragraph', text: ' ' },
    ];
    expect(writtenLinesAt(lines, 'lines')).toEqual([{ as: 'bullet', text: 'One' }]);
  });
});

describe('A post-mortem that was stored before one could be ended', () => {
  it('is read as one that goes on', () => {
    const { ended: _, ...before } = aPostMortem();
    expect(parsePostMortem(before)).toEqual({ ok: true, value: aPostMortem() });
    const ended = { at: NOW, by: person('ann'), reason: 'The client has left', leftOpen: { decisions: 2, checks: 1 } };
    expect(parsePostMortem(JSON.parse(JSON.stringify(aPostMortem({ ended }))))).toEqual({
      ok: true,
      value: aPostMortem({ ended }),
    });
  });
});
