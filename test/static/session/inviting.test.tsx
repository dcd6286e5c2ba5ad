import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { EvidencePart } from '../../../static/session/src/preparation/evidence-part';
import { Inviting } from '../../../static/session/src/preparation/inviting';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { aFreeze, aPostMortem } from '../../support/a-post-mortem';
import { aMeeting, BEN } from '../../support/a-session';
import { drawn } from '../../support/drawn';
import { phaseProps, sayEnglish } from '../../support/drawn-at-meeting';

describe('inviting people in the preparation', () => {
  const meeting = aMeeting();
  const { phase: _, phaseWords: __, ...props } = phaseProps(meeting, BEN);
  const found = { ...aPostMortem(), id: 'pm-00000001', version: 1, mayChange: false, receipts: [] };
  const plan = { postMortem: found, reading: false, mayChange: false, saving: false, problem: null, change: async () => true };
  const shown = (given: Partial<typeof plan> | { readonly postMortem: null }) =>
    drawn(
      <SayIn.Provider value={sayEnglish}>
        <Inviting {...props} inJira={null} plan={{ ...plan, ...given }} />
      </SayIn.Provider>,
    );

  it('is for whoever may change the post-mortem; others are told whom to ask', () => {
    expect(shown({ mayChange: true })).toContain('Invite somebody');
    expect(shown({})).not.toContain('Invite somebody');
    expect(shown({})).toContain('To have somebody invited, ask miriam by name, tomasz by name.');
    expect(shown({ postMortem: null })).toContain('Whoever opened this post-mortem or facilitates it can invite people.');
  });

  it('offers every part, those included that listen or only approve (S0-49, S0-50)', () => {
    for (const { name } of Object.values(englishFramework.preparation.parts)) expect(shown({ mayChange: true })).toContain(name);
  });
});

describe('the evidence in the preparation', () => {
  const found = { ...aPostMortem(), id: 'pm-00000001', version: 1, mayChange: true, receipts: [] };
  const plan = { reading: false, mayChange: true, saving: false, problem: null, change: async () => true };
  const inJira = { projectKey: 'TRI', address: 'https://acme.atlassian.net/page' };
  const shown = (postMortem: typeof found | null) =>
    drawn(
      <SayIn.Provider value={sayEnglish}>
        <EvidencePart host="confluence" inJira={inJira} plan={{ ...plan, postMortem }} />
      </SayIn.Provider>,
    );

  it('is said to be missing, with what to do and the way there; once frozen, with its day', () => {
    expect(shown(found)).toContain('press “Freeze the evidence”');
    expect(shown(found)).toContain('href="https://acme.atlassian.net/page"');
    expect(shown({ ...found, freezes: [aFreeze()] })).toContain('Frozen 20 Aug 09:00: 60 issues.');
    expect(shown(null)).toBe('');
  });
});
