import type { PersonId } from '#domain/history/issue-key';
import type { PackBlock, PackDocument, PackInline, PackLine } from './pack-document';

/** A node of the Atlassian Document Format. */
export interface AdfNode {
  readonly type: string;
  readonly version?: number;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly AdfNode[];
  readonly text?: string;
}

/**
 * The pack as a Confluence page. Issues are smart links, so that Jira shows each reader as much of an issue as that reader may see.
 * Everybody in `invited` who is not mentioned in the text is mentioned at the end: Confluence tells whom a page mentions.
 * @param siteUrl where Jira is, without a slash at the end; where it is not known, issues stand there as their keys.
 */
export const packAsAdf = ({ blocks }: PackDocument, invited: readonly PersonId[], siteUrl: string | null): AdfNode => {
  const written = blocks.flatMap((block) => blockNodes(block, siteUrl));
  const mentioned = new Set(written.flatMap(mentionsIn));
  const others = invited.filter((person) => !mentioned.has(person));
  const rest = others.flatMap((person, n): PackInline[] => [n === 0 ? 'Also invited: ' : ', ', { person }]);
  return { type: 'doc', version: 1, content: others.length === 0 ? written : [...written, paragraph(rest, siteUrl)] };
};

const blockNodes = (block: PackBlock, siteUrl: string | null): readonly AdfNode[] => {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: block.level }, content: textNodes(block.text) }];
    case 'paragraph':
      return [paragraph(block.line, siteUrl)];
    case 'note':
      return [{ type: 'panel', attrs: { panelType: 'note' }, content: [paragraph(block.line, siteUrl)] }];
    case 'list': {
      const items = block.more === null ? block.items : [...block.items, [`… ${block.more}`]];
      if (items.length === 0) return [];
      return [{ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [paragraph(item, siteUrl)] })) }];
    }
    case 'table':
      return [tableNode(block, siteUrl), ...(block.more === null ? [] : [paragraph([`… ${block.more}`], siteUrl)])];
  }
};

const tableNode = ({ head, rows }: PackBlock & { kind: 'table' }, siteUrl: string | null): AdfNode => {
  const cell = (type: string, line: PackLine): AdfNode => ({ type, attrs: {}, content: [paragraph(line, siteUrl)] });
  return {
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default' },
    content: [
      { type: 'tableRow', content: head.map((text) => cell('tableHeader', [text])) },
      ...rows.map((cells) => ({
        type: 'tableRow',
        content: cells.map((line, n) => cell(n === 0 ? 'tableHeader' : 'tableCell', line)),
      })),
    ],
  };
};

const paragraph = (line: PackLine, siteUrl: string | null): AdfNode => ({
  type: 'paragraph',
  content: line.flatMap((piece) => inlineNodes(piece, siteUrl)),
});

const inlineNodes = (piece: PackInline, siteUrl: string | null): readonly AdfNode[] => {
  if (typeof piece === 'string') return textNodes(piece);
  if ('issue' in piece && siteUrl === null) return textNodes(piece.issue);
  if ('issue' in piece) return [{ type: 'inlineCard', attrs: { url: `${siteUrl}/browse/${piece.issue}` } }];
  if ('person' in piece) return [{ type: 'mention', attrs: { id: piece.person } }];
  return [
    { type: 'text', text: piece.text === '' ? piece.link : piece.text, marks: [{ type: 'link', attrs: { href: piece.link } }] },
  ];
};

/** The format knows no empty text. */
const textNodes = (text: string): readonly AdfNode[] => (text === '' ? [] : [{ type: 'text', text }]);

const mentionsIn = (node: AdfNode): readonly unknown[] =>
  node.type === 'mention' ? [node.attrs?.id] : (node.content ?? []).flatMap(mentionsIn);
