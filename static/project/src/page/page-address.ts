import type { CalendarDate } from '#domain/history/instant';
import type { EvidenceFilter } from '../worker/protocol';

/** What of the page is in its address, so that a link shows somebody else the same. */
export interface PageAddress {
  readonly filter: EvidenceFilter;
  /** The number whose issues the table is narrowed to (see issues-behind). */
  readonly behind: string | null;
}

export const noFilter: EvidenceFilter = { from: null, to: null, versionId: null, epicKey: null, typeId: null };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `?from=2026-03-01&version=10010`. What cannot be read is left out: an old or mistyped link still opens the page. */
export function parseAddress(params: URLSearchParams): PageAddress {
  const text = (name: string) => params.get(name)?.trim() || null;
  const day = (name: string) => {
    const value = text(name);
    return value !== null && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? (value as CalendarDate) : null;
  };
  return {
    filter: { from: day('from'), to: day('to'), versionId: text('version'), epicKey: text('epic'), typeId: text('type') },
    behind: text('behind'),
  };
}

/** The same, written: empty for the page as it opens by itself. */
export function addressSearch({ filter, behind }: PageAddress): string {
  const params = new URLSearchParams();
  const parts: Record<string, string | null> = {
    from: filter.from,
    to: filter.to,
    version: filter.versionId,
    epic: filter.epicKey,
    type: filter.typeId,
    behind,
  };
  for (const [name, value] of Object.entries(parts)) if (value !== null) params.set(name, value);
  return params.toString();
}

/** Whether the filter leaves anything out. */
export const isFiltered = (filter: EvidenceFilter) => Object.values(filter).some((value) => value !== null);
