import type { PackBlock, PackDocument, PackInline, PackLine } from './pack-document';

/** What Markdown writes itself. */
export interface MarkdownNames {
  readonly nameOf: (accountId: string) => string;
  readonly addressOf: (issueKey: string) => string;
}

/** The pack as Markdown (tables as GitHub writes them). */
export const packAsMarkdown = ({ title, blocks }: PackDocument, names: MarkdownNames): string =>
  `${[`# ${escaped(title)}`, ...blocks.map((block) => blockText(block, names))].join('\n\n')}\n`;

const blockText = (block: PackBlock, names: MarkdownNames): string => {
  const line = (inlines: PackLine) => lineText(inlines, names);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return line(block.line);
    case 'note':
      return `> ${line(block.line)}`;
    case 'list':
      return [
        ...block.items.map((item) => `- ${line(item)}`),
        ...(block.more === null ? [] : [`- … ${escaped(block.more)}`]),
      ].join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const lines = [
        row(block.head.map(escaped)),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(line))),
      ];
      return `${lines.join('\n')}${block.more === null ? '' : `\n\n… ${escaped(block.more)}`}`;
    }
  }
};

const lineText = (line: PackLine, names: MarkdownNames): string => line.map((piece) => inlineText(piece, names)).join('');

const inlineText = (piece: PackInline, { nameOf, addressOf }: MarkdownNames): string => {
  if (typeof piece === 'string') return escaped(piece);
  if ('issue' in piece) return `[${piece.issue}](${addressOf(piece.issue)})`;
  if ('person' in piece) return escaped(nameOf(piece.person));
  return `[${escaped(piece.text)}](${piece.link.replace(/[()|]/g, (sign) => IN_ADDRESS[sign] as string)})`;
};

/** What would end the address, or the cell of a table that it stands in. */
const IN_ADDRESS: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', '|': '%7C' };

/** Text of people never becomes markup: signs that mean something get a backslash, and a line stays one line. */
const escaped = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+=])(?=\s|[-=\s]*$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
