import { useMemo } from 'react';
import type { Edge, EdgeMap, EdgeMoment } from '#domain/evidence/edges/edge-map';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, VirtualTable } from '../../../shared/src/components/virtual-table';
import { daysWaited, edgeName, edgeSentence } from './edge-words';
import styles from './edges.module.css';
import { RedesignTick } from './redesign-tick';
import type { Redesign } from './use-redesign';

interface EdgeBehindProps {
  readonly edge: Edge;
  readonly map: EdgeMap;
  readonly redesign: Redesign;
  readonly onClose: () => void;
}

const HEIGHT = 300;

/** What lies behind one edge: its issues and its moments, longest wait first. Who it was between is not told. */
export function EdgeBehind({ edge, map, redesign, onClose }: EdgeBehindProps) {
  const { voice, showIssues } = useSurroundings();
  const columns = useMemo(
    (): TableColumn<EdgeMoment>[] => [
      { id: 'key', header: 'Issue', width: 130, cell: (moment) => <IssueLink issue={moment.key} /> },
      { id: 'at', header: 'Handed over', width: 160, cell: (moment) => voice.moment(moment.at) },
      { id: 'waited', header: 'Then waited', width: 150, numeric: true, cell: (moment) => daysWaited(moment.waitMs, voice) },
      {
        id: 'end',
        header: 'Until',
        width: 220,
        cell: (moment) => (moment.open ? 'nothing has happened since' : 'something happened'),
      },
    ],
    [voice],
  );
  const told = edge.longest.length;
  return (
    <section className={styles.behind} aria-label={`Behind the edge ${edgeName(edge, map)}`}>
      <div className={styles.behindHead}>
        <p>{edgeSentence(edge, map, voice)}</p>
        <PlainButton compact onClick={onClose}>
          Close
        </PlainButton>
      </div>
      <div className={styles.doings}>
        <PlainButton appearance="link" onClick={() => showIssues(`edges.of.${edge.id}`)}>
          Show {voice.count(edge.keys.length, 'issue', 'issues')}
        </PlainButton>
        <PlainButton appearance="link" onClick={() => showIssues(`edges.week.${edge.id}`)}>
          Show those of the week of {voice.day(edge.worstWeek.monday)}
        </PlainButton>
        <RedesignTick edge={edge} map={map} redesign={redesign} />
      </div>
      <VirtualTable
        label={`Hand-offs of the edge ${edgeName(edge, map)}, longest wait first`}
        columns={columns}
        rows={edge.longest}
        rowKey={(moment) => `${moment.key} ${moment.at}`}
        height={Math.min(HEIGHT, 43 + 41 * told)}
      />
      {told < edge.handOffs && (
        <p className={styles.rule}>
          The {voice.number(told)} longest of {voice.count(edge.handOffs, 'hand-off', 'hand-offs')}.
        </p>
      )}
    </section>
  );
}
