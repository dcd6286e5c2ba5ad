import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { EvidenceFilter } from '../worker/protocol';

/** The sides of the page. */
export type PageView = 'evidence' | 'post-mortems' | 'decisions';

/** What of the page is in its address, so that a link shows somebody else the same. */
export interface PageAddress {
  readonly view: PageView;
  /** The post-mortem that is open, by its id; null for the list of them. */
  readonly postMortem: string | null;
  /** Which session of it is open: the meeting or the follow-up; null for none. */
  readonly session: 1 | 2 | null;
  readonly filter: EvidenceFilter;
  /** The day one looks from; null for today. */
  readonly on: CalendarDate | null;
  /** The number whose issues the table is narrowed to (see issues-behind). */
  readonly behind: string | null;
}

export const noFilter: EvidenceFilter = { from: null, to: null, versionId: null, epicKey: null, typeId: null };

/** Reads `?from=2026-03-01&version=10010&on=2026-05-12`. What cannot be read is left out: an old or mistyped link still opens the page. */
export function parseAddress(params: URLSearchParams): PageAddress {
  const text = (name: string) => params.get(name)?.trim() || null;
  const day = (name: string) => calendarDate(text(name) ?? '');
  const postMortems = text('view') === 'post-mortems';
  return {
    view: postMortems ? 'post-mortems' : text('view') === 'decisions' ? 'decisions' : 'evidence',
    postMortem: postMortems ? text('pm') : null,
    session: postMortems && text('pm') !== null ? sessionIn(text('session')) : null,
    filter: { from: day('from'), to: day('to'), versionId: text('version'), epicKey: text('epic'), typeId: text('type') },
    on: day('on'),
    behind: text('behind'),
  };
}

/** The same, written: empty for the page as it opens by itself. */
export function addressSearch({ view, postMortem, session, filter, on, behind }: PageAddress): string {
  const params = new URLSearchParams();
  const parts: Record<string, string | null> = {
    view: view === 'evidence' ? null : view,
    pm: view === 'post-mortems' ? postMortem : null,
    session: view !== 'post-mortems' || postMortem === null || session === null ? null : String(session),
    from: filter.from,
    to: filter.to,
    version: filter.versionId,
    epic: filter.epicKey,
    type: filter.typeId,
    on,
    behind,
  };
  for (const [name, value] of Object.entries(parts)) if (value !== null) params.set(name, value);
  return params.toString();
}

const sessionIn = (text: string | null): 1 | 2 | null => (text === '1' ? 1 : text === '2' ? 2 : null);

/** Whether the filter leaves anything out. */
export const isFiltered = (filter: EvidenceFilter) => Object.values(filter).some((value) => value !== null);
