import { useMemo } from 'react';
import type { Edge, EdgeMap } from '#domain/evidence/edges/edge-map';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, VirtualTable } from '../../../shared/src/components/virtual-table';
import { daysWaited, edgeName, namesOf } from './edge-words';

interface EdgeTableProps {
  readonly map: EdgeMap;
  readonly open: string | null;
  readonly onOpen: (edge: string | null) => void;
}

const ROW = 41;
const HEAD = 41;
const TALLEST = 420;

/** The map as a table: an edge a row, most days waited first. */
export function EdgeTable({ map, open, onOpen }: EdgeTableProps) {
  const { voice } = useSurroundings();
  const columns = useMemo((): TableColumn<Edge>[] => {
    const name = namesOf(map);
    return [
      { id: 'from', header: 'From', width: 190, cell: (edge) => name(edge.from) },
      { id: 'to', header: 'To', width: 190, cell: (edge) => name(edge.to) },
      { id: 'hand-offs', header: 'Hand-offs', width: 100, numeric: true, cell: (edge) => voice.number(edge.handOffs) },
      { id: 'issues', header: 'Issues', width: 90, numeric: true, cell: (edge) => voice.number(edge.keys.length) },
      { id: 'waited', header: 'Waited', width: 130, numeric: true, cell: (edge) => daysWaited(edge.waitMs, voice) },
      { id: 'week', header: 'Worst week, from', width: 150, numeric: true, cell: (edge) => voice.day(edge.worstWeek.monday) },
      {
        id: 'open',
        header: 'Behind it',
        width: 120,
        cell: (edge) => (
          <PlainButton
            appearance="link"
            aria-expanded={open === edge.id}
            aria-label={`Open what lies behind the edge ${edgeName(edge, map)}`}
            onClick={() => onOpen(open === edge.id ? null : edge.id)}
          >
            {open === edge.id ? 'Close' : 'Open'}
          </PlainButton>
        ),
      },
    ];
  }, [map, open, onOpen, voice]);
  return (
    <VirtualTable
      label="Edges between roles, most days waited first"
      columns={columns}
      rows={map.edges}
      rowKey={(edge) => edge.id}
      height={Math.min(TALLEST, HEAD + ROW * Math.max(3, map.edges.length) + 2)}
    />
  );
}
