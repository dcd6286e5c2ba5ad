import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CommitmentsAnswer } from '#contract/commitments';
import type { HowItWent, OwnCommitment } from '#domain/commitment/own-commitment';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { commitmentsClient } from './commitments-client';

/** Keeps an answer. @returns what went wrong, which may be an empty text; null when it is kept. */
export type AnswerOwn = (to: OwnCommitment, how: HowItWent, sentence: string) => Promise<string | null>;

export interface OwnCommitmentsNow {
  /** Null until they are read, and where they cannot be: nothing waits for them, and they are asked for at the next look. */
  readonly known: CommitmentsAnswer | null;
  readonly answer: AnswerOwn;
}

/** The viewer's own sentences, read once. */
export function useOwnCommitments(invoke: InvokeApp, here: string | null): OwnCommitmentsNow {
  const client = useMemo(() => commitmentsClient(invoke, here), [invoke, here]);
  const [known, setKnown] = useState<CommitmentsAnswer | null>(null);
  useEffect(() => {
    let wanted = true;
    client.mine().then(
      (answer) => wanted && setKnown(answer),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [client]);
  const answer = useCallback<AnswerOwn>(
    async (to, how, sentence) => {
      try {
        setKnown(await client.answer(to, how, sentence));
        return null;
      } catch (problem) {
        return problem instanceof Error ? problem.message : '';
      }
    },
    [client],
  );
  return { known, answer };
}
