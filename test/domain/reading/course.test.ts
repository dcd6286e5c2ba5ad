import { describe, expect, it } from 'vitest';
import type { Ask } from '#domain/reading/ask';
import { beginAgain, beginFirst, type Course } from '#domain/reading/course';
import { evolve } from '#domain/reading/evolve';
import type { Answer, Failure } from '#domain/reading/happening';
import { nextAsks } from '#domain/reading/next-asks';
import { questionOf } from '#domain/reading/question-of';

const NOW = Date.UTC(2026, 7, 20, 9);
const MINUTE = 60_000;
const earlier = { watermark: NOW - 60 * MINUTE, registriesAt: NOW - 60 * MINUTE, groups: 2, known: 3, drift: 0 };

/** A course with what it has sent so far, so that a test can answer by the kind of question. */
function run(begun: Course) {
  let course = begun;
  let now = NOW;
  const send = () => {
    const step = nextAsks(course, now);
    course = step.course;
    return step;
  };
  const underWay = (kind: Ask['kind']) => {
    const found = course.errands.find(({ ask, underWay: number }) => ask.kind === kind && number !== null);
    if (!found || found.underWay === null) throw new Error(`no question about ${kind} is under way`);
    return found.underWay;
  };
  return {
    send: () => send().asks.map(({ question }) => question),
    wakeAt: () => send().wakeAt,
    answer(kind: Ask['kind'], answer: Answer) {
      course = evolve(course, { kind: 'answered', ask: underWay(kind), at: now, siteTime: now, answer });
    },
    fail(kind: Ask['kind'], failure: Failure, chance = 0.5) {
      course = evolve(course, { kind: 'failed', ask: underWay(kind), at: now, chance, failure });
    },
    happen(happening: Parameters<typeof evolve>[1]) {
      course = evolve(course, happening);
    },
    pass(ms: number) {
      now += ms;
    },
    course: () => course,
  };
}

const issues = (changed: readonly string[], known: number, token: string | null = null): Answer => ({
  kind: 'issues',
  changed,
  known,
  strangeStatus: false,
  token,
});
const fields: Answer = { kind: 'fields', groups: 2, anew: false };

function afterRegistries() {
  const read = run(beginFirst(NOW));
  read.send();
  read.answer('fields', fields);
  read.answer('statuses', { kind: 'statuses' });
  read.answer('count', { kind: 'count', count: 3 });
  return read;
}

describe('The course of a first read', () => {
  it('asks for fields, statuses and the count at once, and for issues as soon as the fields are known', () => {
    const read = run(beginFirst(NOW));
    expect(read.send().map(({ kind }) => kind)).toEqual(['fields', 'statuses', 'count']);
    read.answer('fields', fields);
    expect(read.send()).toEqual([{ kind: 'search', scope: { of: 'all' }, token: null }]);
  });

  it('asks for the histories of a thousand issues while later pages are read', () => {
    const read = afterRegistries();
    read.send();
    const thousand = Array.from({ length: 1000 }, (_, n) => String(n));
    read.answer('search', issues([...thousand, 'more'], 1001, 'page 2'));
    const asked = read.send();
    expect(asked).toEqual([
      { kind: 'search', scope: { of: 'all' }, token: 'page 2' },
      { kind: 'histories', ids: thousand, group: 0, token: null },
      { kind: 'histories', ids: thousand, group: 1, token: null },
    ]);
    expect(read.course().pending).toEqual(['more']);
  });

  it('has never more than four questions under way', () => {
    const read = afterRegistries();
    read.send();
    read.answer(
      'search',
      issues(
        Array.from({ length: 5000 }, (_, n) => String(n)),
        5000,
        'page 2',
      ),
    );
    expect(read.send()).toHaveLength(4);
    expect(read.send()).toHaveLength(0);
  });

  it('is done when the histories are in and the count agrees', () => {
    const read = afterRegistries();
    read.send();
    read.answer('search', issues(['1', '2', '3'], 3));
    read.send();
    read.answer('histories', { kind: 'histories', told: 1, token: 'more' });
    read.send();
    read.answer('histories', { kind: 'histories', told: 1, token: null });
    expect(read.course().stage).toBe('reading');
    read.answer('histories', { kind: 'histories', told: 1, token: null });
    expect(read.course().stage).toBe('done');
  });

  it('compares all ids when the count does not agree, reads what was missed and remembers how far the count is off', () => {
    const read = afterRegistries();
    read.send();
    read.answer('search', issues([], 1));
    expect(read.send()).toEqual([{ kind: 'ids', token: null }]);
    read.answer('ids', { kind: 'ids', missing: ['7'], known: 1, token: null });
    expect(read.send()).toEqual([{ kind: 'search', scope: { of: 'chosen', ids: ['7'] }, token: null }]);
    read.answer('search', issues([], 2));
    expect(read.course()).toMatchObject({ stage: 'done', drift: 1 });
  });

  it('looks once for what changed meanwhile when it took longer than a minute, and begins the next from there', () => {
    const read = afterRegistries();
    read.send();
    read.pass(2 * MINUTE);
    read.answer('search', issues([], 3));
    expect(read.send()).toEqual([{ kind: 'search', scope: { of: 'changed', since: NOW - 5 * MINUTE }, token: null }]);
    read.answer('search', issues([], 3));
    expect(read.course()).toMatchObject({ stage: 'done', watermark: NOW + 2 * MINUTE });
  });
});

describe('The course of a later read', () => {
  it('asks two questions when nothing has changed, however old fields and statuses are', () => {
    const read = run(beginAgain(NOW, { ...earlier, registriesAt: 0 }));
    expect(read.send()).toEqual([
      { kind: 'search', scope: { of: 'changed', since: NOW - 65 * MINUTE }, token: null },
      { kind: 'count' },
    ]);
    read.answer('search', issues([], 3));
    read.answer('count', { kind: 'count', count: 3 });
    expect(read.course()).toMatchObject({ stage: 'done', changed: false });
  });

  it('keeps still about a count that was off by as much before', () => {
    const read = run(beginAgain(NOW, { ...earlier, drift: 2 }));
    read.send();
    read.answer('search', issues([], 3));
    read.answer('count', { kind: 'count', count: 5 });
    expect(read.course().stage).toBe('done');
  });

  it('reads fields and statuses again when something has changed and they are older than a day', () => {
    const read = run(beginAgain(NOW, { ...earlier, registriesAt: NOW - 25 * 60 * MINUTE }));
    read.send();
    read.answer('search', issues(['1'], 3));
    expect(read.send().map(({ kind }) => kind)).toEqual(['fields', 'statuses']);
  });

  it('reads them again when an issue stands in a status that is not known, and only once', () => {
    const read = run(beginAgain(NOW, earlier));
    read.send();
    read.answer('search', { ...issues(['1'], 3, 'page 2'), strangeStatus: true } as Answer);
    expect(read.send().map(({ kind }) => kind)).toEqual(['search', 'fields', 'statuses']);
    read.answer('fields', fields);
    read.answer('search', { ...issues(['2'], 3), strangeStatus: true } as Answer);
    expect(read.send().map(({ kind }) => kind)).toEqual(['histories', 'histories']);
  });

  it('reads everything anew when other fields play the parts', () => {
    const read = run(beginAgain(NOW, { ...earlier, registriesAt: 0 }));
    read.send();
    read.answer('search', issues(['1'], 3));
    read.send();
    read.answer('fields', { ...fields, anew: true } as Answer);
    expect(read.course().plan).toBe('first');
    expect(read.send().map(({ kind }) => kind)).toEqual(['search', 'statuses', 'count']);
  });
});

describe('A read that meets trouble', () => {
  it('waits as long as it is told and asks for the same page again', () => {
    const read = afterRegistries();
    read.send();
    read.answer('search', issues([], 1, 'page 2'));
    read.send();
    read.fail('search', { kind: 'slow-down', until: NOW + 40_000 });
    expect(read.send()).toEqual([]);
    expect(read.wakeAt()).toBe(NOW + 40_000);
    expect(read.course().pause?.trouble).toEqual({ kind: 'slow-down', until: NOW + 40_000 });
    read.pass(40_000);
    expect(read.send()).toEqual([{ kind: 'search', scope: { of: 'all' }, token: 'page 2' }]);
    expect(read.course().pause).toBeNull();
  });

  it('tries six times at growing distances, then stops until somebody says continue', () => {
    const read = afterRegistries();
    const waits: number[] = [];
    for (let attempt = 1; attempt < 6; attempt += 1) {
      read.send();
      read.fail('search', { kind: 'unreachable' }, 0.999);
      const wait = (read.wakeAt() ?? 0) - NOW - waits.reduce((sum, one) => sum + one, 0);
      waits.push(wait);
      read.pass(wait);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    read.send();
    read.fail('search', { kind: 'unreachable' });
    expect(read.course().halt).toEqual({ reason: 'trouble', trouble: { kind: 'unreachable', attempt: 6, until: null } });
    expect(read.send()).toEqual([]);
    read.happen({ kind: 'continued', at: NOW });
    expect(read.send()).toEqual([{ kind: 'search', scope: { of: 'all' }, token: null }]);
  });

  it('goes on at once when somebody says continue during a wait', () => {
    const read = afterRegistries();
    read.send();
    read.fail('search', { kind: 'slow-down', until: NOW + 40_000 });
    read.happen({ kind: 'continued', at: NOW });
    expect(read.send()).toHaveLength(1);
  });

  it('stops after a cancel, still takes what was under way, and goes on from there', () => {
    const read = afterRegistries();
    read.send();
    read.happen({ kind: 'cancelled' });
    read.answer('search', issues(['1'], 1, 'page 2'));
    expect(read.send()).toEqual([]);
    read.happen({ kind: 'continued', at: NOW });
    expect(read.send()).toEqual([{ kind: 'search', scope: { of: 'all' }, token: 'page 2' }]);
  });

  it('begins the search anew when its page token is forgotten', () => {
    const read = afterRegistries();
    read.send();
    read.answer('search', issues(['1'], 1, 'page 2'));
    read.send();
    read.fail('search', { kind: 'refused', status: 400, message: '' });
    expect(read.send()).toEqual([{ kind: 'search', scope: { of: 'all' }, token: null }]);
    expect(read.course().pending).toEqual(['1']);
  });

  it('takes a refused first page of a search as a project that is not to be seen any more, and begins from nothing afterwards', () => {
    const read = afterRegistries();
    read.send();
    read.fail('search', { kind: 'refused', status: 400, message: '' });
    expect(read.course().halt).toEqual({ reason: 'trouble', trouble: { kind: 'no-permission' } });
    read.happen({ kind: 'continued', at: NOW });
    expect(read.send().map(({ kind }) => kind)).toEqual(['fields', 'statuses', 'count']);
  });

  it('halves a batch of histories until the issue that vanished is alone, and leaves it out', () => {
    const read = afterRegistries();
    read.send();
    read.answer('search', issues(['1', '2', '3'], 3));
    const gone = new Set(['2']);
    for (let asked = read.send(); asked.length > 0; asked = read.send()) {
      for (const question of asked) {
        if (question.kind !== 'histories') continue;
        const number = read.course().errands.find(({ ask }) => ask === question)?.underWay ?? 0;
        const refused = question.ids.some((id) => gone.has(id));
        read.happen(
          refused
            ? { kind: 'failed', ask: number, at: NOW, chance: 0, failure: { kind: 'refused', status: 404, message: '' } }
            : { kind: 'answered', ask: number, at: NOW, siteTime: NOW, answer: { kind: 'histories', told: 1, token: null } },
        );
      }
    }
    expect(read.course()).toMatchObject({ stage: 'done', untold: ['2'] });
  });

  it('goes on without a count when the site will not count', () => {
    const read = run(beginFirst(NOW));
    read.send();
    read.fail('count', { kind: 'refused', status: 400, message: '' });
    expect(read.course().halt).toBeNull();
    expect(read.course().errands.map(({ ask }) => ask.kind)).toEqual(['fields', 'statuses']);
  });

  it('stops at what it does not understand and tells it', () => {
    const read = afterRegistries();
    read.send();
    read.fail('search', { kind: 'unreadable', what: 'issues: a list is needed' });
    expect(read.course().halt).toEqual({ reason: 'trouble', trouble: { kind: 'unreadable', what: 'issues: a list is needed' } });
  });

  it('leaves an answer alone that nobody waits for', () => {
    const read = afterRegistries();
    const before = read.course();
    read.happen({ kind: 'answered', ask: 99, at: NOW, siteTime: NOW, answer: issues(['1'], 1) });
    expect(read.course()).toBe(before);
    expect(questionOf(before, 99)).toBeNull();
  });
});
