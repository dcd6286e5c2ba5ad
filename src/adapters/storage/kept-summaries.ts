import { parseSummary, parseSummaryText } from '#domain/summary/parse-summary';
import type { Summary, SummaryText } from '#domain/summary/summary';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** Summaries by the id of their session, each a record of its post-mortem. */
export const keptSummaries: RecordStore<Summary> = keptRecords({
  entity: 'summary',
  name: 'The summary of this session',
  shape: 1,
  parse: parseSummary,
});

/** What was published last, by the same ids. */
export const keptSummaryTexts: RecordStore<SummaryText> = keptRecords({
  entity: 'summary-text',
  name: 'The published summary of this session',
  shape: 1,
  parse: parseSummaryText,
});
