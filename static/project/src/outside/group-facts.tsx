import { useContext } from 'react';
import { costRange } from '#domain/cost/cost-range';
import type { OutsideFacts, OutsideGroup } from '#domain/outside/outside-facts';
import { SaveChart } from '../../../shared/src/components/save-chart';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { AdoptionChart } from './adoption-chart';
import { spanOf } from './adoption-shape';
import styles from './outside.module.css';
import {
  ACCEPTANCE,
  adoptionLines,
  adoptionSentence,
  costSentences,
  deliverablesSentence,
  type FactLine,
  moneyLines,
  RENEWAL,
  SOURCE,
} from './outside-words';
import { ProjectDays } from './project-days';

interface GroupFactsProps {
  readonly facts: OutsideFacts;
  readonly group: OutsideGroup;
}

/** What was entered in one group, as facts: planned beside actual, words as they were said. */
export function GroupFacts({ facts, group }: GroupFactsProps) {
  const { voice } = useSurroundings();
  const days = useContext(ProjectDays);
  switch (group) {
    case 'project':
      return (
        <Words
          lines={[
            ['Client', facts.project.client],
            ['Scope', facts.project.scope],
          ]}
        />
      );
    case 'adoption': {
      const { promisedCurve, reachedCurve } = facts.adoption;
      return (
        <>
          <PlannedAgainstActual lines={adoptionLines(facts.adoption, voice)} heads={['Promised', 'Reached']} />
          {promisedCurve.length + reachedCurve.length > 0 && (
            <div data-charts>
              <AdoptionChart adoption={facts.adoption} span={spanOf(facts.adoption, days)} />
              <SaveChart
                title="Adoption"
                sentence={adoptionSentence(facts.adoption, voice)}
                legend="Promised is dashed, reached is solid. Entered by people; Jira does not hold it."
              />
            </div>
          )}
        </>
      );
    }
    case 'sponsor':
      return (
        <Words
          lines={[
            ['When it began', facts.sponsor.atFirst],
            ['Now', facts.sponsor.now],
          ]}
        />
      );
    case 'money':
      return <PlannedAgainstActual lines={moneyLines(facts.money, voice)} heads={['Planned', 'Actual']} />;
    case 'deliverables':
      return (
        <>
          <p>{deliverablesSentence(facts.deliverables, voice)}</p>
          <Words lines={facts.deliverables.map(({ name, acceptance }) => [name, ACCEPTANCE[acceptance]])} />
        </>
      );
    case 'client':
      return (
        <Words
          lines={[
            ['Net promoter score', facts.client.nps === null ? null : voice.number(facts.client.nps)],
            ['Renewal', facts.client.renewal && RENEWAL[facts.client.renewal]],
            ['In their words', facts.client.words],
          ]}
        />
      );
    case 'team':
      return (
        <Words
          lines={[
            ['How the team was', facts.team.score === null ? null : `${voice.number(facts.team.score, 1)} of 5`],
            ['In words', facts.team.words],
          ]}
        />
      );
    case 'links':
      return (
        <ul className={styles.links}>
          {facts.links.map(({ kind, label, url }) => (
            <li key={`${kind} ${url} ${label}`}>
              <span className={styles.quiet}>{SOURCE[kind]}</span>{' '}
              <a href={url} target="_blank" rel="noreferrer noopener">
                {label}
              </a>
            </li>
          ))}
        </ul>
      );
    case 'cost':
      return (
        <ul>
          {costSentences(costRange(facts.cost), facts.money.currency, voice).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      );
    case 'unpriced':
      return (
        <Words
          lines={[
            ['Morale', facts.unpriced.morale],
            ['Reputation', facts.unpriced.reputation],
          ]}
        />
      );
  }
}

function Words({ lines }: { readonly lines: readonly (readonly [string, string | null])[] }) {
  return (
    <dl className={styles.told}>
      {lines.map(
        ([name, words]) =>
          words !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function PlannedAgainstActual({
  lines,
  heads,
}: {
  readonly lines: readonly FactLine[];
  readonly heads: readonly [string, string];
}) {
  if (lines.length === 0) return null;
  return (
    <table className={styles.planned}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.hidden}>What</span>
          </th>
          {[...heads, 'Difference'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, planned, actual, difference }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{planned}</td>
            <td>{actual}</td>
            <td>{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
