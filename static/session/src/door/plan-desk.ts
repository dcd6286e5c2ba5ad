import { type PostMortemView, parsePostMortemChanged, parsePostMortemRead } from '#contract/post-mortems';
import type { PostMortemPlan } from '#domain/post-mortem/post-mortem';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

/** What people have settled about the post-mortem, for whoever may browse its project. */
export interface PlanDesk {
  /** @returns null for those who may not browse the project. Rejects when the app does not answer. */
  read(): Promise<PostMortemView | null>;
  /**
   * Changes it on top of whatever others have made of it meanwhile.
   * @param alter gives the next plan from the one that is kept.
   * @returns what is kept now. Rejects with the app's reason when it is not changed.
   */
  change(alter: (plan: PostMortemPlan) => PostMortemPlan): Promise<PostMortemView>;
}

/** Those who change one plan at the same time are few. */
const ATTEMPTS = 4;

export function planDesk(invoke: InvokeApp, id: string): PlanDesk {
  let known: PostMortemView | null = null;
  const read = async (): Promise<PostMortemView | null> => {
    const answer = await callApp(invoke, 'postmortem.read', { id }, parsePostMortemRead);
    known = answer.kind === 'there' ? answer.postMortem : null;
    return known;
  };
  return {
    read,
    async change(alter) {
      let current = known ?? (await read());
      for (let attempt = 0; attempt < ATTEMPTS && current !== null; attempt += 1) {
        const asked = { id, version: current.version, plan: alter(planOf(current)) };
        const answer = await callApp(invoke, 'postmortem.change', asked, parsePostMortemChanged);
        current = answer.postMortem;
        known = current;
        if (answer.kind === 'kept') return current;
      }
      throw new Error('Others are changing this post-mortem at the moment. Try again.');
    },
  };
}

const planOf = ({ title, kind, outcome, meeting, invited }: PostMortemView): PostMortemPlan => ({
  title,
  kind,
  outcome,
  meeting,
  invited,
});
