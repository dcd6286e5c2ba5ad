import type { Frame } from 'playwright-core';
import type { Person } from './browser';

export interface Paper {
  readonly pages: number;
  readonly text: string;
  /** The colour behind the text. */
  readonly ground: string;
  readonly width: number;
  /** Pixels that the widest drawing takes. */
  readonly widestChart: number;
}

interface Given {
  printed?: { readonly html: string; readonly css: string };
}

/**
 * What comes out of the printer when a frame is printed. Chromium makes pages of whole tabs only, so what the frame shows at the moment
 * of printing, with its style sheets, is laid into a tab of its own.
 */
export async function printedPages(person: Person, frame: Frame, print: () => Promise<void>): Promise<Paper> {
  await frame.evaluate(() => {
    const given = globalThis as unknown as Given;
    window.print = () => {
      const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
      given.printed = { html: document.documentElement.outerHTML, css };
    };
  });
  await print();
  await frame.waitForFunction(() => (globalThis as unknown as Given).printed !== undefined);
  const { html, css } = await frame.evaluate(() => (globalThis as unknown as Required<Given>).printed);
  const page = await person.context.newPage();
  const alone = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<link[^>]*>/g, '');
  await page.setContent(alone.replace('</head>', `<style>${css}</style></head>`));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // The paper between its margins: what a width on the page means while it is laid out.
  await page.setViewportSize({ width: 703, height: 1032 });
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const sheet = document.querySelector('[data-subtree-theme]');
    const widths = [...document.querySelectorAll('[data-subtree-theme] svg')].map((chart) => chart.getBoundingClientRect().right);
    return {
      text: document.body.innerText,
      ground: sheet === null ? '' : getComputedStyle(sheet).backgroundColor,
      width: document.documentElement.clientWidth,
      widestChart: Math.max(0, ...widths),
    };
  });
  await page.close();
  return { pages: (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length, ...seen };
}
