import { useEffect, useReducer, useRef } from 'react';
import type { CalendarDate } from '#domain/history/instant';
import type { EvidenceChannel } from '../worker/open-evidence';
import type { EvidenceFilter, LensSettings, ToWorker } from '../worker/protocol';
import { afterHearing, atFirst, type PageState } from './page-state';

/** Whose evidence is read, by whom: what opens the worker. */
export type Opening = Omit<ToWorker & { kind: 'open' }, 'kind' | 'settings' | 'filter'>;

/**
 * The evidence as it comes in. Opens once the settings are there; later filters, settings and days are told to the same worker.
 * @param on the day one looks from; null for today.
 */
export function useEvidence(
  channel: EvidenceChannel,
  opening: Opening,
  settings: LensSettings | null,
  filter: EvidenceFilter,
  on: CalendarDate | null,
): PageState {
  const [state, hear] = useReducer(afterHearing, atFirst);
  const asked = useRef(on);
  asked.current = on;
  const told = useRef<{ settings: LensSettings; filter: EvidenceFilter; on: CalendarDate | null } | null>(null);
  const { zone } = opening;
  useEffect(() => channel.onMessage((message) => hear({ message, on: asked.current, zone })), [channel, zone]);
  useEffect(() => {
    if (settings === null) return;
    const before = told.current;
    told.current = { settings, filter, on };
    if (before === null) channel.send({ kind: 'open', ...opening, settings, filter });
    else if (before.settings !== settings) channel.send({ kind: 'settings', settings });
    if (before !== null && before.filter !== filter) channel.send({ kind: 'filter', filter });
    if ((before?.on ?? null) !== on) channel.send({ kind: 'look-back', on });
  }, [channel, opening, settings, filter, on]);
  return state;
}
