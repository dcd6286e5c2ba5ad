import { type ChartWords, chartSheet, type Drawn } from './chart-sheet';
import { saveFile } from './save-file';
import { coloursOfPage, standingAlone } from './standing-alone';

export type ChartFormat = 'svg' | 'png';

/** A picture has twice as many pixels as the chart has on the page, so that it stays sharp on a projector. */
const SHARPNESS = 2;

/**
 * Saves a chart of the page as a file, as it looks now, with its words.
 * @param name of the file, with its ending.
 * @throws Error where the browser cannot make the picture (too large for it, or no canvas).
 */
export async function saveChart(chart: SVGSVGElement, format: ChartFormat, words: ChartWords, name: string): Promise<void> {
  const sheet = chartSheet(standingAlone(chart), words, coloursOfPage());
  const svg = new Blob([sheet.content], { type: 'image/svg+xml;charset=utf-8' });
  saveFile(name, format === 'svg' ? svg : await painted(sheet));
}

async function painted({ content, width, height }: Drawn): Promise<Blob> {
  const image = new Image();
  // Not a blob's address: a canvas that has drawn one may not be read again in every browser.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(content)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser draws no pictures.');
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture === null) throw new Error('The chart is too large for a picture of this browser.');
  return picture;
}
