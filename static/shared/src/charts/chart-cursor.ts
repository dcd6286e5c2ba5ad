import { type KeyboardEvent, useState } from 'react';

/** The attributes that make a chart readable point by point with the arrow keys; a screen reader speaks `aria-valuetext`. */
export interface CursorProps {
  readonly role: 'slider';
  readonly tabIndex: 0;
  readonly 'aria-label': string;
  readonly 'aria-valuemin': number;
  readonly 'aria-valuemax': number;
  readonly 'aria-valuenow': number;
  readonly 'aria-valuetext': string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface ChartCursor {
  /** The point that is read; null until somebody looks for one. */
  readonly at: number | null;
  readonly moveTo: (index: number | null) => void;
  readonly props: CursorProps;
}

/** Where an arrow key leads from a point; null for any other key. */
export function cursorStep(key: string, at: number, count: number): number | null {
  const jump = Math.max(1, Math.round(count / 10));
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + jump,
    PageDown: at - jump,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}

/**
 * @param label what the chart is.
 * @param say the point in words.
 */
export function useChartCursor(count: number, start: number, label: string, say: (index: number) => string): ChartCursor {
  const [at, moveTo] = useState<number | null>(null);
  const now = Math.min(Math.max(0, count - 1), at ?? start);
  return {
    at: at === null || count === 0 ? null : now,
    moveTo,
    props: {
      role: 'slider',
      tabIndex: 0,
      'aria-label': `${label}. Arrow keys read it point by point.`,
      'aria-valuemin': 0,
      'aria-valuemax': Math.max(0, count - 1),
      'aria-valuenow': now,
      'aria-valuetext': count === 0 ? 'empty' : say(now),
      onKeyDown: (event) => {
        const next = event.ctrlKey || event.metaKey || event.altKey ? null : cursorStep(event.key, now, count);
        if (next === null || count === 0) return;
        event.preventDefault();
        moveTo(at === null && next !== 0 && next !== count - 1 ? now : next);
      },
    },
  };
}
