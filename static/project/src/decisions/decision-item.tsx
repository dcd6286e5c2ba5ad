import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import { daysBetween } from '#domain/history/calendar-date';
import { type Check, checksOf } from '#domain/loop/checks';
import { standingClosing } from '#domain/loop/closing';
import type { Standing } from '#domain/loop/standing';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { CameBackLines } from '../recurrence/came-back-lines';
import { DecisionDetails } from './decision-details';
import { DecisionLine } from './decision-line';
import { lateWords, STANDING_NAMES, statusWords } from './decision-words';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { LookAgain } from './look-again';
import { movesWords } from './moves-words';

interface DecisionItemProps {
  readonly decision: FollowedDecision;
  readonly desk: DecisionsDesk;
}

const LOOKS: Readonly<Record<Standing['kind'], 'default' | 'inprogress' | 'success' | 'removed' | 'moved'>> = {
  open: 'inprogress',
  done: 'success',
  dropped: 'default',
  gone: 'removed',
  archived: 'moved',
};

/** One decision: how it stands, whose it is and by when, how its checks came out; more on demand. */
export function DecisionItem({ decision, desk }: DecisionItemProps) {
  const [open, setOpen] = useState(false);
  const { decided, followed, today } = decision;
  const { kind } = followed.told.standing;
  const checks = checksOf(followed, today);
  const home = `decided-${decision.id}`;
  return (
    <li className={styles.item}>
      <h4 className={styles.text} id={home} tabIndex={-1} dir="auto">
        {decided.text}
      </h4>
      <p className={styles.line}>
        <Lozenge appearance={LOOKS[kind]}>{STANDING_NAMES[kind]}</Lozenge>
        <Due decision={decision} />
        {checks.map((check) => (
          <CheckInShort key={`${check.id.closing} ${check.id.days}`} check={check} />
        ))}
      </p>
      <DecisionLine decision={decision} desk={desk} />
      <CameBackLines decision={decision} desk={desk} home={home} />
      <div className={styles.line}>
        <PlainButton
          compact
          aria-expanded={open}
          aria-label={`${open ? 'Less' : 'More'} of: ${decided.text}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Less' : 'More'}
        </PlainButton>
        <LookAgain decision={decision} desk={desk} />
      </div>
      {open && <DecisionDetails decision={decision} checks={checks} desk={desk} home={home} />}
    </li>
  );
}

function Due({ decision: { followed, today } }: Pick<DecisionItemProps, 'decision'>) {
  const { voice } = useSurroundings();
  const { due, standing } = followed.told;
  const moves = movesWords(followed, voice);
  if (due === null) return <span>No date in Jira{moves}</span>;
  const closing = standingClosing(followed.told.closings);
  const late = daysBetween(due, today);
  const isOpen = standing.kind === 'open';
  return (
    <span title={voice.fullDay(due)}>
      {closing !== null && `Closed ${voice.day(closing.on)}, was due `}
      {closing === null && 'By '}
      {voice.day(due)}
      {isOpen && ', '}
      {isOpen && late > 0 && (
        <span className={styles.mark} data-late>
          {lateWords(late, voice)}
        </span>
      )}
      {isOpen && late <= 0 && lateWords(late, voice)}
      {moves}
    </span>
  );
}

function CheckInShort({ check: { id, status } }: { readonly check: Check }) {
  const { voice } = useSurroundings();
  return (
    <span>
      {id.days}-day check: {statusWords(status, voice)}
    </span>
  );
}
