import { useMemo, useState } from 'react';
import type { FlowEvidence, SprintCarry } from '#domain/evidence/flow/flow-evidence';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './flow.module.css';

const AT_FIRST = 6;

/**
 * Of each sprint: how many issues it had, and how many of them were unfinished when put into a further one. At first the sprints from
 * which most was carried over, in the order of time.
 */
export function CarriedOverTable({ sprints }: Pick<FlowEvidence, 'sprints'>) {
  const { voice } = useSurroundings();
  const [all, setAll] = useState(false);
  const most = useMemo(() => {
    const chosen = new Set([...sprints].sort((a, b) => b.keys.length - a.keys.length).slice(0, AT_FIRST));
    return sprints.filter((sprint) => chosen.has(sprint));
  }, [sprints]);
  const lastCarried = sprints.reduce((last, { keys }, n) => (keys.length > 0 ? n : last), -1);
  return (
    <div className={styles.carried}>
      <table>
        <thead>
          <tr>
            <th scope="col">Sprint</th>
            <th scope="col" data-numeric="">
              Issues
            </th>
            <th scope="col" data-numeric="">
              Carried over
            </th>
            <th scope="col" data-numeric="">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? sprints : most).map((sprint) => (
            <SprintRow key={sprint.id} sprint={sprint} perhapsGoingOn={sprints.indexOf(sprint) > lastCarried} />
          ))}
        </tbody>
      </table>
      {sprints.length > AT_FIRST && (
        <PlainButton appearance="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show the largest only' : `Show all ${voice.number(sprints.length)} sprints`}
        </PlainButton>
      )}
    </div>
  );
}

interface SprintRowProps {
  readonly sprint: SprintCarry;
  /** Jira does not tell whether a sprint was over on that day: after the last one that left work over, some may still be to come. */
  readonly perhapsGoingOn: boolean;
}

function SprintRow({ sprint: { id, name, issues, keys }, perhapsGoingOn }: SprintRowProps) {
  const { voice, showIssues } = useSurroundings();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-numeric="">{voice.number(issues)}</td>
      <td data-numeric="">
        {keys.length === 0 ? (
          perhapsGoingOn ? (
            'none so far'
          ) : (
            'none'
          )
        ) : (
          <PlainButton
            appearance="link"
            aria-label={`${voice.number(keys.length)} carried over from ${name}. Show these issues.`}
            onClick={() => showIssues(`flow.sprint.${id}`)}
          >
            {voice.number(keys.length)}
          </PlainButton>
        )}
      </td>
      <td data-numeric="">{voice.share(keys.length / issues)}</td>
    </tr>
  );
}
