import { type ChoosePoint, parseRedesignAnswer } from '#contract/redesign';
import type { RedesignList } from '#domain/evidence/edges/redesign-points';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface RedesignClient {
  read(): Promise<RedesignList>;
  choose(choice: ChoosePoint): Promise<RedesignList>;
}

/** Reads and changes the list of points to redesign. @throws Error naming the field of an answer that cannot be read. */
export const redesignClient = (invoke: InvokeApp): RedesignClient => ({
  read: () => callApp(invoke, 'redesign.read', {}, parseRedesignAnswer),
  choose: (choice) => callApp(invoke, 'redesign.choose', choice, parseRedesignAnswer),
});
