import { type DocNode, textOf } from './forge-doc';
import styles from './ui-kit.module.css';
import type { Draw } from './ui-kit-host';

const partOf = ({ children }: DocNode, name: string): readonly DocNode[] =>
  children.find(({ type, props }) => type === 'ContentWrapper' && props.name === name)?.children ?? [];

const table: Draw = (node, _, draw) => {
  const caption = textOf(node, 'caption');
  return (
    <table className={styles.table} aria-label={textOf(node, 'label')}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {partOf(node, 'head').map((cell) => (
            <th key={cell.key} scope="col">
              {draw(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partOf(node, 'rows').map((row) => (
          <tr key={row.key}>
            {row.children.map((cell) => (
              <td key={cell.key}>{draw(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const TABLE_NODES: Readonly<Record<string, Draw>> = {
  DynamicTable: table,
  Cell: (_, inside) => inside,
};
