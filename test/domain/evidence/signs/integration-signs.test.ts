import { describe, expect, it } from 'vitest';
import { many, readingOf, type Work } from './a-project';

// Planned from 4 March to 26 May: half of it is over on 15 April.
const works = many(20, { started: '2024-03-04', due: '2024-05-26' });
const connecting = (started: string) => many(5, { summary: 'Integration with the CRM', started, finished: '2024-06-10' });

describe('company IT involved late (S1-23)', () => {
  it('is seen when nothing about integration was begun in the first half (S1-23)', () => {
    expect(readingOf('it-involved-late', [...works, ...connecting('2024-05-02')])).toMatchObject({
      state: 'seen',
      count: 0,
      ofAll: 5,
      facts: { began: '2024-05-02', half: '2024-04-15' },
    });
  });

  it('is not seen when it was, in the words of any of four languages (S1-23)', () => {
    for (const summary of ['Connect to the CRM', 'Anbindung an das CRM', 'Connecteur pour le CRM', 'Integración con el CRM']) {
      const [first, ...others] = connecting('2024-05-02');
      const early: Work = { ...first, summary, started: '2024-03-20' };
      expect(readingOf('it-involved-late', [...works, early, ...others]), summary).toMatchObject({
        state: 'not-seen',
        keys: ['ABC-21'],
      });
    }
  });

  it('stays silent before half of the time is over, and where nothing is to be connected (S1-23)', () => {
    expect(readingOf('it-involved-late', [...works, ...connecting('2024-05-02')], { asOf: '2024-04-10' }).lacking).toBe(
      'too-early',
    );
    expect(readingOf('it-involved-late', works).lacking).toBe('no-integration-work');
  });
});

describe('tested in isolation (S1-24)', () => {
  const tests = many(5, { summary: 'Test the reply', started: '2024-04-02', finished: '2024-04-20' });
  const release: Work = { summary: 'Ship it', finished: '2024-06-07', released: '2024-06-07' };

  it('is seen when no test like production was finished by the last release (S1-24)', () => {
    const tooLate: Work = { summary: 'Load test', started: '2024-06-03', finished: '2024-06-12' };
    expect(readingOf('tested-in-isolation', [...works, ...tests, release, tooLate])).toMatchObject({
      state: 'seen',
      count: 0,
      ofAll: 6,
      facts: { released: '2024-06-07' },
      strongest: ['ABC-27'],
    });
    expect(readingOf('tested-in-isolation', [...works, ...tests, release])).toMatchObject({ state: 'seen', confidence: 'hint' });
  });

  it('is not seen when one was (S1-24)', () => {
    for (const summary of ['Load test', 'Try it on staging', 'Generalprobe', 'Tests de charge', 'Pruebas de carga']) {
      const inTime: Work = { summary, started: '2024-05-02', finished: '2024-05-20' };
      expect(readingOf('tested-in-isolation', [...works, ...tests, release, inTime]), summary).toMatchObject({
        state: 'not-seen',
        keys: ['ABC-27'],
      });
    }
  });

  it('stays silent where nothing is released, or no issue speaks of tests (S1-24)', () => {
    expect(readingOf('tested-in-isolation', [...works, ...tests]).lacking).toBe('no-release');
    expect(readingOf('tested-in-isolation', [...works, ...tests, release], { asOf: '2024-05-20' }).lacking).toBe('no-release');
    expect(readingOf('tested-in-isolation', [...works, release]).lacking).toBe('no-tests');
  });
});

describe('change for people underestimated (S1-25)', () => {
  const planned = many(60, { started: '2024-03-04' });
  const users = many(5, { summary: 'Roll out to the second region', created: '2024-03-01' });

  it('is seen when people are to work with it and hardly any planned work prepares them (S1-25)', () => {
    const [first, ...others] = planned;
    const training = { ...first, summary: 'Training plan' };
    expect(readingOf('change-underestimated', [training, ...others, ...users])).toMatchObject({
      state: 'seen',
      count: 1,
      ofAll: 65,
      keys: ['ABC-1'],
    });
    expect(readingOf('change-underestimated', [...planned, ...users])).toMatchObject({ count: 0, confidence: 'fair' });
  });

  it('does not count what was added later: it was not planned (S1-25)', () => {
    const added: Work = { summary: 'Training plan', created: '2024-04-02' };
    expect(readingOf('change-underestimated', [...planned, ...users, added])).toMatchObject({ count: 0, ofAll: 65, keys: [] });
  });

  it('is not seen when enough of it does, told also by the epic above (S1-25)', () => {
    const epic: Work = { key: 'ABC-90', summary: 'Anwenderschulung', type: { name: 'Epic', level: 1 } };
    const parts = many(4, { summary: 'Team South', parent: 'ABC-90' });
    expect(readingOf('change-underestimated', [...planned, ...users, epic, ...parts])).toMatchObject({
      state: 'not-seen',
      count: 4,
    });
  });

  it('stays silent where nobody in sight is to work with it (S1-25)', () => {
    expect(readingOf('change-underestimated', planned).lacking).toBe('no-users-in-sight');
  });
});

describe('integration assumed, not tried (S1-26)', () => {
  const building = many(6, { summary: 'Integration of orders', started: '2024-03-20' });
  const trial = (finished: string): Work => ({ summary: 'Prototype of the integration', started: '2024-03-05', finished });

  it('is seen when half of the work on it had begun before a trial was finished (S1-26)', () => {
    expect(readingOf('integration-not-validated', [...works, ...building, trial('2024-05-02')])).toMatchObject({
      state: 'seen',
      count: 6,
      ofAll: 6,
      confidence: 'fair',
      facts: { tried: '2024-05-02' },
    });
    expect(readingOf('integration-not-validated', [...works, ...building])).toMatchObject({
      confidence: 'hint',
      facts: { tried: null },
    });
  });

  it('is not seen when it was tried first (S1-26)', () => {
    expect(readingOf('integration-not-validated', [...works, ...building, trial('2024-03-12')])).toMatchObject({
      state: 'not-seen',
      count: 0,
      keys: ['ABC-27'],
    });
  });

  it('stays silent where hardly anything is connected (S1-26)', () => {
    expect(readingOf('integration-not-validated', [...works, trial('2024-03-12')]).lacking).toBe('no-integration-work');
  });
});
