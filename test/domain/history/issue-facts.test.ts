import { describe, expect, it, test } from 'vitest';
import { blockedStretches } from '#domain/history/blocked-time';
import { describedBy } from '#domain/history/described';
import { ownersOf } from '#domain/history/owners';
import { staysOf } from '#domain/history/status-walk';
import { timeLogged } from '#domain/history/time-logged';
import { asJira, assigned, DOING, entry, item, lensOn, moved, recordOf, TO_DO, WAITING } from './an-issue';

const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('what a description holds (S1-15)', () => {
  test.each([
    [undefined, null],
    [null, 'nothing'],
    ['  \n', 'nothing'],
    [doc(), 'nothing'],
    [doc(paragraph('')), 'nothing'],
    [7, null],
    ['Make it faster.', 'text'],
    [doc(paragraph('Make it faster.')), 'text'],
    [doc({ type: 'mediaSingle', content: [{ type: 'media', attrs: {} }] }), 'text'],
    ['h3. Acceptance criteria\n* answers in 2 s', 'criteria'],
    [doc({ type: 'heading', content: [{ type: 'text', text: 'Akzeptanzkriterien' }] }, paragraph('Antwort in 2 s')), 'criteria'],
    [doc({ type: 'taskList', content: [{ type: 'taskItem', content: [{ type: 'text', text: 'answers in 2 s' }] }] }), 'criteria'],
    ['- [ ] answers in 2 s\n- [x] in German', 'criteria'],
    ["Critères d'acceptation : moins de 2 s", 'criteria'],
    ['Criterios de aceptación', 'criteria'],
    ['Definition of Done: the client has signed', 'criteria'],
    ['Given a ticket\nAnd an agent\nWhen it is opened\nThen a draft is there', 'criteria'],
    ['验收标准：两秒内', 'criteria'],
    // Ordinary sentences with the same words are no criteria.
    ['Given that the client waits, tell them when it is done.', 'text'],
    ['We had success with the criteria of last year.', 'text'],
  ])('%j is %j', (value, said) => expect(describedBy(value)).toBe(said));

  it('does not break on a document that nests without end', () => {
    let node: unknown = paragraph('deep');
    for (let depth = 0; depth < 5000; depth += 1) node = { type: 'panel', content: [node] };
    expect(describedBy(doc(node))).toBe('nothing');
  });
});

describe('a change request (S1-19)', () => {
  const link = (name: string) => ({ issuelinks: [{ inwardIssue: { key: 'X-1', fields: { issuetype: { name } } } }] });
  const type = (name: string) => ({ issuetype: { id: '9', name, subtask: false } });
  test.each([
    ['by its type', type('Change Request'), true],
    ['by its type in German', type('Änderungsantrag'), true],
    ['by the type of a service project', type('[System] Change'), true],
    ['by a label', { labels: ['change-request'] }, true],
    ['by a short label', { labels: ['CR-12'] }, true],
    ['by the type of a linked issue', link('Change request'), true],
    ['not by a label that only begins so', { labels: ['crm', 'changelog'] }, false],
    ['not by an ordinary link', link('Story'), false],
    ['not without anything that says so', {}, false],
  ])('is told %s', (_, fields, told) => expect(recordOf({ fields }).changeRequest).toBe(told));

  it('comes with labels and component names, of which equal ones are one list', () => {
    const fields = { labels: ['pilot', 'data'], components: [{ id: '1', name: 'Routing' }, { id: '2' }] };
    const [one, other] = [recordOf({ fields }), recordOf({ fields, key: 'ABC-2' })];
    expect(one).toMatchObject({ labels: ['pilot', 'data'], components: ['Routing'] });
    expect(other.labels).toBe(one.labels);
    expect(other.components).toBe(one.components);
  });
});

describe('what the changes of one issue tell', () => {
  const DAY = 86_400_000;
  const day = (n: number) => Date.parse('2024-03-01T09:00:00Z') + (n - 1) * DAY;
  const flag = (on: boolean) =>
    item('customfield_9', on ? null : '1', on ? '1' : null, {
      field: 'Flagged',
      fromString: on ? '' : 'Impediment',
      toString: on ? 'Impediment' : '',
    });
  const record = recordOf({
    fields: { status: asJira(DOING), assignee: { accountId: 'cid' } },
    histories: [
      entry('2024-03-02T09:00:00.000+0000', assigned(null, 'ann'), item('timespent', null, '3600')),
      entry('2024-03-03T09:00:00.000+0000', assigned('ann', 'bob'), flag(true)),
      entry('2024-03-04T09:00:00.000+0000', item('timespent', '3600', '1800'), moved(TO_DO, WAITING)),
      entry('2024-03-05T09:00:00.000+0000', item('timespent', '1800', '9000'), flag(false)),
      entry('2024-03-06T09:00:00.000+0000', assigned('bob', 'cid'), moved(WAITING, DOING)),
      entry('2024-03-08T09:00:00.000+0000', flag(true)),
    ],
  });

  it('gives each growth of the time spent, and not what was taken back', () => {
    expect(timeLogged(record, day(9))).toEqual([
      { at: day(2), by: 'ann', seconds: 3600 },
      { at: day(5), by: 'ann', seconds: 7200 },
    ]);
    expect(timeLogged(record, day(4))).toHaveLength(1);
  });

  it('gives who had it, one after another, up to the day one looks from', () => {
    expect(ownersOf(record, day(9)).map(({ person, since, until }) => [person, since, until])).toEqual([
      [null, day(1), day(2)],
      ['ann', day(2), day(3)],
      ['bob', day(3), day(6)],
      ['cid', day(6), day(9)],
    ]);
    expect(ownersOf(record, day(4)).at(-1)).toEqual({ person: 'bob', since: day(3), until: day(4) });
  });

  it('gives the blocks, a flag and a status that overlap as one, and cuts an open one where it is looked from', () => {
    const blocked = (asOf: number) => {
      const stays = staysOf(record, lensOn([record], { asOf }));
      return blockedStretches(record, stays, new Set([WAITING.id]), asOf).map(({ since, until }) => [since, until]);
    };
    expect(blocked(day(9))).toEqual([
      [day(3), day(6)],
      [day(8), day(9)],
    ]);
    expect(blocked(day(4) + 1)).toEqual([[day(3), day(4) + 1]]);
    expect(blocked(day(2))).toEqual([]);
  });
});
