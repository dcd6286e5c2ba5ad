import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import german from '../../../src/locales/de-DE.json';
import { evidenceDesk } from '../../../static/session/src/room/evidence-desk';
import { NothingFrozen } from '../../../static/session/src/room/nothing-frozen';
import { LatePart } from '../../../static/shared/src/components/late-part';
import { sayFrom } from '../../../static/shared/src/say/say';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { aMeetingIn, BEN } from '../../support/a-session';
import { drawn } from '../../support/drawn';
import { phaseProps, sayEnglish } from '../../support/drawn-at-meeting';

/** A part whose code did not come. */
class Missing extends LatePart {
  override state = { broken: true };
}

describe('A part of the page that did not come', () => {
  const missing = (
    <Missing name="Die Sitzung" waiting={null}>
      {null}
    </Missing>
  );

  it('says so in the viewer’s language inside of a session, and in English on the page around it', () => {
    const inSession = drawn(<SayIn.Provider value={sayFrom(german, 'de-DE')}>{missing}</SayIn.Provider>);
    expect(inSession).toContain('Die Sitzung: nicht geladen');
    expect(inSession).toContain('Seite neu laden');
    expect(inSession).not.toContain('Reload');
    expect(drawn(missing)).toContain('Reload the page');
  });
});

describe('Where no evidence is frozen', () => {
  const meeting = aMeetingIn('sorting');
  const shown = (host: 'jira' | 'confluence') =>
    drawn(
      <SayIn.Provider value={sayEnglish}>
        <NothingFrozen {...phaseProps(meeting, BEN)} host={host} without="The day cannot be shown." onLookAgain={() => {}} />
      </SayIn.Provider>,
    );

  it('a screen says where it is frozen, and looks again when asked to', () => {
    expect(shown('jira')).toContain('The day cannot be shown. Go back to the post-mortem');
    expect(shown('confluence')).toContain('The day cannot be shown. Open the post-mortem in Jira');
    expect(shown('jira')).toContain('Look again');
  });

  it('it is asked for anew at the next look, as somebody may have frozen some', async () => {
    let asked = 0;
    const desk = evidenceDesk(
      async () => {
        asked += 1;
        return { kind: 'none' };
      },
      { postMortemId: 'pm-1', number: 1 },
    );
    expect(await desk.read()).toEqual({ kind: 'nothing-frozen' });
    expect(await desk.read()).toEqual({ kind: 'nothing-frozen' });
    expect(asked).toBe(2);
  });
});
