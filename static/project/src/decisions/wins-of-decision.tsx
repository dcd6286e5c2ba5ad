import { lazy, useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import type { DecisionsDesk } from './decisions-desk';
import { OpenedForm } from './opened-form';
import { WinLine } from './win-line';
import styles from './wins.module.css';

const WinForm = lazy(() => import('./win-form').then((module) => ({ default: module.WinForm })));

interface WinsOfDecisionProps {
  readonly decision: FollowedDecision;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** What one decision prevented so far, and the way to say that it did again. */
export function WinsOfDecision({ decision, desk, home }: WinsOfDecisionProps) {
  const { wins } = decision.followed.kept;
  return (
    <>
      {wins.length > 0 && (
        <ul className={styles.list} aria-label="What it prevented">
          {wins.map((win) => (
            <WinLine key={win.id} win={win}>
              {win.by === desk.viewer && <TakeBack decision={decision} win={win.id} about={win.prevented} desk={desk} />}
            </WinLine>
          ))}
        </ul>
      )}
      {decision.mayAnswer && (
        <OpenedForm act="It prevented something" about={decision.decided.text}>
          {(close) => (
            <LatePart name="The form" waiting={null}>
              <WinForm decision={decision} desk={desk} home={home} onClose={close} />
            </LatePart>
          )}
        </OpenedForm>
      )}
    </>
  );
}

interface TakeBackProps {
  readonly decision: FollowedDecision;
  readonly win: string;
  readonly about: string;
  readonly desk: DecisionsDesk;
}

function TakeBack({ decision, win, about, desk }: TakeBackProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const takeBack = async () => {
    const sent = await desk.unwin({ id: decision.id, win });
    if (!sent.ok) setProblem(sent.problem);
  };
  return (
    <>
      <PlainButton appearance="link" aria-label={`Take back: ${about}`} onClick={() => void takeBack()}>
        Take back
      </PlainButton>
      {problem !== null && <span role="alert">{problem}</span>}
    </>
  );
}
