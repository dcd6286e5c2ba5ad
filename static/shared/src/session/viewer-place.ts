import type { WhichSession } from '#contract/sessions';

/** What tells this person and session apart from others in the same browser. */
export interface ViewerPlace {
  /** Null until the platform has said who looks. */
  now(): string | null;
  known: Promise<string>;
}

export function viewerPlace({ postMortemId, number }: WhichSession): ViewerPlace {
  let place: string | null = null;
  const known = import('@forge/bridge')
    .then(({ view }) => view.getContext())
    .then(({ accountId, cloudId }) => {
      place = [cloudId, accountId ?? '', postMortemId, number].join(' ');
      return place;
    });
  return { now: () => place, known };
}
