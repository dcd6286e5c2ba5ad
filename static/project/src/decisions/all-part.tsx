import { useState } from 'react';
import type { DecisionsOfProject } from '#contract/followed-decisions';
import { Section } from '../../../shared/src/components/section';
import { Segmented } from '../../../shared/src/components/segmented';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { DecisionItem } from './decision-item';
import { STANDING_MEANS, STANDING_NAMES } from './decision-words';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { byDate, byState, type DecisionGroup } from './in-order';

interface AllPartProps {
  readonly project: DecisionsOfProject;
  readonly desk: DecisionsDesk;
}

type Order = 'state' | 'date';

/** All decisions whose issues the viewer may see, by state or by date. */
export function AllPart({ project, desk }: AllPartProps) {
  const { voice } = useSurroundings();
  const [order, setOrder] = useState<Order>('state');
  const { decisions, swept } = project;
  const groups: readonly DecisionGroup[] =
    order === 'state' ? byState(decisions) : [{ state: null, decisions: byDate(decisions) }];
  return (
    <Section
      id="decided"
      title="All decisions"
      sentence={`${voice.count(decisions.length, 'decision', 'decisions')} with an issue that you may see. Each is as its issue was when Jira was last read.`}
      actions={
        <Segmented
          label="In order of"
          value={order}
          onChange={setOrder}
          options={[
            { value: 'state', label: 'State' },
            { value: 'date', label: 'Date' },
          ]}
        />
      }
    >
      {groups.map(({ state, decisions: those }) => (
        <div key={state}>
          <h3 className={styles.group}>
            {state === null ? 'Earliest date first' : `${STANDING_NAMES[state]} (${voice.number(those.length)})`}
          </h3>
          {state !== null && STANDING_MEANS[state] !== null && <p className={styles.quiet}>{STANDING_MEANS[state]}</p>}
          <ul>
            {those.map((decision) => (
              <DecisionItem key={decision.id} decision={decision} desk={desk} />
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.swept}>
        {swept === null
          ? 'Once a day the app reads every issue again, so that nothing is missed. It has not done so yet.'
          : `The app last read every issue again ${voice.moment(swept.at)}${swept.repaired === 0 ? ', and found nothing that it had missed.' : `, and set right ${voice.count(swept.repaired, 'decision', 'decisions')} that it had missed a change of.`}`}
      </p>
    </Section>
  );
}
