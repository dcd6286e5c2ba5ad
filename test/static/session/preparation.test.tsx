import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { NEEDED_PARTS } from '#domain/session/attendance';
import { FOR_ONESELF, FOR_OUTSIDE } from '#domain/session/facilitator-advice';
import { named } from '#domain/session/own-agenda';
import type { Preparation } from '#domain/session/preparation';
import { checklistOf } from '../../../static/session/src/preparation/checklist';
import { AllEarlier, OneEarlier } from '../../../static/session/src/preparation/earlier-part';
import { endOfProject } from '../../../static/session/src/preparation/end-of-project';
import { linesOf, ownWord, promptsOf } from '../../../static/session/src/preparation/phase-words-draft';
import { PreparationPage } from '../../../static/session/src/preparation/preparation-page';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { A_DRAFT, ANN, aMeeting, anAgenda, aSeat, aSession, BEN, DAN, item, type Meeting } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';
import { drawn } from '../../support/drawn';
import { phaseProps, sayEnglish } from '../../support/drawn-at-meeting';
import { frozenProject } from '../../support/frozen-project';
import { at, day, type person } from '../../support/story';

const door = {
  number: 1 as const,
  plan: { read: async () => null, change: async () => Promise.reject(new Error('No plan here.')) },
  earlier: async () => ({ earlier: [], unreadable: 0 }),
  beside: async () => ({ figures: null, issues: [] }),
  followUp: async () => 'not-opened' as const,
  openFollowUp: async () => null,
  goTo: () => {},
};
const { preparation } = aSession();
const prepared = (change: Partial<Preparation>): Meeting =>
  aMeeting(aSession({ preparation: { ...preparation, ...change }, agenda: change.agenda ?? preparation.agenda }));
const drawnFor = (meeting: Meeting, you: ReturnType<typeof person> = ANN) => {
  const people = meeting.session().preparation.seats.map((seat) => ({ accountId: seat.person, role: seat.part }));
  const desk = deskAtMeeting(meeting, you, { view: { people } });
  // Before the start there is no phase; a screen of one is given its first.
  const { phase: _, phaseWords: __, ...props } = phaseProps(meeting, you, { desk });
  return drawn(
    <SayIn.Provider value={sayEnglish}>
      <PreparationPage {...props} door={door} />
    </SayIn.Provider>,
  );
};

describe('the preparation', () => {
  it('teaches how to begin while nobody else is invited', () => {
    const alone = prepared({ seats: [aSeat(ANN, { part: 'facilitator' })] });
    expect(drawnFor(alone)).toContain('Nobody is invited yet but you.');
    expect(drawnFor(aMeeting())).not.toContain('Nobody is invited yet but you.');
  });

  it('flags views that nobody brings, with what the meeting lacks without them (S0-48, S1-35)', () => {
    const markup = drawnFor(aMeeting());
    expect(markup).toContain('5 views are missing:');
    expect(markup).toContain(englishFramework.preparation.parts['end-user'].why);
    expect(markup).toContain(englishFramework.preparation.whoComes);
  });

  it('says that who only approves gets the summary, and that clients are asked separately (S0-50, S3-17)', () => {
    const seats = [aSeat(ANN, { part: 'facilitator' }), aSeat(BEN, { part: 'approver' }), aSeat(DAN, { part: 'client' })];
    const markup = drawnFor(prepared({ seats }));
    expect(markup).toContain(`<b>ben by name</b>: ${englishFramework.preparation.approversGetSummary}`);
    expect(markup).toContain('<b>dan by name</b>: ');
    expect(drawnFor(aMeeting())).not.toContain(englishFramework.preparation.approversGetSummary);
  });

  it('holds a sponsor to listening (S0-49)', () => {
    const talking = [aSeat(ANN, { part: 'facilitator' }), aSeat(DAN, { part: 'sponsor' })];
    const listening = [aSeat(ANN, { part: 'facilitator' }), aSeat(DAN, { part: 'sponsor', listening: true })];
    expect(drawnFor(prepared({ seats: talking }))).toContain('undertake to listen');
    expect(drawnFor(prepared({ seats: listening }))).not.toContain('undertake to listen');
  });

  it('asks the seven questions on the facilitator, and gives its advice with the reasons (S0-42, S0-43, S0-44)', () => {
    const { facilitator } = englishFramework.preparation;
    const markup = drawnFor(prepared({ questions: { ...preparation.questions, competingNarratives: true } }));
    for (const question of [...FOR_OUTSIDE, ...FOR_ONESELF]) expect(markup).toContain(facilitator.questions[question].question);
    expect(markup).toContain(facilitator.bringSomebodyIn);
    expect(markup).toContain(facilitator.questions.competingNarratives.why);
    expect(markup).not.toContain(facilitator.questions.highVisibility.why);
    expect(markup).toContain(facilitator.growYourOwn);
  });

  it('asks for a reason where the advice is not followed, and only there (S3-16)', () => {
    const questions = { ...preparation.questions, highVisibility: true };
    expect(drawnFor(prepared({ questions }))).not.toContain('Why we do it otherwise');
    const markup = drawnFor(prepared({ questions, seats: [aSeat(ANN, { part: 'facilitator' })] }));
    expect(markup).toContain('Why we do it otherwise');
    expect(markup).toContain(englishFramework.preparation.facilitator.notOnTheProject);
  });

  it('warns of a meeting that is too short or too long (S0-45, S3-11)', () => {
    const { tooShort, tooLong, whyNinety } = englishFramework.preparation.time;
    expect(drawnFor(prepared({ agenda: anAgenda(['opening', 'close']) }))).toContain(tooShort);
    const markup = drawnFor(
      prepared({ agenda: { ...anAgenda(), phases: anAgenda().phases.map((one) => ({ ...one, minutes: 15 })) } }),
    );
    expect(markup).toContain(tooLong);
    expect(markup).not.toContain(whyNinety);
  });

  it('offers the four agendas with whom each is for, and the follow-up apart from the meeting (S0-46, S0-47)', () => {
    const markup = drawnFor(aMeeting());
    for (const id of ['combined', 'facilitated-pilot', 'five-whys-plus', 'five-phases'] as const)
      expect(markup).toContain(englishFramework.agendas[id].name);
    expect(markup).not.toContain(englishFramework.agendas['follow-up'].forWhom);
    expect(markup).toContain(englishFramework.preparation.time.secondSession);
  });

  it('lets a team change minutes, order and words of its own copy', () => {
    const markup = drawnFor(prepared({ agenda: named(anAgenda(), 'Our way') }));
    expect(markup).toContain('Our way');
    expect(markup).toContain('To be read out');
    expect(drawnFor(aMeeting())).not.toContain('To be read out');
  });

  it('tells of beginnings and of what makes post-mortems fail (S1-77, S3-3, S3-4, S3-5, S3-6, S3-7, S3-8, S3-9, S3-78)', () => {
    const { traps, whenToHold, firstTime } = englishFramework.preparation;
    const markup = drawnFor(aMeeting());
    for (const { trap, guard } of Object.values(traps)) {
      expect(markup).toContain(trap);
      expect(markup).toContain(guard);
    }
    expect(markup).toContain(whenToHold);
    expect(markup).toContain(firstTime);
  });

  it('asks for what each brings along, for their own eyes (S1-78)', () => {
    expect(drawnFor(aMeeting(), BEN)).toContain(englishFramework.preparation.ownNotes.invitation);
  });

  it('has a start for whoever facilitates, and for nobody else', () => {
    expect(drawnFor(aMeeting(), ANN)).toContain('Start the meeting');
    expect(drawnFor(aMeeting(), BEN)).not.toContain('Start the meeting');
  });
});

describe('the checklist of the preparation', () => {
  const line = (of: string, given: object, meeting = { agreed: true, late: false }) =>
    checklistOf({ ...preparation, ...given }, meeting).find(({ part }) => part === of);
  const answered = (answer: boolean, keys: readonly string[]) => Object.fromEntries(keys.map((one) => [one, answer]));
  const forOneself = { ...answered(false, FOR_OUTSIDE), ...answered(true, FOR_ONESELF) };

  it('counts what is open in each part', () => {
    expect(line('facilitator', {})).toEqual({ part: 'facilitator', standing: 'open', open: 7 });
    expect(line('facilitator', { questions: forOneself })?.standing).toBe('settled');
    expect(line('time', {})?.standing).toBe('settled');
    expect(line('time', {}, { agreed: false, late: false })).toEqual({ part: 'time', standing: 'open', open: 1 });
    expect(line('people', { seats: NEEDED_PARTS.map((part) => aSeat(ANN, { part })) })?.standing).toBe('settled');
  });

  it('asks to look again at a meeting that is late, too short or too long, though its day is agreed (S3-10, S3-11)', () => {
    const look = { part: 'time', standing: 'look', open: 0 };
    expect(line('time', {}, { agreed: true, late: true })).toEqual(look);
    expect(line('time', { agenda: anAgenda(['opening', 'close']) })).toEqual(look);
    expect(
      line('time', { agenda: { ...anAgenda(), phases: anAgenda().phases.map((one) => ({ ...one, minutes: 15 })) } }),
    ).toEqual(look);
  });

  it('is satisfied with a noted reason where the advice is not followed', () => {
    const against = { questions: { ...forOneself, highVisibility: true }, seats: [aSeat(ANN, { part: 'facilitator' })] };
    expect(line('facilitator', against)?.open).toBe(1);
    expect(line('facilitator', { ...against, overrideReason: 'Nobody else knows the client' })?.standing).toBe('settled');
  });
});

describe('the end of the project', () => {
  it('is that of the frozen evidence, or said not to be known', () => {
    const frozen = frozenProject();
    const ended = { ...frozen.evidence.end, actual: { known: true as const, value: day('2026-08-19'), keys: [] } };
    expect(endOfProject({ kind: 'frozen', frozen: { ...frozen, evidence: { ...frozen.evidence, end: ended } } })).toEqual({
      day: '2026-08-19',
      why: null,
    });
    const open = { ...ended, actual: { known: false as const, reason: 'work-remains' as const, keys: [] } };
    expect(endOfProject({ kind: 'frozen', frozen: { ...frozen, evidence: { ...frozen.evidence, end: open } } }).why).toBe(
      'workRemains',
    );
    expect(endOfProject(null).why).toBe('reading');
    expect(endOfProject({ kind: 'nothing-frozen' }).why).toBe('nothingFrozen');
  });
});

describe('the words of a phase as they are edited', () => {
  it('are the product’s where they say nothing else', () => {
    expect(ownWord(' Sorting ', 'Sorting')).toBeNull();
    expect(ownWord('', 'Sorting')).toBeNull();
    expect(ownWord('Piles', 'Sorting')).toBe('Piles');
    expect(promptsOf(linesOf(['One?', 'Two?']), ['One?', 'Two?'])).toBeNull();
    expect(promptsOf(' One? \n\n Three?', ['One?', 'Two?'])).toEqual(['One?', 'Three?']);
    expect(promptsOf('', ['One?'])).toEqual([]);
  });
});

describe('what an earlier post-mortem has left', () => {
  it('is said to be missing where one cannot be read', () => {
    const told = (unreadable: number) =>
      drawn(
        <SayIn.Provider value={sayEnglish}>
          <AllEarlier earlier={[]} unreadable={unreadable} />
        </SayIn.Provider>,
      );
    expect(told(0)).toContain('has left a decision open');
    expect(told(1)).toContain('A post-mortem of this project cannot be read at the moment. What it left to do is missing here.');
    expect(told(2)).toContain('2 post-mortems of this project cannot be read');
    expect(told(1)).not.toContain('has left a decision open');
  });

  it('is told with who answers for it and by when', () => {
    const decision = { ...A_DRAFT.decisions, id: item('decision-1'), revision: 1 };
    const earlier = {
      postMortemId: 'pm-00000001',
      title: 'First pilot',
      closedAt: at('2026-05-04T10:00:00Z'),
      decisions: [
        { ...decision, standing: { kind: 'taken' as const } },
        { ...decision, id: item('decision-2'), standing: { kind: 'parked' as const } },
      ],
    };
    const markup = drawn(
      <SayIn.Provider value={sayEnglish}>
        <OneEarlier earlier={earlier} />
      </SayIn.Provider>,
    );
    expect(markup).toContain('First pilot');
    expect(markup).toContain('ben by name, by 10 Sept');
    expect(markup).toContain('parked');
  });
});
