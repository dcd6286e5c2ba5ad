import { type OutsideSaved, type OutsideView, parseOutsideSaved, parseOutsideView, type SaveOutside } from '#contract/outside';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface OutsideClient {
  read(): Promise<OutsideView>;
  save(change: SaveOutside): Promise<OutsideSaved>;
}

/** Reads and enters what Jira does not hold. @throws Error naming the field of an answer that cannot be read. */
export const outsideClient = (invoke: InvokeApp): OutsideClient => ({
  read: () => callApp(invoke, 'outside.read', {}, parseOutsideView),
  save: (change) => callApp(invoke, 'outside.save', change, parseOutsideSaved),
});
