import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { named } from '#domain/session/own-agenda';
import { PhaseEditor } from '../../../static/session/src/preparation/phase-editor';
import type { Plan } from '../../../static/session/src/preparation/use-plan';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { ANN, aMeeting, anAgenda, aSession } from '../../support/a-session';
import { drawn } from '../../support/drawn';
import { phaseProps, sayEnglish } from '../../support/drawn-at-meeting';

describe('the editor of an own agenda', () => {
  it('says kindly that the opening stays, and lets every other phase be left out (S0-5, S0-6)', () => {
    const meeting = aMeeting();
    const agenda = named(anAgenda(), 'Ours');
    const preparation = { ...aSession().preparation, agenda };
    const props = phaseProps(meeting, ANN);
    const editor = (phase: (typeof agenda.phases)[number]) =>
      drawn(
        <SayIn.Provider value={sayEnglish}>
          <PhaseEditor
            {...props}
            {...{ phase, preparation, shut: false, inJira: null, prepare: () => {} }}
            // One phase needs neither people nor day.
            plan={{} as Plan}
          />
        </SayIn.Provider>,
      );
    for (const phase of agenda.phases) {
      expect(editor(phase).includes('Leave out'), phase.kind).toBe(phase.kind !== 'opening');
      expect(editor(phase).includes('here everybody acknowledges the ground rules'), phase.kind).toBe(phase.kind === 'opening');
    }
  });
});
