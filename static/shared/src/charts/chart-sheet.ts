/** What a saved chart says about itself, because it will lie in somebody's slides without the page around it. */
export interface ChartWords {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly sentence: string;
  /** How to read it; empty where that is written in the drawing. */
  readonly legend: string;
  /** Project, day and zone. */
  readonly caption: string;
}

/** How the page looks that the chart was taken from, in either theme. */
export interface SheetColours {
  readonly ground: string;
  readonly text: string;
  readonly subtle: string;
}

export interface Drawn {
  /** The drawing: elements of SVG that need no style sheet. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

const PAD = 24;
const LEAST_WIDTH = 420;
const LINE = 20;
/** A letter of the sentence's font, on average. */
const LETTER = 6.9;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** A drawing with its title, sentence and caption as one SVG file that stands by itself. */
export function chartSheet({ content, width, height }: Drawn, words: ChartWords, colours: SheetColours): Drawn {
  const inner = Math.max(width, LEAST_WIDTH);
  const lines = (part: string) => wrapped(part, Math.floor(inner / LETTER));
  const sentence = lines(words.sentence);
  const legend = lines(words.legend);
  const caption = lines(words.caption);
  const top = PAD + 28 + (sentence.length + legend.length) * LINE + 8;
  const foot = top + height + 12;
  const [fullWidth, fullHeight] = [inner + 2 * PAD, foot + caption.length * LINE + PAD - 8];
  const text = (line: string, y: number, fill: string, size: number, weight = 400) =>
    `<text x="${PAD}" y="${y}" fill="${escaped(fill)}" font-size="${size}" font-weight="${weight}">${escaped(line)}</text>`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" role="img" font-family="${escaped(FONT)}">`,
    `<title>${escaped(words.title)}</title>`,
    `<desc>${escaped([words.sentence, words.legend, words.caption].filter(Boolean).join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${escaped(colours.ground)}"/>`,
    text(words.title, PAD + 18, colours.text, 18, 600),
    ...sentence.map((line, index) => text(line, PAD + 28 + (index + 0.75) * LINE, colours.text, 13)),
    ...legend.map((line, index) => text(line, PAD + 28 + (sentence.length + index + 0.75) * LINE, colours.subtle, 12)),
    `<svg x="${PAD}" y="${top}" width="${width}" height="${height}" overflow="visible">${content}</svg>`,
    ...caption.map((line, index) => text(line, foot + (index + 0.75) * LINE, colours.subtle, 12)),
    '</svg>',
  ];
  return { content: parts.join('\n'), width: fullWidth, height: fullHeight };
}

/** Breaks a text into lines of at most so many letters, between words; a longer word has a line of its own. */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  // Only where a line may break: not at the no-break space between a number and its unit.
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** `TRIAGE Scope 2026-05-12.svg`: without letters that a file system refuses. */
export const chartFileName = (project: string, title: string, day: string, ending: 'svg' | 'png'): string =>
  `${[project, title, day]
    .join(' ')
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()}.${ending}`;

// What XML forbids altogether goes; a name in Jira can hold a control character.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
