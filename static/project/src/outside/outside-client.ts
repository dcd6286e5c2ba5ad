import { type OutsideSaved, type OutsideView, parseOutsideSaved, parseOutsideView, type SaveOutside } from '#contract/outside';
import type { InvokeApp } from '../settings/settings-client';

export interface OutsideClient {
  read(): Promise<OutsideView>;
  save(change: SaveOutside): Promise<OutsideSaved>;
}

/** Reads and enters what Jira does not hold. @throws Error naming the field of an answer that cannot be read. */
export function outsideClient(invoke: InvokeApp): OutsideClient {
  return {
    async read() {
      const answer = parseOutsideView(await invoke('outside.read', {}));
      if (!answer.ok) throw unreadable(answer);
      return answer.value;
    },
    async save(change) {
      const answer = parseOutsideSaved(await invoke('outside.save', { ...change }));
      if (!answer.ok) throw unreadable(answer);
      return answer.value;
    },
  };
}

const unreadable = ({ field, problem }: { field: string; problem: string }) =>
  new Error(`The app’s answer could not be read (${field}: ${problem}).`);
