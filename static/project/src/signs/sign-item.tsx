import { englishSensors } from '#domain/evidence/signs/english-sensors';
import type { SensorReading } from '#domain/evidence/signs/sign-reading';
import { englishSignGroups, englishWarningSigns } from '#domain/framework/english/warning-signs';
import { WARNING_SIGNS } from '#domain/framework/warning-signs';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { levelName } from '../../../shared/src/words/level-words';
import { readingSentence } from './sign-sentence';
import styles from './signs.module.css';

const groupOf = new Map(WARNING_SIGNS.map(({ id, group }) => [id, englishSignGroups[group]]));

/** One sign that Jira can show: its state, what was found, its issues, and on demand the rule and what it cannot know. */
export function SignItem({ reading }: { readonly reading: SensorReading }) {
  const { voice, showIssues } = useSurroundings();
  const { sign, state, keys, strongest, confidence } = reading;
  const words = englishWarningSigns[sign];
  return (
    <li className={styles.item} data-sign={sign} data-state={state}>
      <div className={styles.head}>
        <span className={styles.state} data-state={state}>
          {englishSensors.states[state]}
        </span>
        <h4 className={styles.name}>{words.name}</h4>
        <span className={styles.small}>
          {groupOf.get(sign)}
          {confidence !== null && ` · ${levelName[confidence]}`}
        </span>
      </div>
      <p>{readingSentence(reading, voice)}</p>
      {keys.length > 0 && (
        <p className={styles.keys}>
          {state === 'seen' && strongest.map((key) => <IssueLink key={key} issue={key} />)}
          <PlainButton appearance="link" onClick={() => showIssues(`sign.${sign}`)}>
            Show {voice.count(keys.length, 'issue', 'issues')}
          </PlainButton>
        </p>
      )}
      {state === 'seen' && <p className={styles.ask}>{words.question}</p>}
      <details className={styles.details}>
        <summary>How this is told</summary>
        <p>{words.looksLike}</p>
        <p>{englishSensors.rules[reading.rule].rule(voice)}</p>
        {confidence !== null && (
          <p>
            {levelName[confidence]}: {englishSensors.confidence[confidence]}
          </p>
        )}
        <p>What it cannot know:</p>
        <ul>
          {reading.cannotKnow.map((limit) => (
            <li key={limit}>{englishSensors.limits[limit]}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
