import { useState } from 'react';
import { LIMITS } from '#domain/session/limits';
import { rankedConditions } from '#domain/session/ranked-conditions';
import { useSay } from '../../../shared/src/say/use-say';
import { AddLine } from '../room/add-line';
import { Prompts } from '../room/prompts';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { ShownAs } from '../room/shown-as';
import { useWhyShut } from '../room/use-why-shut';
import { useItemWriter } from '../writing/use-item-writer';
import { CandidateList } from './candidate-list';
import { byBucket, candidates } from './candidates';
import { ConditionItem } from './condition-item';
import styles from './conditions.module.css';
import { lastRank } from './ranks';

/** The causes that contributed, ranked. There is no place for a single one, and words for those who ask for it. */
export function ConditionsScreen(props: PhaseProps) {
  const { session, you, desk, words, phaseWords } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const [shown, setShown] = useState<'ranked' | 'buckets'>('ranked');
  const shut = useWhyShut(session, you, 'conditions');
  const ranked = rankedConditions(session);
  const item = { ...props, ranked, shut: shut !== null };
  return (
    <div className={styles.conditions}>
      {shut !== null && <p className={said.shut}>{shut}</p>}
      <ShownAs
        sentence={ranked.length === 0 ? say('conditions.none') : say('conditions.sentence', { n: ranked.length })}
        label={say('conditions.view')}
        value={shown}
        onChange={setShown}
        options={[
          { value: 'ranked', label: say('conditions.ranked') },
          { value: 'buckets', label: say('conditions.buckets') },
        ]}
      />
      <CandidateList {...item} found={candidates(session)} />
      {shown === 'ranked' ? (
        <ol className={styles.list}>
          {ranked.map((condition, n) => (
            <ConditionItem key={condition.id} {...item} condition={condition} at={n} />
          ))}
        </ol>
      ) : (
        <div className={styles.buckets}>
          {byBucket(ranked).map(({ bucket, conditions }) => (
            <section
              key={bucket ?? 'none'}
              aria-label={bucket === null ? say('conditions.noBucket') : words.buckets[bucket].name}
            >
              <h3 className={styles.bucket}>{bucket === null ? say('conditions.noBucket') : words.buckets[bucket].name}</h3>
              {conditions.length === 0 && <p className={said.quiet}>{say('conditions.bucketEmpty')}</p>}
              <ol className={styles.list}>
                {conditions.map(({ rank, condition }) => (
                  <ConditionItem key={condition.id} {...item} condition={condition} at={rank - 1} />
                ))}
              </ol>
            </section>
          ))}
        </div>
      )}
      <AddLine
        desk={desk}
        draft="conditions.new"
        label={say(ranked.length === 0 ? 'conditions.first' : 'conditions.new')}
        act={say('conditions.add')}
        most={LIMITS.sentence}
        disabled={shut !== null}
        wording={{ field: 'condition', people: props.view.people }}
        onAdd={(text) => writer.add('conditions', { text, bucket: null, topic: null, rank: lastRank(ranked) })}
      />
      <div className={said.aside}>
        <Prompts prompts={phaseWords.prompts} />
        <details className={styles.oneCause}>
          <summary>{say('conditions.oneCause')}</summary>
          <p className={styles.asked}>{words.room.oneRootCause.asked}</p>
          <p>{words.room.oneRootCause.answer}</p>
        </details>
      </div>
    </div>
  );
}
