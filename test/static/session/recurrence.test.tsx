import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { AlikeDecision, RecurredHeard } from '#contract/recurrence';
import { englishFramework } from '#domain/framework/english/framework-words';
import { germanFramework } from '#domain/framework/german/framework-words';
import { REASON_KINDS, WEIGHTS } from '#domain/recurrence/weights';
import german from '../../../src/locales/de-DE.json';
import { alikeDesk } from '../../../static/session/src/recurrence/alike-desk';
import { AlikeList } from '../../../static/session/src/recurrence/fixed-before';
import { reasonWords } from '../../../static/session/src/recurrence/reason-words';
import { foundOf } from '../../../static/session/src/recurrence/use-alike';
import { WhysScreen } from '../../../static/session/src/whys/whys-screen';
import { sayFrom } from '../../../static/shared/src/say/say';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { A_DRAFT, ANN, aMeetingIn, BEN, item, sorted } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';
import { drawn } from '../../support/drawn';
import { drawnFor, sayEnglish } from '../../support/drawn-at-meeting';
import { at, day, key, person } from '../../support/story';

const TOPIC = item('topic-00');
const OTHER = item('topic-01');

const old = (given: Partial<AlikeDecision> = {}): AlikeDecision => ({
  id: 'pm-00000001.decision-0001',
  text: 'The offer template has a section on the shape of the data',
  key: key('OPS-12'),
  owner: BEN,
  postMortem: { id: 'pm-00000001', title: 'Support triage pilot' },
  fixedOn: day('2026-03-12'),
  checks: [
    { days: 30, verdict: 'held' },
    { days: 90, verdict: null },
  ],
  reasons: [
    { kind: 'upstream', same: [], said: { before: 'The pilot was promised early', now: 'We promised early' }, weight: 4 },
    { kind: 'failure-type', same: ['data'], said: null, weight: 2 },
  ],
  cameBack: null,
  ...given,
});

function inWhys() {
  const meeting = sorted(aMeetingIn('voting', ['The export stopped', 'Two of 14 used it']));
  meeting.do(ANN, { kind: 'choose-topics', topics: [TOPIC, OTHER] });
  meeting.skipTo('whys');
  return meeting;
}

const shown = (view: Parameters<typeof AlikeList>[0]['view'], you = BEN) =>
  drawn(
    <SayIn.Provider value={sayEnglish}>
      <AlikeList
        view={view}
        alike={{ say: async () => null }}
        topic={TOPIC}
        desk={deskAtMeeting(inWhys(), you)}
        words={englishFramework}
        you={you}
      />
    </SayIn.Provider>,
  )
    .replaceAll('&#x27;', "'")
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('What was fixed before, beside a topic', () => {
  it('is shown with its post-mortem, its issue, its checks and why it looks the same (S1-81, S3-2)', () => {
    const text = shown({ alike: [old()], aside: [] });
    for (const words of [
      'This looks like something that was fixed before',
      'The offer template has a section on the shape of the data',
      'OPS-12',
      'decided in “Support triage pilot”, done on 12 Mar',
      '30-day check: held',
      '90-day check: not answered',
      'An early decision says nearly the same. Then: The pilot was promised early Now: We promised early',
      'Same type of failure: Data',
      'Yes, it came back',
      'Not the same',
    ])
      expect(text).toContain(words);
  });

  it('says so where it may not tell what was said in the other meeting', () => {
    const silent = { kind: 'last-why', same: [], said: null, weight: 4 } as const;
    expect(shown({ alike: [old({ reasons: [silent] })], aside: [] })).toContain(
      'The last why says nearly the same. What was said there is for those who may read the record of that post-mortem.',
    );
    expect(shown({ alike: [old()], aside: [] })).not.toContain('What was said there');
  });

  it('takes no place while nothing is found', () => {
    expect(shown({ alike: [], aside: [] }).trim()).toBe('');
    expect(drawnFor(inWhys(), BEN, WhysScreen)).not.toContain('fixed before');
  });

  it('says who confirmed that it came back, and lets only them take it back', () => {
    const cameBack = { by: BEN, at: at('2026-08-20T08:00:00Z'), sentence: 'The export stopped again' };
    const mine = shown({ alike: [old({ cameBack })], aside: [] });
    expect(mine).toContain('It did not hold: The export stopped again ben by name');
    expect(mine).toContain('Take it back');
    expect(mine).not.toContain('Yes, it came back');
    expect(shown({ alike: [old({ cameBack })], aside: [] }, person('cat'))).not.toContain('Take it back');
  });

  it('can be brought back where somebody has just said that it is not the same', () => {
    const text = shown({ alike: [], aside: [old()] });
    expect(text).toContain('OPS-12 is not the same. It is not shown for this topic again. Take it back');
  });

  it('gives every reason in words, in English and in German', () => {
    for (const [say, words] of [
      [sayEnglish, englishFramework],
      [sayFrom(german, 'de-DE'), germanFramework],
    ] as const)
      for (const kind of REASON_KINDS) {
        const told = reasonWords({ kind, same: ['data'], said: null, weight: WEIGHTS[kind] }, say, words);
        expect(told).not.toMatch(/before\.|\{/);
      }
    expect(reasonWords({ kind: 'hand-off', same: ['Data → ML'], said: null, weight: 3 }, sayEnglish, englishFramework)).toContain(
      'Data → ML',
    );
  });
});

describe('Asking what was fixed before', () => {
  const desk = (heard: RecurredHeard = { kind: 'heard', alike: null }) => {
    const asked: string[] = [];
    const timers: { run: () => void; time: number; gone: boolean }[] = [];
    const made = alikeDesk(
      {
        alike: async (topic) => {
          asked.push(topic);
          return { alike: [old()] };
        },
        say: async () => heard,
      },
      (run, time) => {
        const timer = { run, time, gone: false };
        timers.push(timer);
        return () => {
          timer.gone = true;
        };
      },
    );
    const pass = async () => {
      for (const timer of timers.splice(0)) if (!timer.gone) timer.run();
      await new Promise((done) => setTimeout(done, 0));
    };
    return { made, asked, pass };
  };

  it('waits until the cause has a label or an early decision', () => {
    const meeting = inWhys();
    expect(foundOf(meeting.session(), TOPIC)).toBeNull();
    meeting.put(BEN, 'chains', 'chain-001', { topic: TOPIC, failureType: null, findingKind: null, causeCategory: null });
    expect(foundOf(meeting.session(), TOPIC)).toBeNull();
    const chain = meeting.session().items.chains[0];
    const { links, systemic, whereElse, projects, signs } = A_DRAFT.chains;
    meeting.do(BEN, {
      kind: 'write',
      of: 'chains',
      item: item('chain-001'),
      based: chain?.revision ?? 0,
      draft: {
        ...{ topic: TOPIC, links, systemic, whereElse, projects, signs },
        ...{ failureType: 'data', findingKind: null, causeCategory: null, aiPattern: null },
      },
    });
    expect(foundOf(meeting.session(), TOPIC)).toContain('"failureType":"data"');
  });

  it('waits until nobody writes any more, and asks once for what is known', async () => {
    const { made, asked, pass } = desk();
    made.look(TOPIC, 'one');
    made.look(TOPIC, 'other');
    expect(asked).toEqual([]);
    await pass();
    expect(asked).toEqual([TOPIC]);
    expect(made.view(TOPIC).alike).toHaveLength(1);
    made.look(TOPIC, 'other');
    await pass();
    expect(asked).toHaveLength(1);
    made.look(TOPIC, null);
    expect(made.view(TOPIC).alike).toEqual([]);
    expect(made.view(OTHER).alike).toEqual([]);
  });

  it('shows at once what was said, and asks anew where somebody else was quicker', async () => {
    const aside = desk();
    aside.made.look(TOPIC, 'one');
    await aside.pass();
    expect(await aside.made.say(TOPIC, old(), { kind: 'not-the-same' })).toBeNull();
    expect(aside.made.view(TOPIC)).toMatchObject({ alike: [], aside: [{ key: 'OPS-12' }] });
    const quicker = desk({ kind: 'refused', refusal: { why: 'said-already' } });
    quicker.made.look(TOPIC, 'one');
    await quicker.pass();
    expect(await quicker.made.say(TOPIC, old(), { kind: 'came-back', sentence: 'Again' })).toMatchObject({ kind: 'refused' });
    expect(quicker.asked).toEqual([TOPIC, TOPIC]);
    const cameBack = { by: BEN, at: at('2026-08-20T08:00:00Z'), sentence: 'Again' };
    const taken = desk({ kind: 'heard', alike: old({ cameBack }) });
    taken.made.look(TOPIC, 'one');
    await taken.pass();
    await taken.made.say(TOPIC, old(), { kind: 'came-back', sentence: 'Again' });
    expect(taken.made.view(TOPIC).alike).toMatchObject([{ cameBack: { sentence: 'Again' } }]);
  });
});
