import type { ComponentType } from 'react';
import { englishFramework } from '#domain/framework/english/framework-words';
import { wordsOfPhase } from '#domain/framework/phase-words';
import type { PersonId } from '#domain/history/issue-key';
import english from '../../src/locales/en-US.json';
import type { PhaseProps } from '../../static/session/src/room/screen-props';
import { sayFrom } from '../../static/shared/src/say/say';
import { SayIn } from '../../static/shared/src/say/use-say';
import type { Meeting } from './a-session';
import { deskAtMeeting } from './desk-at-meeting';
import { drawn } from './drawn';

export const sayEnglish = sayFrom(english, 'en-US');

/** What the screen of a phase is given, for one person at a meeting that runs. */
export function phaseProps(meeting: Meeting, you: PersonId, given: Partial<PhaseProps> = {}): PhaseProps {
  const session = meeting.session();
  const phase = session.agenda.phases[session.phase ?? 0];
  if (phase === undefined) throw new Error('The agenda has no such phase.');
  const desk = given.desk ?? deskAtMeeting(meeting, you);
  return {
    session,
    you,
    desk,
    view: desk.view(),
    words: englishFramework,
    evidence: { read: async () => ({ kind: 'nothing-frozen' }) },
    app: { invoke: async () => null, postMortemId: 'pm-00000001', number: 1 },
    host: 'jira',
    onComments: () => {},
    phase,
    phaseWords: wordsOfPhase(session.agenda, phase, englishFramework),
    ...given,
  };
}

/** What a screen draws at first for one person, as markup. */
export const drawnFor = (
  meeting: Meeting,
  you: PersonId,
  Screen: ComponentType<PhaseProps>,
  given: Partial<PhaseProps> = {},
): string =>
  drawn(
    <SayIn.Provider value={sayEnglish}>
      <Screen {...phaseProps(meeting, you, given)} />
    </SayIn.Provider>,
  );
