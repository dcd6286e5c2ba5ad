import { parseRedesignList } from '#domain/evidence/edges/parse-redesign-points';
import type { RedesignList } from '#domain/evidence/edges/redesign-points';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** The coordination points to redesign, one list a project. */
export const keptRedesignPoints: RecordStore<RedesignList> = keptRecords({
  entity: 'redesign-points',
  name: 'The list of points to redesign',
  shape: 1,
  parse: parseRedesignList,
});
