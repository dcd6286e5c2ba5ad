import { useCallback, useMemo } from 'react';
import { seatsFor } from '#domain/session/attendance';
import type { Preparation } from '#domain/session/preparation';
import type { ScreenProps } from '../room/screen-props';
import { useSend } from '../room/use-send';

/** The preparation with everybody who is invited now, and the way to change it: what is not named stays. */
export function usePrepare({ session, view, desk }: Pick<ScreenProps, 'session' | 'view' | 'desk'>): {
  readonly preparation: Preparation;
  readonly prepare: (change: Partial<Preparation>) => void;
} {
  const send = useSend(desk);
  const { preparation: kept, preparationRevision: based } = session;
  const preparation = useMemo(() => ({ ...kept, seats: seatsFor(view.people, kept.seats) }), [kept, view.people]);
  const prepare = useCallback(
    (change: Partial<Preparation>) => send({ kind: 'prepare', preparation: { ...preparation, ...change }, based }),
    [send, preparation, based],
  );
  return { preparation, prepare };
}
