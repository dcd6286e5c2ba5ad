import type { Drawn, SheetColours } from './chart-sheet';

/** What a style sheet may have said about an element, and SVG can say as an attribute. */
const STYLED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
  'stop-color',
  'stop-opacity',
] as const;

/**
 * A chart of the page as a drawing that needs no style sheet: each element carries what it looks like now, in the theme it is seen in.
 * @param chart is in the page, because only there it has a look.
 */
export function standingAlone(chart: SVGSVGElement): Drawn {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const seen = [...chart.querySelectorAll<SVGElement>('*')];
  const copied = [...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of seen.entries()) {
    const own = copied[index];
    if (own === undefined) continue;
    const style = getComputedStyle(element);
    for (const name of STYLED) {
      const value = style.getPropertyValue(name);
      if (value !== '') own.setAttribute(name, value);
    }
    tidied(own);
  }
  const box = chart.getBoundingClientRect();
  const size = (name: 'width' | 'height') => Number.parseFloat(chart.getAttribute(name) ?? '') || box[name];
  return { content: contentOf(copy), width: Math.ceil(size('width')), height: Math.ceil(size('height')) };
}

const OF_THE_PAGE = new Set(['class', 'style', 'role', 'tabindex', 'target', 'rel']);

/** What only the page needs: classes, roles, links, the places of the keyboard. */
function tidied(element: SVGElement): void {
  // A drawing in somebody's slides leads nowhere; a gradient that takes over another one keeps its reference.
  if (element.tagName === 'a') element.removeAttribute('href');
  for (const { name } of [...element.attributes]) {
    if (OF_THE_PAGE.has(name) || /^(aria|data|on)/.test(name)) element.removeAttribute(name);
  }
}

function contentOf(svg: SVGSVGElement): string {
  const writer = new XMLSerializer();
  const viewBox = svg.getAttribute('viewBox');
  const inner = [...svg.childNodes].map((node) => writer.serializeToString(node)).join('');
  return viewBox === null ? inner : `<svg viewBox="${viewBox}" width="100%" height="100%" overflow="visible">${inner}</svg>`;
}

/** The colours of the page, in the theme it is seen in. */
export function coloursOfPage(): SheetColours {
  const { backgroundColor: ground, color: text } = getComputedStyle(document.body);
  const subtle = getComputedStyle(document.documentElement).getPropertyValue('--ds-text-subtle').trim();
  return { ground, text, subtle: subtle === '' ? text : subtle };
}
