import type { Lesson } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import type { PhaseProps } from '../room/screen-props';
import { WorkingOn } from '../room/working-on';
import { Choice } from '../writing/choice';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import styles from './decisions.module.css';

/** One lesson: what is understood, what follows from it, and where it is made to show up. */
export function LessonCard({ lesson, shut, ...props }: PhaseProps & { readonly lesson: Lesson; readonly shut: boolean }) {
  const { desk, words } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const text = { on: props, of: 'lessons' as const, item: lesson, id: lesson.id, disabled: shut, othersToldElsewhere: true };
  return (
    <li className={styles.lesson}>
      <p className={styles.kind}>{say('decisions.kind.lesson')}</p>
      <ItemText {...text} field="text" label={say('decisions.lesson.text')} most={LIMITS.sentence} wording="lesson" />
      <ItemText
        {...text}
        field="implications"
        label={say('decisions.lesson.implications')}
        most={LIMITS.paragraph}
        placeholder={words.examples.lesson.implications}
      />
      <Choice
        label={say('decisions.lesson.showsUp')}
        value={lesson.showsUpIn}
        disabled={shut}
        onChange={(showsUpIn) => void writer.change('lessons', lesson.id, { showsUpIn })}
        options={[
          { value: 'next-design', label: say('decisions.lesson.nextDesign') },
          { value: 'playbook', label: say('decisions.lesson.playbook') },
        ]}
      />
      <WorkingOn view={props.view} item={lesson.id} />
      <div className={styles.acts}>
        <CommentsButton {...props} item={lesson.id} about={lesson.text} />
        <PlainButton compact appearance="subtle" disabled={shut} onClick={() => writer.remove('lessons', lesson.id)}>
          {say('decisions.remove')}
        </PlainButton>
      </div>
    </li>
  );
}
