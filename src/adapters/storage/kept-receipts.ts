import { parseReceipt } from '#domain/post-mortem/parse-receipt';
import type { Receipt } from '#domain/post-mortem/receipt';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** Who has opened a pack, one record a person and post-mortem. */
export const keptReceipts: RecordStore<Receipt> = keptRecords({
  entity: 'receipt',
  name: 'A receipt of the data pack',
  shape: 1,
  parse: parseReceipt,
});
