import type { PersonId } from '#domain/history/issue-key';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { type RedesignClient, redesignClient } from '../edges/redesign-client';
import { type RolesClient, rolesClient } from '../edges/roles-client';
import { momentMarksClient } from '../moments/moment-marks-client';
import { type MomentMarksStore, momentMarksStore } from '../moments/moment-marks-store';
import { type OutsideClient, outsideClient } from '../outside/outside-client';

/** Where what people add to the evidence is read and kept. */
export interface Desks {
  readonly moments: MomentMarksStore;
  readonly roles: RolesClient;
  readonly redesign: RedesignClient;
  readonly outside: OutsideClient;
}

/** @param me the account of the person who looks. */
export const openDesks = (invoke: InvokeApp, me: PersonId): Desks => ({
  moments: momentMarksStore({
    client: momentMarksClient(invoke),
    me,
    newId: () => crypto.randomUUID(),
    clock: Date.now,
  }),
  roles: rolesClient(invoke),
  redesign: redesignClient(invoke),
  outside: outsideClient(invoke),
});
