import type { FrameworkWords } from '#domain/framework/framework-words';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './decisions.module.css';

/** A decision that lacks nothing, to look at beside one's own. */
export function DecisionExample({ words }: { readonly words: FrameworkWords }) {
  const say = useSay();
  const { change, owner, due, done, verified } = words.examples.decision;
  return (
    <details className={styles.example}>
      <summary>{say('decisions.example')}</summary>
      <p>{change}</p>
      <dl>
        <dt>{say('decisions.owner')}</dt>
        <dd>{owner}</dd>
        <dt>{say('decisions.due')}</dt>
        <dd>{due}</dd>
        <dt>{say('decisions.done')}</dt>
        <dd>{done}</dd>
        <dt>{say('decisions.verification')}</dt>
        <dd>{verified}</dd>
      </dl>
    </details>
  );
}
