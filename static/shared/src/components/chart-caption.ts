import { createContext, useContext } from 'react';
import type { CalendarDate } from '#domain/history/instant';

/** Of what, and of when, the charts of a page tell. */
export interface ChartCaption {
  readonly projectKey: string;
  readonly projectName: string | null;
  /** The day told of; today's where one does not look back. */
  readonly day: CalendarDate;
}

const Context = createContext<ChartCaption | null>(null);

export const ChartCaptionProvider = Context.Provider;

/** Null outside of a page that says what its charts are of: then charts cannot be saved. */
export const useChartCaption = () => useContext(Context);
