import { describe, expect, it } from 'vitest';
import { draftOf, newDraft, ofKind, planFrom, suggestedPeople } from '../../../static/project/src/post-mortems/plan-draft';
import { aPlan } from '../../support/a-post-mortem';
import { at, person, story } from '../../support/story';

const [me, ada, ben] = [person('miriam'), person('ada'), person('ben')];
const draft = newDraft('Support triage pilot', me, [ada, me]);

describe('The form that opens a post-mortem', () => {
  it('proposes the project’s name, its kind by that name, and those who had its issues, oneself as delivery lead', () => {
    expect(draft).toMatchObject({ title: 'Support triage pilot', kind: 'pilot', outcome: 'not-judged-yet', day: '' });
    expect(draft.invited).toEqual([
      { accountId: me, role: 'delivery-lead' },
      { accountId: ada, role: 'contributor' },
    ]);
    expect(newDraft('Invoice matching', me, []).kind).toBe('project');
  });

  it('suggests who had most of the issues, in an order that says nothing of how many', () => {
    const handOff = { at: at('2026-03-03T09:00:00Z'), from: ben, to: ada, waitBeforeMs: 0, waitAfterMs: null };
    const stories = [
      story({ assignee: ben }),
      story({ assignee: ada, handOffs: [handOff] }),
      story({ assignee: null, handOffs: null }),
    ];
    const anybody = () => true;
    expect(suggestedPeople(stories, anybody)).toEqual([ada, ben]);
    expect(suggestedPeople(stories, (one) => one !== ben)).toEqual([ada]);
    const many = Array.from({ length: 30 }, (_, n) => story({ assignee: person(`p${n}`) }));
    expect(suggestedPeople(many, anybody)).toHaveLength(8);
  });

  it('lets the title go along with the kind until somebody has written another one', () => {
    expect(ofKind(draft, 'checkpoint', 'Support triage pilot').title).toBe('Support triage pilot, checkpoint');
    expect(ofKind({ ...draft, title: 'Mine' }, 'checkpoint', 'Support triage pilot').title).toBe('Mine');
    expect(ofKind(draft, 'project', null)).toMatchObject({ kind: 'project', title: 'Support triage pilot' });
  });

  it('becomes a plan once it is whole, and says what is missing before', () => {
    const zone = 'Europe/Berlin';
    expect(planFrom({ ...draft, title: '  Triage ', day: '2026-08-27' }, zone)).toMatchObject({
      ok: true,
      plan: { title: 'Triage', meeting: { at: at('2026-08-27T08:00:00Z'), zone } },
    });
    expect(planFrom(draft, zone)).toMatchObject({ ok: true, plan: { meeting: null } });
    expect(planFrom({ ...draft, title: ' ' }, zone)).toMatchObject({ ok: false, field: 'title' });
    expect(planFrom({ ...draft, day: '2026-08-27', time: '' }, zone)).toMatchObject({ ok: false, field: 'meeting' });
    expect(planFrom({ ...draft, invited: [{ accountId: ada, role: ' ' }] }, zone)).toMatchObject({ ok: false, field: 'invited' });
  });

  it('shows a plan that is there in the zone of whoever changes it', () => {
    expect(draftOf(aPlan(), 'Europe/Berlin')).toMatchObject({ day: '2026-08-26', time: '14:00' });
    expect(draftOf(aPlan({ meeting: null }), 'UTC')).toMatchObject({ day: '', time: '10:00' });
  });
});
