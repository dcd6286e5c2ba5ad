import { useCallback, useEffect, useState } from 'react';
import type { OutsideView } from '#contract/outside';
import type { GroupsEntered } from '#domain/outside/change-outside';
import type { OutsideGroup } from '#domain/outside/outside-facts';
import type { OutsideClient } from './outside-client';

export type OutsideState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread'; readonly why: string }
  | { readonly kind: 'read'; readonly view: OutsideView };

/** How an attempt to keep something came out. */
export type Kept =
  | { readonly kind: 'kept' }
  /** Others changed the same groups; the state now has theirs, and the same attempt again replaces them. */
  | { readonly kind: 'conflict'; readonly groups: readonly OutsideGroup[] }
  | { readonly kind: 'failed'; readonly why: string };

const whyOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

/** What people entered, and how to enter more. */
export function useOutside(
  client: OutsideClient | null,
): readonly [OutsideState, (groups: GroupsEntered) => Promise<Kept>, readAgain: () => void] {
  const [state, setState] = useState<OutsideState>({ kind: 'reading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try reads once more.
  useEffect(() => {
    let wanted = true;
    client?.read().then(
      (view) => wanted && setState({ kind: 'read', view }),
      (problem: unknown) => wanted && setState({ kind: 'unread', why: whyOf(problem) }),
    );
    return () => {
      wanted = false;
    };
  }, [client, tries]);
  const readAgain = useCallback(() => setTries((n) => n + 1), []);
  const version = state.kind === 'read' ? state.view.version : null;
  const keep = useCallback(
    async (groups: GroupsEntered): Promise<Kept> => {
      if (client === null || version === null) return { kind: 'failed', why: 'Nothing can be entered here.' };
      try {
        const saved = await client.save({ version, groups });
        if (!('conflict' in saved)) {
          setState({ kind: 'read', view: saved });
          return { kind: 'kept' };
        }
        setState({ kind: 'read', view: saved.current });
        return { kind: 'conflict', groups: saved.groups };
      } catch (problem) {
        return { kind: 'failed', why: whyOf(problem) };
      }
    },
    [client, version],
  );
  return [state, keep, readAgain];
}
