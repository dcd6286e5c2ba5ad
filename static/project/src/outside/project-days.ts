import { createContext } from 'react';
import type { CalendarDate } from '#domain/history/instant';

/** The first and the last day of the project, for charts that somebody draws into; empty where they are not known. */
export const ProjectDays = createContext<readonly CalendarDate[]>([]);
