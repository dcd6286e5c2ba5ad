import { useCallback, useEffect, useState } from 'react';
import type { RolesView } from '#contract/roles';
import type { RoleMap } from '#domain/roles/role-map';
import type { RolesClient } from './roles-client';

type TellWorker = (message: { readonly kind: 'roles'; readonly roles: RoleMap | null }) => void;

/**
 * The roles as they are settled; null until they are read, or where they cannot be read: then they are guessed.
 * Whatever is settled is told to the worker, which draws the edge map anew.
 */
export function useRoles(client: RolesClient, tell: TellWorker): readonly [RolesView | null, (saved: RolesView) => void] {
  const [roles, setRoles] = useState<RolesView | null>(null);
  useEffect(() => {
    let wanted = true;
    client.read().then(
      (read) => {
        if (!wanted) return;
        setRoles(read);
        // Until it is told otherwise, the worker guesses.
        if (read.settled !== null) tell({ kind: 'roles', roles: read.settled });
      },
      () => {
        // Unread, the map is drawn from the guess, and says so.
      },
    );
    return () => {
      wanted = false;
    };
  }, [client, tell]);
  const onSaved = useCallback(
    (saved: RolesView) => {
      setRoles(saved);
      tell({ kind: 'roles', roles: saved.settled });
    },
    [tell],
  );
  return [roles, onSaved];
}
