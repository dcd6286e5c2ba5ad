import { Prompts } from '../room/prompts';
import type { PhaseProps } from '../room/screen-props';
import { OpenWriting } from './open-writing';
import { PrivateWriting } from './private-writing';
import { RevealedCards } from './revealed-cards';

/** What went well, and later what did not: written in private, opened together. */
export function CollectingScreen(props: PhaseProps) {
  const what = props.phase.kind === 'successes' ? 'successes' : 'frictions';
  const { state } = props.session[what];
  return (
    <>
      {state !== 'revealed' && <Prompts prompts={props.phaseWords.prompts} />}
      {state === 'not-opened' && <OpenWriting key={what} {...props} what={what} />}
      {state === 'writing' && <PrivateWriting key={what} {...props} what={what} />}
      {state === 'revealed' && <RevealedCards key={what} {...props} what={what} />}
    </>
  );
}
