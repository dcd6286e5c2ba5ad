import type { OutsideRecord } from '#domain/outside/outside-facts';
import { parseOutsideRecord } from '#domain/outside/parse-record';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** What Jira does not hold, one record a project. */
export const keptOutsideFacts: RecordStore<OutsideRecord> = keptRecords({
  entity: 'outside-facts',
  name: 'What Jira does not hold',
  shape: 1,
  parse: parseOutsideRecord,
});
