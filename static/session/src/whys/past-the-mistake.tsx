import type { FrameworkWords } from '#domain/framework/framework-words';
import { type PersonError, personErrorIn } from '#domain/language/person-error';
import type { SayKey } from '../../../shared/src/say/say';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './whys.module.css';

const ASK_ON = {
  slip: 'whys.person.slip',
  trait: 'whys.person.trait',
  fault: 'whys.person.fault',
} as const satisfies Record<PersonError, SayKey>;

/** Where a chain stops at somebody's mistake, the question that goes on: what let it happen (S3-36). */
export function PastTheMistake({ text, words }: { readonly text: string; readonly words: FrameworkWords }) {
  const say = useSay();
  const error = personErrorIn(text);
  return (
    <div role="status">
      {error !== null && (
        <p className={styles.mistake}>
          <b>{say(ASK_ON[error])}</b> {words.room.pastTheMistake}
        </p>
      )}
    </div>
  );
}
