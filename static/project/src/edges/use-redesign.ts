import { useCallback, useEffect, useRef, useState } from 'react';
import { type ChosenEdge, type RedesignPoint, withoutPoint, withPoint } from '#domain/evidence/edges/redesign-points';
import type { PersonId } from '#domain/history/issue-key';
import type { RedesignClient } from './redesign-client';

export interface Redesign {
  readonly points: readonly RedesignPoint[];
  /** Null where nothing can be chosen: the list is frozen, or could not be read. */
  readonly choose: ((point: ChosenEdge, chosen: boolean) => void) | null;
  /** What went wrong with the last choice. */
  readonly trouble: string | null;
}

/** Until the app has said who it was. */
const NOBODY_YET = '' as PersonId;

/** The points chosen for redesign. @param frozen what was chosen when the evidence was frozen; used where there is no client. */
export function useRedesign(client: RedesignClient | null, frozen: readonly RedesignPoint[]): Redesign {
  const [points, setPoints] = useState<readonly RedesignPoint[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  /** As the app last said. */
  const kept = useRef<readonly RedesignPoint[]>([]);
  const know = useCallback((list: { readonly points: readonly RedesignPoint[] }) => {
    kept.current = list.points;
    setPoints(list.points);
  }, []);
  useEffect(() => {
    let wanted = true;
    client?.read().then(
      (list) => wanted && know(list),
      () => wanted && setTrouble('The points chosen for redesign could not be read. Reload the page to choose some.'),
    );
    return () => {
      wanted = false;
    };
  }, [client, know]);
  const choose = useCallback(
    (point: ChosenEdge, chosen: boolean) => {
      setTrouble(null);
      // What one ticks is ticked at once; what then was not kept is taken back, and says so.
      setPoints((now) => now && (chosen ? withPoint(now, { ...point, by: NOBODY_YET, at: 0 }) : withoutPoint(now, point.edge)));
      client?.choose({ chosen, point }).then(know, (problem: unknown) => {
        setPoints(kept.current);
        // It may have been kept, and the answer lost.
        client.read().then(know, () => {});
        const why = problem instanceof Error ? ` ${problem.message}` : '';
        setTrouble(`The choice was not kept.${why} Try again in a moment.`);
      });
    },
    [client, know],
  );
  return { points: client === null ? frozen : (points ?? []), choose: points === null ? null : choose, trouble };
}
