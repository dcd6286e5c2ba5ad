import { describe, expect, it } from 'vitest';
import { parseDecisionIssue } from '#domain/decision-issue/parse-decision-issue';
import { causeOf, isFound } from '#domain/recurrence/cause-of';
import type { Card } from '#domain/session/items';
import { A_DRAFT, aSession, item } from '../../support/a-session';

const TOPIC = item('topic-00');
const base = { revision: 1 };
const card = (id: string, given: Partial<Card> = {}): Card => ({
  ...{ id: item(id), ...base, ...A_DRAFT.cards, by: null, firstBucket: null },
  ...given,
});
const step = (id: string, name: string, place: number) => ({ id: item(id), ...base, name, place });
const edge = (id: string, from: string, to: string, lost = true) => ({
  ...{ id: item(id), ...base, from: item(from), to: item(to), lost, what: '', moment: '' },
});

const session = (whys: readonly string[] = []) => {
  const { items } = aSession();
  return {
    items: {
      ...items,
      groups: [{ id: TOPIC, ...base, name: 'Exports' }],
      cards: [
        card('card-0001', { group: TOPIC, bucket: 'workflow' }),
        card('card-0002', { group: TOPIC, bucket: 'workflow', text: 'The letters were sorted wrongly' }),
        card('card-0003', { group: TOPIC, bucket: 'technical' }),
        card('card-0004', { bucket: 'adoption' }),
      ],
      upstream: [{ id: item('upstream-1'), ...base, ...A_DRAFT.upstream }],
      chains: [
        {
          ...{ id: item('chain-001'), ...base, ...A_DRAFT.chains },
          links: [...A_DRAFT.chains.links, ...whys.map((text) => ({ text, level: null })), { text: ' ', level: null }],
        },
      ],
      steps: [step('step-0001', 'Data team', 1), step('step-0002', 'ML', 2), step('step-0003', 'Support desk', 3)],
      edges: [
        edge('edge-0001', 'step-0001', 'step-0002'),
        edge('edge-0002', 'step-0002', 'step-0003'),
        edge('edge-0003', 'step-0003', 'step-0003'),
        edge('edge-0004', 'step-0001', 'step-0003', false),
      ],
    },
  };
};

describe('What a topic is found to be', () => {
  it('is told by its chains, its early decisions, where most of it belongs and where else it could strike (S1-81)', () => {
    const { failureType, findingKind, causeCategory, aiPattern, signs, projects, whereElse } = A_DRAFT.chains;
    expect(causeOf(session(), TOPIC)).toEqual({
      topic: 'Exports',
      bucket: 'workflow',
      chains: [{ failureType, findingKind, causeCategory, aiPattern, signs, last: 'No review asks for the shape of the data' }],
      handOffs: [
        { from: 'Data team', to: 'ML' },
        { from: 'ML', to: 'Support desk' },
        { from: 'Support desk', to: 'Support desk' },
      ],
      upstream: [A_DRAFT.upstream.text],
      projects,
      whereElse: [whereElse],
    });
  });

  it('is tied to the hand-offs that its own words name; all of the path where they name none', () => {
    const named = causeOf(session(['The ML people waited for the team that has the data']), TOPIC);
    expect(named?.handOffs).toEqual([{ from: 'Data team', to: 'ML' }]);
  });

  it('is nothing for a topic that is not there, and nothing to compare while nobody has asked why', () => {
    expect(causeOf(session(), item('topic-99'))).toBeNull();
    const bare = causeOf({ items: { ...session().items, chains: [], upstream: [] } }, TOPIC);
    expect(bare === null ? null : isFound(bare)).toBe(false);
    const found = causeOf(session(), TOPIC);
    expect(found === null ? null : isFound(found)).toBe(true);
  });

  it('comes back from storage as it was kept, and is not asked for in records of first versions', () => {
    const { text, owner, due, done, verification } = A_DRAFT.decisions;
    const kept = {
      ...{ postMortemId: 'pm-00000001', decisionId: 'decision-0001', decided: { text, owner, due, done, verification } },
      ...{ making: { kind: 'being-made', by: 'ann', at: 5 }, followed: null },
    };
    const cause = causeOf(session(), TOPIC);
    const read = (raw: object) => parseDecisionIssue(JSON.parse(JSON.stringify(raw)));
    expect(read({ ...kept, cause })).toEqual({ ok: true, value: { ...kept, cause } });
    expect(read(kept)).toEqual({ ok: true, value: kept });
    expect(read({ ...kept, cause: { ...cause, bucket: 'elsewhere' } })).toMatchObject({ ok: false, field: 'cause.bucket' });
  });
});
