import type { PageBinding } from '#domain/session/page-standing';
import { parsePageBinding } from '#domain/session/parse-page-binding';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** Which post-mortem a Confluence page is bound to, by the id of the page. */
export const keptSessionPages: RecordStore<PageBinding> = keptRecords({
  entity: 'session-page',
  name: 'What this page is bound to',
  shape: 1,
  parse: parsePageBinding,
});
