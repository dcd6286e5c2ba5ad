import { describe, expect, it } from 'vitest';
import { packOf } from '#domain/pack/pack-of';
import { noticeOf } from '#domain/post-mortem/notice';
import { isWarning, noticeSentence } from '../../../static/project/src/post-mortems/notice-words';
import { packFiles } from '../../../static/project/src/post-mortems/pack-exports';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { aPackPage, aPostMortem, NOW } from '../../support/a-post-mortem';
import { packGiven } from '../../support/pack-given';

const HOUR = 3_600_000;
const voice = voiceFor('en-GB', 'UTC', NOW);
const given = packGiven();
const names = { nameOf: () => 'Miriam Okafor', siteUrl: 'https://site' };

describe('The pack as files', () => {
  it('has names that tell the project and the title, whatever is in it', () => {
    const odd = { ...given, postMortem: aPostMortem({ title: '../Über “alles”: 2026?' }) };
    expect(packFiles.facts(odd).name).toBe('data-pack-GEN-über-alles-2026-facts.csv');
  });

  it('is Markdown with the names of people and links to issues', () => {
    const { content } = packFiles.markdown(given, packOf(given), names);
    expect(content).toContain('# Data pack: Support triage pilot');
    expect(content).toContain('Miriam Okafor');
    expect(content).toContain('](https://site/browse/GEN-');
    expect(content).not.toContain('\u00a0');
  });

  it('is JSON that can be read', () => {
    expect(JSON.parse(packFiles.json(given, packOf(given)).content)).toMatchObject({ version: 1 });
  });

  it('is CSV with one line an issue', () => {
    const lines = packFiles.issues(given).content.trimEnd().split('\r\n');
    expect(lines[0]).toContain('Key,Type,Status');
    expect(lines).toHaveLength(61);
  });
});

describe('What is said of the notice before a meeting', () => {
  const said = (hours: number | null, out = false) => {
    const meeting = hours === null ? null : { at: NOW + hours * HOUR, zone: 'UTC' };
    const pack = out ? ({ kind: 'in-confluence', ...aPackPage() } as const) : ({ kind: 'not-written' } as const);
    const told = out ? aPostMortem().invited.map(({ accountId }) => ({ accountId, at: NOW, how: 'mention' as const })) : [];
    const notice = noticeOf(aPostMortem({ meeting, pack, told }), [], NOW);
    return { warns: isWarning(notice), sentence: noticeSentence(notice, voice)?.replaceAll('\u00a0', ' ') };
  };

  it('warns below 48 hours, and says what to do (S1-42)', () => {
    expect(said(30)).toEqual({
      warns: true,
      sentence:
        'The meeting is in 30 hours, and the pack is not out. People need 48 hours with it: send it now, or move the meeting.',
    });
    expect(said(30, true)).toEqual({
      warns: true,
      sentence: 'The meeting is in 30 hours. 2 people have not opened the pack yet.',
    });
  });

  it('is calm while there is time, and silent without a meeting', () => {
    expect(said(100)).toEqual({
      warns: false,
      sentence: 'The meeting is in 4 days. Everyone has the pack in time when it goes out by 22 Aug 13:00.',
    });
    expect(said(null)).toEqual({ warns: false, sentence: undefined });
    expect(said(0.5, true).sentence).toContain('less than an hour');
  });
});
