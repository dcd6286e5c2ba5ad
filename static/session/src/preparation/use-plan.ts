import { useCallback, useEffect, useState } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import type { PostMortemPlan } from '#domain/post-mortem/post-mortem';
import type { PreparationProps } from '../room/screen-props';

/** What is settled of the post-mortem, as far as this person may know, and the way to change it. */
export interface Plan {
  /** Null while it is read, and for those who may not browse the project. */
  readonly postMortem: PostMortemView | null;
  /** For the first time: what is known afterwards stays on the screen while it is read anew. */
  readonly reading: boolean;
  readonly mayChange: boolean;
  /** A change is on its way. */
  readonly saving: boolean;
  /** Why the last change was not kept. */
  readonly problem: string | null;
  /** @returns whether it was kept. */
  readonly change: (alter: (plan: PostMortemPlan) => PostMortemPlan) => Promise<boolean>;
}

/** Read when the preparation opens, and anew when others have invited somebody or somebody comes back to the window. */
export function usePlan({ door, desk, view }: Pick<PreparationProps, 'door' | 'desk' | 'view'>): Plan {
  const { plan } = door;
  const { people } = view;
  const [postMortem, setPostMortem] = useState<PostMortemView | null>(null);
  const [reading, setReading] = useState(true);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other people in the room are the sign that the plan is another one.
  useEffect(() => {
    let gone = false;
    const told = (read: PostMortemView | null) => {
      if (gone) return;
      setReading(false);
      if (read !== null) setPostMortem((now) => (now !== null && now.version > read.version ? now : read));
    };
    // Without an answer nothing is offered that could not be kept; the next look asks again.
    const look = () => void plan.read().then(told, () => told(null));
    look();
    window.addEventListener('focus', look);
    return () => {
      gone = true;
      window.removeEventListener('focus', look);
    };
  }, [plan, people]);
  const change = useCallback<Plan['change']>(
    async (alter) => {
      setSaving(true);
      setProblem(null);
      try {
        setPostMortem(await plan.change(alter));
        // Who is in the room comes with the session.
        desk.refresh();
        return true;
      } catch (why) {
        setProblem(why instanceof Error ? why.message : String(why));
        return false;
      } finally {
        setSaving(false);
      }
    },
    [plan, desk],
  );
  return { postMortem, reading, mayChange: postMortem?.mayChange ?? false, saving, problem, change };
}
