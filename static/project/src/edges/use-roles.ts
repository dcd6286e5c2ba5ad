import { useCallback, useEffect, useState } from 'react';
import type { RolesView } from '#contract/roles';
import type { RoleMap } from '#domain/roles/role-map';
import type { RolesClient } from './roles-client';

type TellWorker = (message: { readonly kind: 'roles'; readonly roles: RoleMap | null }) => void;

export interface RolesNow {
  /** As they are settled; null until they are read, or where they cannot be read: then they are guessed. */
  readonly roles: RolesView | null;
  /** Reads them once more; null unless they could not be read. */
  readonly onReadAgain: (() => void) | null;
  readonly onSaved: (saved: RolesView) => void;
}

/** The roles, read once. Whatever is settled is told to the worker, which draws the edge map anew. */
export function useRoles(client: RolesClient, tell: TellWorker): RolesNow {
  const [roles, setRoles] = useState<RolesView | null>(null);
  const [unread, setUnread] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try reads once more.
  useEffect(() => {
    let wanted = true;
    client.read().then(
      (read) => {
        if (!wanted) return;
        setUnread(false);
        setRoles(read);
        // Until it is told otherwise, the worker guesses.
        if (read.settled !== null) tell({ kind: 'roles', roles: read.settled });
      },
      () => wanted && setUnread(true),
    );
    return () => {
      wanted = false;
    };
  }, [client, tell, tries]);
  const onSaved = useCallback(
    (saved: RolesView) => {
      setRoles(saved);
      tell({ kind: 'roles', roles: saved.settled });
    },
    [tell],
  );
  const readAgain = useCallback(() => setTries((n) => n + 1), []);
  return { roles, onReadAgain: unread ? readAgain : null, onSaved };
}
