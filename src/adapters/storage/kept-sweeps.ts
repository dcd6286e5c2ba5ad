import { parseSweep } from '#domain/decision-issue/parse-sweep';
import type { Sweep } from '#domain/decision-issue/sweep';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** What the last look at all decisions found: one record of the site. */
export const keptSweeps: RecordStore<Sweep> = keptRecords({
  entity: 'sweep',
  name: 'The last look at all decisions',
  shape: 1,
  parse: parseSweep,
});
