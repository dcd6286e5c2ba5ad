import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import { parseDecisionIssue } from '#domain/decision-issue/parse-decision-issue';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** Decisions and their issues, each a record of the project of its post-mortem. */
export const keptDecisionIssues: RecordStore<DecisionIssue> = keptRecords({
  entity: 'decision-issue',
  name: 'The issue of this decision',
  shape: 1,
  parse: parseDecisionIssue,
});
