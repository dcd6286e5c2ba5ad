import type { IssueKey, PersonId } from '#domain/history/issue-key';

/** A piece of a line: words, an issue (each reader sees as much of it as Jira shows that reader), a person, a link. */
export type PackInline =
  | string
  | { readonly issue: IssueKey }
  | { readonly person: PersonId }
  | { readonly link: string; readonly text: string };

export type PackLine = readonly PackInline[];

export type PackBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: PackLine }
  /** A remark on how to read what stands around it. */
  | { readonly kind: 'note'; readonly line: PackLine }
  /** `more`: items that are not listed, in words; null where all are. */
  | { readonly kind: 'list'; readonly items: readonly PackLine[]; readonly more: string | null }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly PackLine[])[];
      readonly more: string | null;
    };

/** The data pack as a page, whatever it is written as. Facts and questions, no opinion. */
export interface PackDocument {
  readonly title: string;
  readonly blocks: readonly PackBlock[];
}
