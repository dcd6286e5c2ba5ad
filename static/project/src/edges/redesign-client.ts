import { type ChoosePoint, parseRedesignAnswer } from '#contract/redesign';
import type { RedesignList } from '#domain/evidence/edges/redesign-points';
import type { InvokeApp } from '../settings/settings-client';

export interface RedesignClient {
  read(): Promise<RedesignList>;
  choose(choice: ChoosePoint): Promise<RedesignList>;
}

/** Reads and changes the list of points to redesign. @throws Error naming the field of an answer that cannot be read. */
export function redesignClient(invoke: InvokeApp): RedesignClient {
  const ask = async (name: string, payload: Record<string, unknown>): Promise<RedesignList> => {
    const answer = parseRedesignAnswer(await invoke(name, payload));
    if (answer.ok) return answer.value;
    throw new Error(`The app’s answer could not be read (${answer.field}: ${answer.problem}).`);
  };
  return { read: () => ask('redesign.read', {}), choose: (choice) => ask('redesign.choose', { ...choice }) };
}
