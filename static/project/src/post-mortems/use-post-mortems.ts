import { useCallback, useEffect, useState } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import type { Milliseconds } from '#domain/history/instant';
import type { PostMortemsClient } from './post-mortems-client';

export type PostMortems =
  | { readonly kind: 'reading' }
  /** `unreadable`: how many more are stored. `ahead`: by how much the app's clock is ahead of this browser's, in ms. */
  | {
      readonly kind: 'read';
      readonly all: readonly PostMortemView[];
      readonly unreadable: number;
      readonly ahead: Milliseconds;
    }
  | { readonly kind: 'unread'; readonly problem: string };

export interface PostMortemsNow {
  readonly postMortems: PostMortems;
  readonly readAgain: () => void;
  /** One of them is now as given, or new. */
  readonly know: (postMortem: PostMortemView) => void;
}

/** The post-mortems of the project, newest first, as far as this page knows them. */
export function usePostMortems(client: PostMortemsClient): PostMortemsNow {
  const [postMortems, setPostMortems] = useState<PostMortems>({ kind: 'reading' });
  const readAgain = useCallback(() => {
    setPostMortems((now) => (now.kind === 'read' ? now : { kind: 'reading' }));
    client.list().then(
      ({ postMortems: all, unreadable, now: there }) =>
        setPostMortems((now) => ({ kind: 'read', all: merged(now, all), unreadable, ahead: there - Date.now() })),
      (problem: unknown) =>
        setPostMortems((now) =>
          now.kind === 'read' ? now : { kind: 'unread', problem: problem instanceof Error ? problem.message : String(problem) },
        ),
    );
  }, [client]);
  useEffect(readAgain, [readAgain]);
  const know = useCallback((postMortem: PostMortemView) => setPostMortems((now) => knowing(now, postMortem)), []);
  return { postMortems, readAgain, know };
}

/** The list with one of them as given. An answer that was overtaken by a later one on its way changes nothing. */
export function knowing(now: PostMortems, postMortem: PostMortemView): PostMortems {
  const all = now.kind === 'read' ? now.all : [];
  if (all.some(({ id, version }) => id === postMortem.id && version > postMortem.version)) return now;
  const others = all.filter(({ id }) => id !== postMortem.id);
  const { unreadable, ahead } = now.kind === 'read' ? now : { unreadable: 0, ahead: 0 };
  return { kind: 'read', all: [postMortem, ...others].sort((a, b) => b.openedAt - a.openedAt), unreadable, ahead };
}

/** A list that was read may not have what was written a moment ago; what this page knows for certain is kept. */
export function merged(now: PostMortems, all: readonly PostMortemView[]): readonly PostMortemView[] {
  const known = new Map(now.kind === 'read' ? now.all.map((one) => [one.id, one]) : []);
  const newest = (one: PostMortemView) => {
    const before = known.get(one.id);
    return before !== undefined && before.version > one.version ? before : one;
  };
  const listed = new Set(all.map(({ id }) => id));
  const unlisted = [...known.values()].filter(({ id }) => !listed.has(id));
  return [...unlisted, ...all.map(newest)].sort((a, b) => b.openedAt - a.openedAt);
}
