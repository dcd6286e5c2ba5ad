import { describe, expect, it } from 'vitest';
import { agendasFor, productAgenda } from '#domain/framework/agendas';
import { AGENDA_IDS, type AgendaId, minutesOf, PHASE_KINDS, type PhaseKind } from '#domain/session/agenda';
import { agendaProblem } from '#domain/session/agenda-order';

const kindsOf = (id: AgendaId) => productAgenda(id).phases.map(({ kind }) => kind);
const minutes = (id: AgendaId, ...kinds: PhaseKind[]) =>
  minutesOf({ phases: productAgenda(id).phases.filter(({ kind }) => kinds.includes(kind)) });

describe('The agendas that come with the product', () => {
  it('take ninety minutes each (S0-45)', () => {
    for (const id of agendasFor(1)) expect(minutesOf(productAgenda(id)), id).toBe(90);
  });

  it('can all be run, and are offered for one of the two sessions', () => {
    for (const id of AGENDA_IDS) {
      expect(agendaProblem(productAgenda(id)), id).toBeNull();
      expect(productAgenda(id)).toMatchObject({ from: id, version: 1, name: null });
    }
    expect([...agendasFor(1), ...agendasFor(2)].sort()).toEqual([...AGENDA_IDS].sort());
    expect(agendasFor(1)[0]).toBe('combined');
  });

  it('sort what was observed before anybody looks for causes (S0-11)', () => {
    for (const id of agendasFor(1)) {
      const kinds = kindsOf(id);
      const sorted = kinds.indexOf('sorting');
      expect(sorted, id).toBeGreaterThan(kinds.indexOf('frictions'));
      for (const cause of ['upstream', 'edges', 'whys', 'conditions'] as const)
        if (kinds.includes(cause)) expect(kinds.indexOf(cause), `${id}: ${cause}`).toBeGreaterThan(sorted);
    }
  });

  it('tell what went well before what did not (S3-29)', () => {
    const withBoth = agendasFor(1).filter((id) => kindsOf(id).includes('successes'));
    expect(withBoth).toEqual(['combined', 'five-whys-plus', 'five-phases']);
    for (const id of withBoth) expect(kindsOf(id).indexOf('successes'), id).toBe(kindsOf(id).indexOf('frictions') - 1);
  });

  it('make no decisions before causes and conditions are on the table (S0-13)', () => {
    for (const id of agendasFor(1)) {
      const kinds = kindsOf(id);
      expect(kinds.indexOf('decisions'), id).toBeGreaterThan(kinds.indexOf('conditions'));
      expect(kinds).toContain('conditions');
    }
  });

  it('end with the closing round, ten minutes of it after a pilot that disappointed (S0-35)', () => {
    for (const id of AGENDA_IDS) expect(kindsOf(id).at(-1), id).toBe('close');
    expect(minutes('facilitated-pilot', 'close')).toBe(10);
  });

  it('have every kind of phase in the combined one', () => {
    expect(kindsOf('combined')).toEqual(PHASE_KINDS);
  });

  it.each([
    ['context, facts only', 'S3-18', 15, ['opening', 'context']],
    ['what went well', 'S3-29', 20, ['successes']],
    ['what did not', 'S3-32', 30, ['frictions', 'sorting']],
    ['causes of the top issues', 'S3-35', 15, ['voting', 'whys', 'conditions']],
    ['what changes', 'S3-43', 10, ['decisions', 'close']],
  ] as const)('give the five phases their times: %s (%s) %i minutes', (_name, _number, expected, kinds) => {
    expect(minutes('five-phases', ...kinds)).toBe(expected);
  });

  it('give most of five whys plus to the whys', () => {
    const { phases } = productAgenda('five-whys-plus');
    expect(Math.max(...phases.map((phase) => phase.minutes))).toBe(minutes('five-whys-plus', 'whys'));
  });

  it('plan a second session of 60 to 90 minutes that turns to what comes next (S0-46)', () => {
    expect(minutesOf(productAgenda('follow-up'))).toBeGreaterThanOrEqual(60);
    expect(minutesOf(productAgenda('follow-up'))).toBeLessThanOrEqual(90);
    expect(agendasFor(2)).toEqual(['follow-up']);
  });

  it('do not find out and design anew in one sitting: the second looks for no causes (S0-47)', () => {
    const causes: readonly PhaseKind[] = ['frictions', 'sorting', 'upstream', 'whys', 'conditions'];
    expect(kindsOf('follow-up').filter((kind) => causes.includes(kind))).toEqual([]);
  });
});
