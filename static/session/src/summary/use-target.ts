import { useState } from 'react';
import type { SummaryPlaces, SummaryTarget } from '#contract/summaries';

export interface SpaceChosen {
  /** Null for the place that is proposed. */
  readonly spaceId: string | null;
  readonly onlyInvited: boolean;
  readonly choose: (spaceId: string | null) => void;
  readonly restrict: (onlyInvited: boolean) => void;
}

/** Where a page goes, as somebody chooses it. `target` is null while nothing is chosen and nothing proposed. */
export function useTarget(places: Extract<SummaryPlaces, { readonly kind: 'places' }>): {
  readonly chosen: SpaceChosen;
  readonly target: (anew: boolean) => SummaryTarget | null;
} {
  const { proposed, spaces } = places;
  const [spaceId, choose] = useState<string | null>(proposed === null && spaces.length === 1 ? (spaces[0]?.id ?? null) : null);
  const [onlyInvited, restrict] = useState(proposed?.onlyInvited ?? false);
  return {
    chosen: { spaceId, onlyInvited, choose, restrict },
    target(anew) {
      if (spaceId !== null) return { kind: 'confluence', spaceId, parentId: null, onlyInvited, anew };
      if (proposed === null) return null;
      return { kind: 'confluence', spaceId: proposed.spaceId, parentId: proposed.parentId, onlyInvited, anew };
    },
  };
}
