import { useMemo, useRef } from 'react';
import type { Findings } from '#domain/evidence/findings';
import type { Moment } from '#domain/evidence/moments/moment';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { MarksNow } from '../moments/moment-marks-store';
import { type MomentPin, momentPins } from '../moments/moment-pins';
import type { EvidenceView } from '../worker/protocol';

/**
 * The moments that somebody has starred, as marks of the slider. They stay where they are while one looks back, as the key days do:
 * they are days to go to, so those after the day one looks from are among them.
 */
export function useStarredPins(view: EvidenceView, findings: Findings | null, { views }: MarksNow): readonly MomentPin[] {
  const { voice } = useSurroundings();
  const todays = useRef<readonly Moment[]>([]);
  if (view.on === null && findings !== null) todays.current = findings.moments;
  const moments = todays.current;
  const today = voice.dayOf(view.readAt);
  return useMemo(
    () =>
      momentPins(
        moments,
        [...views.values()].map(({ mark }) => mark),
        { today, lookingBack: false },
      ).filter(({ starred }) => starred),
    [moments, views, today],
  );
}
