import type { FollowedDecision } from '#contract/followed-decisions';
import type { FollowThrough } from '#domain/loop/follow-through';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { Voice } from '../../../shared/src/words/voice';
import { partWords } from './decision-words';
import styles from './decisions.module.css';
import { figuresOf } from './figures-of';

interface Figure {
  readonly name: string;
  readonly value: string;
  /** What it is of; null without data. */
  readonly of: string | null;
  /** What it counts. */
  readonly means: string;
}

/** How well the decisions of this project are followed through (S3-62). */
export function FiguresPart({ decisions, now }: { readonly decisions: readonly FollowedDecision[]; readonly now: number }) {
  const { voice } = useSurroundings();
  const figures = figuresOf(decisions, voice.dayOf(now));
  return (
    <Section id="figures" title="Follow-through" sentence={countedWords(figures, voice)}>
      <dl className={styles.figures}>
        {figuresShown(figures, voice).map(({ name, value, of, means }) => (
          <div key={name} className={styles.figure}>
            <dt>{name}</dt>
            <dd>
              <span className={styles.value} data-none={of === null || undefined}>
                {value}
              </span>
              {of !== null && <span className={styles.of}>{of}</span>}
              <span className={styles.hint}>{means}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export function figuresShown(figures: FollowThrough, voice: Voice): readonly Figure[] {
  const { done, medianDaysToDone, answered, held } = figures;
  const days = medianDaysToDone === null ? null : Math.round(medianDaysToDone * 10) / 10;
  return [
    { name: 'Completed', ...partWords(done, voice), means: 'Decisions that are done, of all.' },
    {
      name: 'Time to done',
      value: days === null ? 'not enough data' : `${voice.number(days, 1)} ${days === 1 ? 'day' : 'days'}`,
      of: days === null ? null : `median of ${voice.number(done.count)}`,
      means: 'From the decision to its being done.',
    },
    { name: 'Checks answered', ...partWords(answered, voice), means: 'Of those that were asked so far.' },
    { name: 'Fixes that held', ...partWords(held, voice), means: 'By the newest verdict of each decision that has one.' },
  ];
}

const countedWords = ({ dropped, contested }: FollowThrough, voice: Voice): string =>
  [
    'Counted from the decisions above, as Jira was when it was last read.',
    dropped > 0 ? `${voice.count(dropped, 'decision was', 'decisions were')} dropped and counted as not done.` : '',
    contested > 0
      ? `${voice.count(contested, 'verdict is', 'verdicts are')} contradicted by a second person and counted neither as held nor as drifted.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
