import type { PackDocument } from '#domain/pack/pack-document';
import type { PackGiven } from '#domain/pack/pack-given';
import { factsTable, issuesTable, type PackTable } from '#domain/pack/pack-tables';
import { packAsJson } from '#domain/pack/to-json';
import { packAsMarkdown } from '#domain/pack/to-markdown';
import { csvFile } from '../table/csv';

/** A file to be saved. */
export interface PackFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** What the files need beside the pack itself. */
export interface PackFileNames {
  readonly nameOf: (accountId: string) => string;
  readonly siteUrl: string;
}

/** The pack as files: Markdown to read, JSON for other programs, and two tables, the facts and the issues. */
export const packFiles = {
  markdown: (given: PackGiven, document: PackDocument, { nameOf, siteUrl }: PackFileNames): PackFile => ({
    name: `${fileName(given)}.md`,
    type: 'text/markdown;charset=utf-8',
    // Editors show no-break spaces in odd ways.
    content: packAsMarkdown(document, { nameOf, addressOf: (key) => `${siteUrl}/browse/${key}` }).replaceAll('\u00a0', ' '),
  }),
  json: (given: PackGiven, document: PackDocument): PackFile => ({
    name: `${fileName(given)}.json`,
    type: 'application/json',
    content: `${JSON.stringify(packAsJson(given, document), null, 2)}\n`,
  }),
  facts: (given: PackGiven): PackFile => csv(given, 'facts', factsTable(given.frozen, given.words)),
  issues: (given: PackGiven): PackFile => csv(given, 'issues', issuesTable(given.frozen)),
};

const csv = (given: PackGiven, what: string, { head, rows }: PackTable): PackFile => ({
  name: `${fileName(given)}-${what}.csv`,
  type: 'text/csv;charset=utf-8',
  content: csvFile(head, rows),
});

/** A name that every file system takes. */
const fileName = ({ frozen, postMortem }: PackGiven): string => {
  const title = postMortem.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `data-pack-${frozen.project.key}-${title}`.slice(0, 80);
};
