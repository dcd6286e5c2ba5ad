import { lazy, useMemo, useState } from 'react';
import type { RolesView } from '#contract/roles';
import type { RedesignPoint } from '#domain/evidence/edges/redesign-points';
import type { Findings } from '#domain/evidence/findings';
import type { PersonId } from '#domain/history/issue-key';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { SaveChart } from '../../../shared/src/components/save-chart';
import { Section } from '../../../shared/src/components/section';
import { ChartOrTable, type Shown } from '../../../shared/src/components/segmented';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { EdgeBehind } from './edge-behind';
import { EdgeMapDrawing } from './edge-map-drawing';
import { EdgeTable } from './edge-table';
import { mapSentence, sourceSentence, WAIT_RULE, whyNoEdges } from './edge-words';
import styles from './edges.module.css';
import type { RedesignClient } from './redesign-client';
import { RedesignList } from './redesign-list';
import type { RolesClient } from './roles-client';
import { Seams } from './seams';
import { useRedesign } from './use-redesign';
import { WorstEdges } from './worst-edges';

const RolesDialog = lazy(() => import('./roles-dialog').then((module) => ({ default: module.RolesDialog })));

/** Where roles and chosen points are kept. */
export interface EdgesDesk {
  /** Null until they are read. */
  readonly roles: RolesView | null;
  readonly rolesClient: RolesClient;
  /** For the editor: people of issues that are not shown; nobody where all are. */
  readonly hidden: readonly PersonId[];
  /** Reads them once more; null unless they could not be read. */
  readonly onReadRolesAgain: (() => void) | null;
  readonly onRolesSaved: (saved: RolesView) => void;
  readonly redesign: RedesignClient;
}

interface EdgesChapterProps {
  readonly findings: Pick<Findings, 'edges'>;
  /** Null where the chapter is shown from frozen evidence: then nothing can be changed. */
  readonly desk: EdgesDesk | null;
  /** What was chosen for redesign when the evidence was frozen. */
  readonly chosen?: readonly RedesignPoint[];
}

const NONE: readonly RedesignPoint[] = [];

/** The way from trigger to value: which role handed work to which, where it lay longest, and what to redesign. */
export function EdgesChapter({ findings: { edges: map }, desk, chosen = NONE }: EdgesChapterProps) {
  const { voice } = useSurroundings();
  const [shown, setShown] = useState<Shown>('chart');
  const [open, setOpen] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const redesign = useRedesign(desk?.redesign ?? null, chosen);
  const opened = useMemo(() => map.edges.find(({ id }) => id === open) ?? null, [map, open]);
  const canEdit = desk?.roles != null && map.why !== 'no-issues' && map.why !== 'no-history';
  const sentence = mapSentence(map, voice);

  const editor = desk?.roles != null && (
    <LatePart key={String(editing)} name="The editor of roles" waiting={null}>
      {editing && (
        <RolesDialog
          roles={desk.roles}
          map={map}
          people={desk.hidden}
          client={desk.rolesClient}
          onSaved={(saved) => {
            desk.onRolesSaved(saved);
            setEditing(false);
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </LatePart>
  );
  const edit = canEdit && (
    <PlainButton onClick={() => setEditing(true)}>
      {desk?.roles?.mayEdit ? 'Who works in which role' : 'See the roles'}
    </PlainButton>
  );

  const unread = desk?.onReadRolesAgain != null && (
    <p className={styles.told} role="status">
      Who works in which role could not be read, so the roles are guessed here.{' '}
      <PlainButton appearance="link" onClick={desk.onReadRolesAgain}>
        Try again
      </PlainButton>
    </p>
  );

  if (map.why !== null)
    return (
      <Section id="edges" title="Edges" actions={edit}>
        {unread}
        <EmptyNote title="No edge between roles can be drawn">
          {whyNoEdges(map.why)}
          {canEdit && map.why === 'one-role' && ` ${sourceSentence(map.source)} Saying who works in which role would help.`}
        </EmptyNote>
        {editor}
      </Section>
    );
  return (
    <Section
      id="edges"
      title="Edges"
      sentence={
        <>
          {sentence} {sourceSentence(map.source)}
          {map.source === 'settled' && map.unplaced.length > 0 && (
            <> {voice.count(map.unplaced.length, 'person stands', 'people stand')} in no role yet.</>
          )}
        </>
      }
      actions={
        <>
          {edit}
          {shown === 'chart' && <SaveChart title="Edges" sentence={sentence} />}
          <ChartOrTable value={shown} onChange={setShown} />
        </>
      }
    >
      {unread}
      {shown === 'chart' ? (
        <EdgeMapDrawing map={map} open={open} onOpen={setOpen} />
      ) : (
        <EdgeTable map={map} open={open} onOpen={setOpen} />
      )}
      <p className={styles.rule}>{WAIT_RULE}</p>
      {opened && <EdgeBehind edge={opened} map={map} redesign={redesign} onClose={() => setOpen(null)} />}
      <div className={styles.columns}>
        <WorstEdges map={map} redesign={redesign} onOpen={setOpen} />
        <Seams map={map} />
      </div>
      <RedesignList redesign={redesign} />
      {editor}
    </Section>
  );
}
