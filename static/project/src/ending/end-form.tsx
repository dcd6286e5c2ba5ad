import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { LeftOpen } from '#contract/endings';
import { SUMMARY_LIMITS } from '#domain/summary/summary-limits';
import { FieldName, SmallForm } from '../../../shared/src/components/small-form';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './ending.module.css';
import { LeftOpenList } from './left-open-list';
import { countsOf, leftSentence } from './left-words';

interface EndFormProps {
  readonly left: LeftOpen;
  readonly saving: boolean;
  readonly problem: string | null;
  readonly onEnd: (reason: string | null) => void;
  readonly onCancel: () => void;
}

/** What ending means, what would be left, and the reason that is asked for then. */
export function EndForm({ left, saving, problem, onEnd, onCancel }: EndFormProps) {
  const { voice } = useSurroundings();
  const id = useId();
  const [reason, setReason] = useState('');
  const sentence = leftSentence(countsOf(left), voice);
  const said = reason.trim();
  return (
    <SmallForm
      framed
      label="End this post-mortem"
      act={sentence === null ? 'End it' : 'End it with this reason'}
      problem={problem}
      disabled={sentence !== null && said === ''}
      saving={saving}
      onSubmit={() => onEnd(said === '' ? null : said)}
      onCancel={onCancel}
    >
      <p>
        Ended means that nothing more is expected of it: everybody sees that it has ended, and why. Its evidence, record and
        decisions stay as they are, owners are still reminded of their issues, and it can be reopened.
      </p>
      {sentence === null ? (
        <p className={styles.quiet}>Every decision is settled, and every check has its answer.</p>
      ) : (
        <>
          <p>
            It would end with <strong>{sentence}</strong>:
          </p>
          <LeftOpenList left={left} />
          <div>
            <FieldName of={id}>Why it ends all the same</FieldName>
            <Textfield
              id={id}
              value={reason}
              maxLength={SUMMARY_LIMITS.reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </div>
        </>
      )}
    </SmallForm>
  );
}
