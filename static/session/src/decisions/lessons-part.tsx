import { LIMITS } from '#domain/session/limits';
import { useSay } from '../../../shared/src/say/use-say';
import { AddLine } from '../room/add-line';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { useWhyShut } from '../room/use-why-shut';
import { BLANK } from '../writing/blank-items';
import { useItemWriter } from '../writing/use-item-writer';
import styles from './decisions.module.css';
import { LessonCard } from './lesson-card';

/** What is understood now. A lesson has implications and a place where it shows up, and no owner. */
export function LessonsPart(props: PhaseProps) {
  const { session, you, desk, words } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const shut = useWhyShut(session, you, 'lessons');
  return (
    <section className={styles.lessons} aria-labelledby="lessons-heading">
      <h3 className={styles.heading} id="lessons-heading">
        {say('decisions.lessons', { n: session.items.lessons.length })}
      </h3>
      <p className={said.quiet}>{shut ?? say('decisions.lessons.hint')}</p>
      <ul className={styles.cards}>
        {session.items.lessons.map((lesson) => (
          <LessonCard key={lesson.id} {...props} lesson={lesson} shut={shut !== null} />
        ))}
      </ul>
      <AddLine
        desk={desk}
        draft="lessons.new"
        label={say(session.items.lessons.length === 0 ? 'decisions.lesson.first' : 'decisions.lesson.new')}
        act={say('decisions.lesson.add')}
        most={LIMITS.sentence}
        placeholder={words.examples.lesson.text}
        disabled={shut !== null}
        wording={{ field: 'lesson', people: props.view.people }}
        onAdd={(text) => writer.add('lessons', { ...BLANK.lessons, text })}
      />
    </section>
  );
}
