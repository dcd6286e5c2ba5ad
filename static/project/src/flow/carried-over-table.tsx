import type { FlowEvidence } from '#domain/evidence/flow/flow-evidence';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './flow.module.css';

/** Of each sprint: how many issues it had, and how many of them were unfinished when put into a further one. */
export function CarriedOverTable({ sprints }: Pick<FlowEvidence, 'sprints'>) {
  const { voice, showIssues } = useSurroundings();
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
          {sprints.map(({ id, name, issues, keys }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-numeric="">{voice.number(issues)}</td>
              <td data-numeric="">
                {keys.length === 0 ? (
                  'none'
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
          ))}
        </tbody>
      </table>
    </div>
  );
}
