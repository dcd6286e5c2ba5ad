import type { FollowedDecision } from '#contract/followed-decisions';
import { repeatRate } from '#domain/loop/comebacks';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './recurrence.module.css';
import { repeatSentence, repeatTitle } from './repeat-words';

/** How many fixes came back: the repeat-failure rate, the number that all of this is for (S1-81). */
export function RepeatPart({ decisions }: { readonly decisions: readonly FollowedDecision[] }) {
  const { voice } = useSurroundings();
  const rate = repeatRate(decisions.map(({ followed }) => followed));
  const again = decisions.filter(({ followed }) => followed.kept.comebacks.length > 0);
  return (
    <Section id="repeat" title={repeatTitle(rate, voice)} sentence={repeatSentence(rate)}>
      {again.length > 0 && (
        <ul className={styles.again}>
          {again.map(({ id, decided, followed }) => (
            <li key={id} dir="auto">
              <PlainButton appearance="link" onClick={() => show(id)}>
                {decided.text}
              </PlainButton>{' '}
              <span className={styles.quiet}>
                came back in {followed.kept.comebacks.map(({ postMortem }) => `“${postMortem.title}”`).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Goes to the decision in the list of all. */
function show(id: string): void {
  const there = document.getElementById(`decided-${id}`);
  there?.scrollIntoView({ block: 'center' });
  there?.focus({ preventScroll: true });
}
