import { useCallback, useState } from 'react';
import type { LeftOpen } from '#contract/endings';
import type { PostMortemView } from '#contract/post-mortems';
import type { EndingsClient } from './endings-client';

export type EndingStanding =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  /** What would be left is shown, and whether to end it is asked. */
  | { readonly kind: 'asked'; readonly left: LeftOpen; readonly saving: boolean; readonly problem: string | null }
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'failed'; readonly problem: string };

const why = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

/** Ends a post-mortem, once somebody has seen what would be left, and reopens it. */
export function useEnding(
  client: Pick<EndingsClient, 'left' | 'end' | 'reopen'>,
  id: string,
  know: (postMortem: PostMortemView) => void,
) {
  const [standing, setStanding] = useState<EndingStanding>({ kind: 'idle' });
  const look = useCallback(async () => {
    setStanding({ kind: 'asking' });
    try {
      setStanding({ kind: 'asked', left: await client.left(id), saving: false, problem: null });
    } catch (problem) {
      setStanding({ kind: 'failed', problem: `What is left could not be read. ${why(problem)}` });
    }
  }, [client, id]);
  const leave = useCallback(() => setStanding({ kind: 'idle' }), []);
  const end = useCallback(
    async (left: LeftOpen, reason: string | null) => {
      setStanding({ kind: 'asked', left, saving: true, problem: null });
      try {
        const answer = await client.end({ id, reason });
        if (answer.kind === 'ended') {
          know(answer.postMortem);
          setStanding({ kind: 'idle' });
        } else
          setStanding({
            kind: 'asked',
            left: answer.left,
            saving: false,
            problem: 'Not ended: something is left that was not a moment ago. Say why it ends all the same.',
          });
      } catch (problem) {
        setStanding({ kind: 'asked', left, saving: false, problem: `Not ended. ${why(problem)}` });
      }
    },
    [client, id, know],
  );
  const reopen = useCallback(async () => {
    setStanding({ kind: 'asking' });
    try {
      know(await client.reopen(id));
      setStanding({ kind: 'told', words: 'It goes on.' });
    } catch (problem) {
      setStanding({ kind: 'failed', problem: `Not reopened. ${why(problem)}` });
    }
  }, [client, id, know]);
  return { standing, look, leave, end, reopen };
}
