import { Segmented } from '../../../shared/src/components/segmented';
import styles from './shown-as.module.css';

interface ShownAsProps<T extends string> {
  /** What stands below, in one sentence; told aloud when it changes. */
  readonly sentence: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** Above what can be shown in two ways: what it says, and the choice of the way. */
export function ShownAs<T extends string>({ sentence, ...choice }: ShownAsProps<T>) {
  return (
    <div className={styles.head}>
      <p className={styles.sentence} role="status">
        {sentence}
      </p>
      <Segmented {...choice} />
    </div>
  );
}
