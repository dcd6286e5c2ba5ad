import type { PersonId } from '#domain/history/issue-key';
import type { PackDocument, PackLine } from '#domain/pack/pack-document';

/** Everybody who is named in a document, once. */
export function peopleIn({ blocks }: PackDocument): readonly PersonId[] {
  const lines = blocks.flatMap((block): readonly PackLine[] => {
    if (block.kind === 'heading') return [];
    if (block.kind === 'list') return block.items;
    return block.kind === 'table' ? block.rows.flat() : [block.line];
  });
  const people = lines.flat().flatMap((piece) => (typeof piece === 'object' && 'person' in piece ? [piece.person] : []));
  return [...new Set(people)];
}

/** A name that every file system takes. */
export const fileNameOf = ({ title }: PackDocument): string => {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${name.slice(0, 80)}.md`;
};
