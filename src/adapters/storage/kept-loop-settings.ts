import { parseSettledLoop, type SettledLoop } from '#domain/loop/settled-loop';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** How decisions are followed and reminded of, one record a project. */
export const keptLoopSettings: RecordStore<SettledLoop> = keptRecords({
  entity: 'loop-settings',
  name: 'How a project is reminded',
  shape: 1,
  parse: parseSettledLoop,
});
