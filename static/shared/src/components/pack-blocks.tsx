import { Fragment } from 'react';
import type { PackBlock, PackInline, PackLine } from '#domain/pack/pack-document';
import { IssueLink } from './issue-link';
import styles from './pack-blocks.module.css';
import { ScrollBox } from './scroll-box';
import { useNames } from './surroundings';

/** A document as it is read: what is written to Confluence and into files, shown here. People's text keeps its own direction. */
export function PackBlocks({ blocks }: { readonly blocks: readonly PackBlock[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names, and their order is what they are.
        <Block key={index} block={block} under={headingOver(blocks, index)} />
      ))}
    </>
  );
}

/** What a block stands under: a table is called by it. */
const headingOver = (blocks: readonly PackBlock[], index: number): string =>
  blocks
    .slice(0, index)
    .flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    .at(-1) ?? '';

function Block({ block, under }: { readonly block: PackBlock; readonly under: string }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h3 className={styles.heading}>{block.text}</h3>
      ) : (
        <h4 className={styles.subheading} dir="auto">
          {block.text}
        </h4>
      );
    case 'paragraph':
      return (
        <p className={styles.paragraph} dir="auto">
          <Line line={block.line} />
        </p>
      );
    case 'note':
      return (
        <p className={styles.note}>
          <Line line={block.line} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no names, and their order is what they are.
            <li key={index} dir="auto">
              <Line line={item} />
            </li>
          ))}
          {block.more !== null && <li className={styles.more}>… {block.more}</li>}
        </ul>
      );
    case 'table':
      return <Table block={block} name={under} />;
  }
}

interface TableProps {
  readonly block: Extract<PackBlock, { kind: 'table' }>;
  readonly name: string;
}

/** From so many columns on, a narrow screen shows each row as a card. */
const WIDE = 5;

function Table({ block: { head, rows, more }, name }: TableProps) {
  const isWide = head.length >= WIDE;
  // A card is no table to the browser any more; what each part is has to be said again.
  const role = (of: string) => (isWide ? { role: of } : {});
  return (
    <ScrollBox label={name}>
      <table className={styles.table} data-wide={isWide || undefined} {...role('table')}>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {head.map((cell) =>
              cell === '' ? (
                <td key={cell} {...role('cell')} />
              ) : (
                <th key={cell} {...role('columnheader')}>
                  {cell}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and their order is what they are.
            <tr key={row} {...role('row')}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is what stands in its column.
                <td key={column} dir="auto" data-head={isWide ? head[column] : undefined} {...role('cell')}>
                  <Line line={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more !== null && <p className={styles.more}>… {more}</p>}
    </ScrollBox>
  );
}

function Line({ line }: { readonly line: PackLine }) {
  return (
    <>
      {line.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no names, and their order is what they are.
        <Fragment key={index}>
          <Piece piece={piece} />
        </Fragment>
      ))}
    </>
  );
}

function Piece({ piece }: { readonly piece: PackInline }) {
  const nameOf = useNames(typeof piece === 'object' && 'person' in piece ? [piece.person] : []);
  if (typeof piece === 'string') return piece;
  if ('issue' in piece) return <IssueLink issue={piece.issue} />;
  if ('person' in piece) return nameOf(piece.person) ?? '…';
  return (
    <a href={piece.link} target="_blank" rel="noreferrer">
      {piece.text}
    </a>
  );
}
