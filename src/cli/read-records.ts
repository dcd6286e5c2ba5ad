import type { FieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { readIssue } from '#domain/history/read-issue';
import { linesOfFile } from './lines-of-file';

export interface ReadFiles {
  readonly records: readonly IssueRecord[];
  /** Lines that are no issue. */
  readonly skipped: number;
  /** Files that could not be opened, or broke off. */
  readonly broken: number;
}

const parsed = (text: string): { readonly value: unknown } | { readonly problem: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};

/** Why a file was not read, or not to its end. */
const brokenOff = (file: string, error: unknown, empty: boolean): string => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return `There is no file ${file}.`;
  const why = error instanceof Error ? error.message : String(error);
  return empty
    ? `${file} could not be read: ${why}.`
    : `${file} could not be read to its end: ${why}. The report holds what came before that.`;
};

/**
 * Reads issues line by line and keeps only their records. A line that cannot be read is told by number and field, and skipped;
 * an issue that comes twice (two exports of overlapping projects) counts once, as the later line has it.
 */
export const readRecords = async (
  files: readonly string[],
  fields: FieldMap,
  complain: (message: string) => void,
): Promise<ReadFiles> => {
  const records = new Map<string, IssueRecord>();
  let skipped = 0;
  let broken = 0;
  const skip = (file: string, line: number, problem: string): void => {
    skipped += 1;
    complain(`${file}, line ${line}: ${problem}; skipped.`);
  };
  for (const file of files) {
    let empty = true;
    try {
      for await (const { number, text } of linesOfFile(file)) {
        empty = false;
        const json = parsed(text);
        if ('problem' in json) {
          skip(file, number, `is no JSON (${json.problem})`);
          continue;
        }
        const read = readIssue(json.value, fields);
        if (!read.ok) skip(file, number, `${read.issue === '?' ? '' : `${read.issue}, `}field ${read.field} ${read.problem}`);
        else {
          if (records.has(read.record.key))
            complain(`${file}, line ${number}: ${read.record.key} came before; the later line counts.`);
          records.set(read.record.key, read.record);
        }
      }
      if (empty) complain(`${file} is empty.`);
    } catch (error) {
      broken += 1;
      complain(brokenOff(file, error, empty));
    }
  }
  return { records: [...records.values()], skipped, broken };
};
