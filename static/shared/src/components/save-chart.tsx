import { type MouseEvent, type ReactElement, useState } from 'react';
import { chartFileName } from '../charts/chart-sheet';
import { type ChartFormat, saveChart } from '../charts/save-chart';
import { useChartCaption } from './chart-caption';
import { drawnAside } from './drawn-aside';
import { PlainButton } from './plain-button';
import styles from './save-chart.module.css';
import { useSurroundings } from './surroundings';

interface SaveChartProps {
  /** What the chart is called; also the name of the file. */
  readonly title: string;
  readonly sentence: string;
  /** How to read it, where the drawing does not say so itself. */
  readonly legend?: string;
  /** The chart drawn for the file, where the one on the page is no drawing (rows that scroll) or shows only a part. */
  readonly picture?: () => ReactElement;
}

/**
 * Saves the chart of the section that it stands in, as a drawing or as a picture. Where a section has several, each stands with
 * its own in an element that carries `data-charts`.
 */
export function SaveChart({ title, sentence, legend = '', picture }: SaveChartProps) {
  const surroundings = useSurroundings();
  const caption = useChartCaption();
  const [problem, setProblem] = useState<string | null>(null);
  if (caption === null) return null;
  const { voice } = surroundings;
  const words = {
    title,
    sentence,
    legend,
    caption: `${caption.projectName ?? caption.projectKey} (${caption.projectKey}), from Jira as of ${voice.fullDay(caption.day)}, days in ${voice.zone}`,
  };
  const save = async (event: MouseEvent, format: ChartFormat) => {
    const place = event.currentTarget.closest('[data-charts], section');
    const name = chartFileName(caption.projectKey, title, caption.day, format);
    try {
      setProblem(null);
      if (picture !== undefined) {
        await drawnAside(picture(), surroundings, (chart) => saveChart(chart, format, words, name));
        return;
      }
      const chart = chartIn(place);
      if (chart === null) throw new Error('There is no chart to save here.');
      await saveChart(chart, format, words, name);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span className={styles.save}>
      <span className={styles.label}>Save as</span>
      {FORMATS.map((format) => (
        <PlainButton
          key={format}
          appearance="subtle"
          compact
          aria-label={`Save the chart “${title}” as ${format.toUpperCase()}`}
          onClick={(event) => void save(event, format)}
        >
          {format.toUpperCase()}
        </PlainButton>
      ))}
      {problem !== null && (
        <span role="alert" className={styles.problem}>
          Not saved: {problem}
        </span>
      )}
    </span>
  );
}

const FORMATS: readonly ChartFormat[] = ['svg', 'png'];

/** Icons are drawings as well: the chart is the largest one. */
function chartIn(place: Element | null): SVGSVGElement | null {
  const area = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    return width * height;
  };
  return [...(place?.querySelectorAll('svg') ?? [])].reduce<SVGSVGElement | null>(
    (largest, one) => (largest === null || area(one) > area(largest) ? one : largest),
    null,
  );
}
