import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendasFor, productAgenda } from '#domain/framework/agendas';
import { type Agenda, minutesOf } from '#domain/session/agenda';
import { agendaProblem } from '#domain/session/agenda-order';
import { LIMITS } from '#domain/session/limits';
import {
  agendaWordsRefused,
  leftOut,
  moved,
  named,
  withMinutes,
  withoutPhase,
  withPhase,
  withWords,
} from '#domain/session/own-agenda';
import { ANN, aMeeting, aSession } from '../../support/a-session';

const combined = productAgenda('combined');
const own = named(combined, '  Ours ');
const kindsOf = ({ phases }: Agenda) => phases.map(({ kind }) => kind);

describe('An agenda of one’s own', () => {
  it('is a copy that still says what it was copied from, in which version', () => {
    expect(own).toEqual({ ...combined, name: 'Ours' });
    expect(named(withMinutes(own, 'opening', 20), '')).toEqual(combined);
  });

  it('has its own minutes, order and words', () => {
    expect(minutesOf(withMinutes(own, 'opening', 20))).toBe(minutesOf(combined) + 15);
    expect(withMinutes(own, 'opening', 0).phases[0]?.minutes).toBe(1);
    expect(kindsOf(moved(own, 'whys', -1) ?? own).indexOf('whys')).toBe(kindsOf(own).indexOf('whys') - 1);
    const worded = withWords(own, 'opening', { script: 'Good morning' });
    expect(worded.phases[0]?.own).toEqual({ title: null, goal: null, script: 'Good morning', prompts: null });
    expect(withWords(worded, 'opening', { script: null }).phases[0]?.own).toBeNull();
  });

  it('cannot put causes before sorting, or problems before successes (S0-11, S3-29)', () => {
    expect(moved(own, 'upstream', -1)).toBeNull();
    expect(moved(own, 'frictions', -1)).toBeNull();
    expect(moved(own, 'opening', -1)).toBeNull();
  });

  it('takes back a phase that was left out where the order allows it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...agendasFor(1)), fc.nat({ max: 11 }), (id, at) => {
        const agenda = named(productAgenda(id), 'Ours');
        const phase = agenda.phases[at % agenda.phases.length];
        const without = phase && withoutPhase(agenda, phase.kind);
        if (!phase || !without) {
          expect(phase === undefined || phase.kind === 'opening').toBe(true);
          return;
        }
        expect(leftOut(without)).toEqual([phase]);
        const back = withPhase(without, phase);
        expect(agendaProblem(back)).toBeNull();
        expect([...kindsOf(back)].sort()).toEqual([...kindsOf(agenda)].sort());
      }),
    );
  });

  it('keeps its opening, and one that was kept without it is put right (S0-5, S0-6)', () => {
    expect(withoutPhase(own, 'opening')).toBeNull();
    const before = { ...own, phases: own.phases.filter(({ kind }) => kind !== 'opening' && kind !== 'edges') };
    const right = leftOut(before).reduce(withPhase, before);
    expect(agendaProblem(right)).toBeNull();
    expect(kindsOf(right)).toContain('edges');
    expect(moved(before, 'whys', -1)).not.toBeNull();
  });

  it('is refused with words that are longer than is kept', () => {
    const long = withWords(own, 'opening', { script: 'x'.repeat(LIMITS.script + 1) });
    expect(agendaWordsRefused(long)).toEqual({ why: 'too-long', field: 'script', most: LIMITS.script });
    expect(agendaWordsRefused(named(combined, 'x'.repeat(LIMITS.name + 1)))).toMatchObject({ field: 'name' });
    const many = withWords(own, 'opening', { prompts: Array.from({ length: LIMITS.prompts + 1 }, () => 'Why?') });
    expect(agendaWordsRefused(many)).toMatchObject({ field: 'prompts' });
    const meeting = aMeeting();
    const preparation = { ...aSession().preparation, agenda: long };
    expect(meeting.refusal(ANN, { kind: 'prepare', preparation, based: 0 })).toMatchObject({ why: 'too-long', field: 'script' });
    expect(agendaWordsRefused(own)).toBeNull();
  });

  it('never reaches a meeting that runs', () => {
    const meeting = aMeeting();
    meeting.do(ANN, { kind: 'start' });
    const before = meeting.session().agenda;
    meeting.do(ANN, { kind: 'prepare', preparation: { ...aSession().preparation, agenda: own }, based: 0 });
    expect(meeting.session().agenda).toEqual(before);
  });
});
