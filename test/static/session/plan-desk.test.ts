import { describe, expect, it } from 'vitest';
import type { PostMortemView } from '#contract/post-mortems';
import type { PersonId } from '#domain/history/issue-key';
import { planDesk } from '../../../static/session/src/door/plan-desk';
import { canTakeBack, comingAs, inviting, takingBack, whoCanInvite } from '../../../static/session/src/preparation/invitations';
import { aPlan, aPostMortem } from '../../support/a-post-mortem';
import { person } from '../../support/story';

const PM = 'pm-00000001';
const [miriam, tomasz, sofia, rahul] = [person('miriam'), person('tomasz'), person('sofia'), person('rahul')];
const view = (version: number, given: Partial<PostMortemView> = {}): PostMortemView => ({
  ...aPostMortem(),
  id: PM,
  version,
  mayChange: true,
  receipts: [],
  ...given,
});
const invitedIn = ({ invited }: Pick<PostMortemView, 'invited'>) => invited.map(({ accountId, role }) => `${accountId} ${role}`);

/** An app that answers in turn. */
function appThatSays(...answers: readonly unknown[]) {
  const asked: [string, Record<string, unknown>][] = [];
  const desk = planDesk(async (name, payload) => {
    asked.push([name, payload]);
    return answers[asked.length - 1];
  }, PM);
  return { asked, desk };
}

describe('the plan of a post-mortem, beside its session', () => {
  it('is changed on top of what others have made of it meanwhile', async () => {
    const theirs = view(4, { title: 'Their title', invited: [{ accountId: sofia, role: 'end-user' }] });
    const { asked, desk } = appThatSays(
      { kind: 'there', postMortem: view(1) },
      { kind: 'changed-meanwhile', postMortem: theirs },
      { kind: 'kept', postMortem: { ...theirs, version: 5 } },
    );
    await desk.change(inviting(rahul, 'sponsor'));
    expect(asked.map(([name]) => name)).toEqual(['postmortem.read', 'postmortem.change', 'postmortem.change']);
    expect(asked[2]?.[1]).toMatchObject({
      id: PM,
      version: 4,
      plan: { title: 'Their title', invited: [{ accountId: sofia }, { accountId: rahul, role: 'sponsor' }] },
    });
  });

  it('is nothing for those who may not browse the project, and gives up where others never rest', async () => {
    const closed = appThatSays({ kind: 'not-yours-to-see' }, { kind: 'not-yours-to-see' });
    expect(await closed.desk.read()).toBeNull();
    await expect(closed.desk.change((plan) => plan)).rejects.toThrow();
    const restless = { kind: 'changed-meanwhile', postMortem: view(9) };
    const { desk } = appThatSays({ kind: 'there', postMortem: view(1) }, restless, restless, restless, restless);
    await expect(desk.change((plan) => plan)).rejects.toThrow('Others are changing');
  });
});

describe('an invitation', () => {
  it('is given once, changes its part, and is taken back (S0-48)', () => {
    const plan = inviting(rahul, 'sponsor')(aPlan());
    expect(invitedIn(plan)).toEqual(['miriam delivery-lead', 'tomasz facilitator', 'sofia end-user', 'rahul sponsor']);
    expect(inviting(rahul, 'client')(plan)).toBe(plan);
    expect(invitedIn(comingAs(rahul, 'approver')(plan)).at(-1)).toBe('rahul approver');
    expect(invitedIn(takingBack(rahul)(plan))).toEqual(invitedIn(aPlan()));
  });

  it('is given by whoever opened the post-mortem and by its facilitators', () => {
    expect(whoCanInvite(aPostMortem())).toEqual([miriam, tomasz]);
    expect(whoCanInvite({ openedBy: rahul, invited: aPlan().invited })).toEqual([rahul, tomasz]);
  });

  it('stays with whoever opened it, has the chair, or looks', () => {
    const may = (who: PersonId, you = miriam, facilitator = tomasz) => canTakeBack(aPostMortem(), who, { you, facilitator });
    expect([may(sofia), may(miriam, tomasz), may(tomasz), may(sofia, sofia), may(rahul)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
