import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { leadAtSite } from './support/lead-at-site';
import { goToChapter, openPostMortem } from './support/post-mortem-page';

const { site, lead } = leadAtSite();

let frame: Frame;
beforeAll(async () => {
  frame = await openPostMortem(lead.page, site, 'TRIAGE');
});

/** Presses "Save as" of a chart and gives what the browser kept. */
async function saved(chart: string, format: 'SVG' | 'PNG', chapter = chart) {
  await goToChapter(frame, chapter);
  const [download] = await Promise.all([
    lead.page.waitForEvent('download'),
    frame.getByRole('button', { name: `Save the chart “${chart}” as ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

describe('Charts taken out of the page', () => {
  for (const [chart, chapter] of [
    ['Timeline', 'Timeline'],
    ['Scope', 'Scope'],
    ['Estimates', 'Estimates'],
    ['Time in each status', 'Flow'],
    ['Work in progress', 'Flow'],
    ['Blocked', 'Flow'],
    ['Edges', 'Edges'],
  ] as const)
    it(`saves “${chart}” as a drawing that stands by itself (S3-52)`, async () => {
      const { name, file } = await saved(chart, 'SVG', chapter);
      const drawing = file.toString('utf8');
      expect(name).toBe(`TRIAGE ${chart} 2026-08-20.svg`);
      expect(drawing).toContain(`<title>${chart}</title>`);
      expect(drawing).toMatch(/Support triage pilot \(TRIAGE\), from Jira as of .*20 August 2026.*, days in /);
      expect(drawing).not.toMatch(/class="|var\(--|<script|https?:\/\/(?!www\.w3\.org)/);
      // It opens as a drawing, and something is drawn in the colours of the page.
      const seen = await lead.page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          broken: parsed.querySelector('parsererror') !== null,
          shapes: parsed.querySelectorAll('path,rect,circle,line').length,
        };
      }, drawing);
      expect(seen.broken).toBe(false);
      expect(seen.shapes).toBeGreaterThan(5);
    });

  it('saves a picture with twice as many pixels as the drawing has, in both themes', async () => {
    const drawn: Buffer[] = [];
    for (const colorMode of ['light', 'dark'] as const) {
      await site.control('POST', 'theme', { colorMode });
      frame = await openPostMortem(lead.page, site, 'TRIAGE');
      const { file: drawing } = await saved('Scope', 'SVG');
      const width = Number(/<svg[^>]* width="(\d+)"/.exec(drawing.toString('utf8'))?.[1]);
      const { name, file } = await saved('Scope', 'PNG');
      expect(name).toBe('TRIAGE Scope 2026-08-20.png');
      expect(file.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
      // The width stands in the header of a PNG.
      expect(file.readUInt32BE(16)).toBe(2 * width);
      drawn.push(file);
    }
    expect(drawn[0]?.equals(drawn[1] as Buffer)).toBe(false);
  });

  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints).toEqual([]);
  });
});
