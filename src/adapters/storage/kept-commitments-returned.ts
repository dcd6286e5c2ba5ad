import { type CommitmentsReturned, parseCommitmentsReturned } from '#domain/commitment/commitments-returned';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** How far people were told that their sentences are back, one record a session. */
export const keptCommitmentsReturned: RecordStore<CommitmentsReturned> = keptRecords({
  entity: 'commitments-returned',
  name: 'Who was told that their sentence is back',
  shape: 1,
  parse: parseCommitmentsReturned,
});
