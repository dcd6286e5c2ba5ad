import { parseMark } from '#domain/moment-marks/parse-mark';
import { keptRecords } from './kept-records';

/** What people have said about the key moments of a project: one record a moment that somebody has marked or added. */
export const keptMomentMarks = keptRecords({
  entity: 'moment-mark',
  name: 'What was said about a key moment',
  shape: 1,
  parse: parseMark,
});
