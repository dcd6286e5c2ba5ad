import type { IssueKey } from '#domain/history/issue-key';
import type { PackBlock, PackDocument, PackInline, PackLine } from '#domain/pack/pack-document';
import type { EditedSection, SummaryLine, SummarySectionId } from './summary';

/** A section as the record says it. */
export interface GeneratedSection {
  readonly id: SummarySectionId;
  readonly heading: string;
  /** What can be edited as text. */
  readonly lines: readonly SummaryLine[];
  /** Tables and lists that come from the record alone, after the lines. */
  readonly fixed: readonly PackBlock[];
}

/** A section as it would be published. */
export interface DraftSection extends GeneratedSection {
  /** Whether somebody has written it otherwise than the record says. */
  readonly edited: boolean;
  /** What the record says today, for taking it back. */
  readonly asRecorded: readonly SummaryLine[];
  /** The record says something else than when it was edited. */
  readonly recordChanged: boolean;
}

/** The sections that the record gives, with what people have written instead of it. */
export const draftOf = (generated: readonly GeneratedSection[], edited: readonly EditedSection[]): readonly DraftSection[] =>
  generated.map((section) => {
    const written = edited.find((one) => one.section === section.id);
    return {
      ...section,
      lines: written?.lines ?? section.lines,
      edited: written !== undefined,
      asRecorded: section.lines,
      recordChanged: written !== undefined && !sameLines(written.basedOn, section.lines),
    };
  });

/** Whether two texts say the same, line by line. */
export const sameLines = (a: readonly SummaryLine[], b: readonly SummaryLine[]): boolean =>
  a.length === b.length && a.every((line, n) => line.as === b[n]?.as && line.text === b[n]?.text);

/** What was kept of other sections, with this one as somebody writes it: what says the same as the record is not kept. */
export const sectionWritten = (
  edited: readonly EditedSection[],
  recorded: readonly SummaryLine[],
  written: Omit<EditedSection, 'basedOn' | 'lines'> & { readonly lines: readonly SummaryLine[] | null },
): readonly EditedSection[] => {
  const others = edited.filter(({ section }) => section !== written.section);
  const { lines } = written;
  return lines === null || sameLines(lines, recorded) ? others : [...others, { ...written, lines, basedOn: recorded }];
};

/**
 * The page of a draft. Sections in which nothing stands are left out.
 * @param issues keys that become links; others stay words, because a page links only what the record knows.
 */
export const summaryDocument = (
  title: string,
  sections: readonly Pick<DraftSection, 'heading' | 'lines' | 'fixed'>[],
  issues: readonly IssueKey[],
): PackDocument => {
  const known = new Set<string>(issues);
  return {
    title,
    blocks: sections.flatMap(({ heading, lines, fixed }): readonly PackBlock[] => {
      const blocks = [...blocksOf(lines, known), ...fixed];
      return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...blocks];
    }),
  };
};

/** Bullets that follow one another are one list. */
const blocksOf = (lines: readonly SummaryLine[], known: ReadonlySet<string>): readonly PackBlock[] => {
  const blocks: PackBlock[] = [];
  for (const { as, text } of lines) {
    const last = blocks.at(-1);
    const line = withLinks(text, known);
    if (as === 'heading') blocks.push({ kind: 'heading', level: 3, text });
    else if (as === 'paragraph') blocks.push({ kind: 'paragraph', line });
    else if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, line] };
    else blocks.push({ kind: 'list', items: [line], more: null });
  }
  return blocks;
};

/** A text in which the keys of known issues are issues. */
const withLinks = (text: string, known: ReadonlySet<string>): PackLine => {
  const pieces: PackInline[] = [];
  for (const piece of text.split(/(\b[A-Z][A-Z0-9_]*-\d+\b)/)) {
    const last = pieces.at(-1);
    if (known.has(piece)) pieces.push({ issue: piece as IssueKey });
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else if (piece !== '') pieces.push(piece);
  }
  return pieces;
};
