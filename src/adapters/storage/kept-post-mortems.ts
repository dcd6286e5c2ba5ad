import { parsePostMortem } from '#domain/post-mortem/parse-post-mortem';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** Post-mortems, each a record of its project. */
export const keptPostMortems: RecordStore<PostMortem> = keptRecords({
  entity: 'post-mortem',
  name: 'This post-mortem',
  shape: 1,
  parse: parsePostMortem,
});
