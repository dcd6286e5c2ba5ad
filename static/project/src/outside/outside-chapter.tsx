import { useMemo, useState } from 'react';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { GroupsEntered } from '#domain/outside/change-outside';
import { isEmptyGroup, nothingEntered, outsideGroups } from '#domain/outside/nothing-entered';
import type { OutsideChange, OutsideFacts, OutsideGroup } from '#domain/outside/outside-facts';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { GroupRow } from './group-row';
import styles from './outside.module.css';
import type { OutsideClient } from './outside-client';
import { GROUPS } from './outside-words';
import { ProjectDays } from './project-days';
import { useOutside } from './use-outside';

interface OutsideChapterProps {
  /** Null where the chapter is shown from frozen evidence: then nothing can be entered. */
  readonly client: OutsideClient | null;
  /** What was entered when the evidence was frozen; null where nothing was. */
  readonly facts?: OutsideFacts | null;
  /** For the days between which a curve is drawn. */
  readonly evidence: Pick<ProjectEvidence, 'scopeSeries'> | null;
}

const NO_CHANGES: readonly OutsideChange[] = [];

/** What Jira does not hold: entered once, by whoever knows it; shown as facts, planned beside actual. */
export function OutsideChapter({ client, facts: frozen = null, evidence }: OutsideChapterProps) {
  const [state, keep, readAgain] = useOutside(client);
  const [open, setOpen] = useState<OutsideGroup | null>(null);
  const [undo, setUndo] = useState<{ readonly group: OutsideGroup; readonly before: GroupsEntered } | null>(null);
  const facts = client === null ? (frozen ?? nothingEntered) : state.kind === 'read' ? state.view.facts : nothingEntered;
  const changes = state.kind === 'read' ? state.view.changes : NO_CHANGES;
  const mayEnter = client !== null && state.kind === 'read';
  const days = useMemo(() => {
    const series = evidence?.scopeSeries ?? [];
    return [series[0], series.at(-1)].flatMap((point) => (point === undefined ? [] : [point.date]));
  }, [evidence]);
  const entered = outsideGroups.filter((group) => !isEmptyGroup(facts, group));
  const missing = outsideGroups.filter((group) => isEmptyGroup(facts, group));

  return (
    <ProjectDays.Provider value={days}>
      <Section
        id="outside"
        title="What Jira does not hold"
        sentence="Facts that people entered for everybody who looks at this project; each says who entered it and when."
      >
        {client !== null && state.kind === 'unread' && (
          <EmptyNote title="What was entered could not be read">
            {state.why}{' '}
            <PlainButton appearance="link" onClick={readAgain}>
              Try again
            </PlainButton>
          </EmptyNote>
        )}
        {entered.length === 0 && (client === null || mayEnter) && (
          <EmptyNote title="Nothing has been entered yet">
            Jira does not know what was promised, what was spent, or what the client said. Whoever knows one of these can enter it
            below in a minute; it then stands beside the evidence, and goes into the data pack.
          </EmptyNote>
        )}
        {/* One list, so that a form keeps what is written in it when others fill in its group meanwhile. */}
        <ul className={styles.groups}>
          {(mayEnter ? [...entered, ...missing] : entered).map((group) => (
            <GroupRow
              key={group}
              facts={facts}
              changes={changes}
              group={group}
              open={open === group}
              onOpen={mayEnter ? setOpen : null}
              keep={keep}
              onKept={() => {
                setUndo({ group, before: { [group]: facts[group] } });
                setOpen(null);
              }}
            />
          ))}
        </ul>
        {undo !== null && (
          <output className={styles.undo}>
            {GROUPS[undo.group].title}: kept.{' '}
            <PlainButton
              appearance="link"
              onClick={() => {
                setUndo(null);
                void keep(undo.before);
              }}
            >
              Undo
            </PlainButton>
          </output>
        )}
      </Section>
    </ProjectDays.Provider>
  );
}
