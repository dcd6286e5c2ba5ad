import Select from '@atlaskit/select';
import { useId } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { LeftOut } from '#domain/snapshot/left-out';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { FreezePart } from './freeze-part';
import { frozenSentence } from './post-mortem-words';
import styles from './post-mortems.module.css';
import type { FreezeNow } from './use-freeze';

interface FreezesPartProps {
  readonly postMortem: PostMortemView;
  /** The one that is shown; null before the first. */
  readonly chosen: FreezeHead | null;
  readonly leftOut: LeftOut | null;
  readonly now: FreezeNow;
  readonly onChoose: (freezeId: string) => void;
  /** Null until the project has been read once: before, there is nothing to freeze. */
  readonly onFreeze: (() => void) | null;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** As of when and as whom the evidence below was frozen, the choice among several, and how to freeze it once more. */
export function FreezesPart({ postMortem, chosen, leftOut, now, onChoose, onFreeze, onCancel, onRetry }: FreezesPartProps) {
  const { voice } = useSurroundings();
  const { freezes, mayChange } = postMortem;
  const nameOf = useNames(freezes.map(({ by }) => by));
  const id = useId();
  const label = (head: FreezeHead) =>
    `${voice.moment(head.at)} by ${nameOf(head.by) ?? '…'}: ${voice.count(head.issues, 'issue', 'issues')}`;
  const option = (head: FreezeHead) => ({ value: head.id, label: label(head) });
  const freezing = <FreezePart now={now} onCancel={onCancel} onRetry={onRetry} />;
  const again = mayChange && now.kind !== 'going' && (
    <PlainButton disabled={onFreeze === null} onClick={() => onFreeze?.()}>
      {chosen === null ? 'Freeze the evidence' : 'Freeze again'}
    </PlainButton>
  );
  if (chosen === null)
    return (
      <Section id="frozen" title="Frozen evidence">
        {now.kind === 'idle' ? (
          <EmptyNote title="The evidence is not frozen yet">
            Until it is, there is nothing that everybody has read. Frozen, it stays as it is, whatever changes in Jira.{' '}
            {mayChange
              ? ''
              : 'Whoever opened this post-mortem, its facilitator, or an administrator of the project can freeze it.'}
          </EmptyNote>
        ) : (
          freezing
        )}
        {now.kind === 'idle' && <p className={styles.actionsLine}>{again}</p>}
      </Section>
    );
  return (
    <Section id="frozen" title="Frozen evidence" sentence={frozenSentence(chosen, nameOf(chosen.by), voice)} actions={again}>
      {freezing}
      <Moved head={chosen} />
      {leftOut !== null && (
        <p className={styles.quiet}>
          The numbers are whole. {voice.number(leftOut.rows)} of {voice.count(leftOut.ofIssues, 'issue', 'issues')} are kept one
          by one, those in which most happened; {voice.count(leftOut.listCount, 'list', 'lists')} of issues behind the numbers are
          shortened to them.
        </p>
      )}
      {freezes.length > 1 && (
        <div className={styles.choice}>
          <label className={styles.label} htmlFor={id}>
            Shown below
          </label>
          <Select
            inputId={id}
            options={[...freezes].reverse().map(option)}
            value={option(chosen)}
            onChange={(one) => one !== null && onChoose(one.value)}
          />
        </div>
      )}
    </Section>
  );
}

const MOST_NAMED = 12;

/** What changed in Jira while it was taken, so that nobody wonders why it is not in it. */
function Moved({ head: { movedMeanwhile } }: { readonly head: FreezeHead }) {
  const { voice } = useSurroundings();
  const { keys, count } = movedMeanwhile;
  if (count === 0) return null;
  const named = keys.slice(0, MOST_NAMED);
  return (
    <p className={styles.keysLine}>
      {voice.count(count, 'issue', 'issues')} changed while it was frozen:{' '}
      {named.map((key) => (
        <IssueLink key={key} issue={key} />
      ))}
      {count > named.length && ` and ${voice.number(count - named.length)} more`}
    </p>
  );
}
