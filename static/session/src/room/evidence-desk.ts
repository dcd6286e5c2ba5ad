import { parseSessionEvidence } from '#contract/session-answers';
import type { WhichSession } from '#contract/sessions';
import { fromParts } from '#contract/snapshot/snapshot-parts';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { openedSnapshot } from '#domain/snapshot/opened-snapshot';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

/** What was frozen of the project, or why this person does not see it. */
export type EvidenceRead =
  | { readonly kind: 'frozen'; readonly frozen: FrozenEvidence }
  | { readonly kind: 'not-yours-to-see' }
  | { readonly kind: 'nothing-frozen' }
  | { readonly kind: 'unread'; readonly problem: string };

/** The newest frozen evidence of the post-mortem. */
export interface EvidenceDesk {
  /** Read once and remembered; what could not be read, or was not frozen yet, is asked for again. Never rejects. */
  read(): Promise<EvidenceRead>;
}

export function evidenceDesk(invoke: InvokeApp, which: WhichSession): EvidenceDesk {
  let reading: Promise<EvidenceRead> | null = null;
  const readAgain = async (): Promise<EvidenceRead> => {
    const answer = await readOnce(invoke, which).catch(unread);
    if (answer.kind === 'unread' || answer.kind === 'nothing-frozen') reading = null;
    return answer;
  };
  return {
    read() {
      reading ??= readAgain();
      return reading;
    },
  };
}

async function readOnce(invoke: InvokeApp, which: WhichSession): Promise<EvidenceRead> {
  const answer = await callApp(invoke, 'session.evidence', which, parseSessionEvidence);
  if (answer.kind === 'none') return { kind: 'nothing-frozen' };
  if (answer.kind === 'not-yours-to-see') return answer;
  const content = await fromParts(answer.parts, answer.head.checksum);
  if (!content.ok) return { kind: 'unread', problem: content.problem };
  const snapshot = openedSnapshot(content.value);
  return snapshot.kind === 'closed'
    ? { kind: 'unread', problem: snapshot.gap.detail }
    : { kind: 'frozen', frozen: snapshot.frozen };
}

const unread = (problem: unknown): EvidenceRead => ({
  kind: 'unread',
  problem: problem instanceof Error ? problem.message : String(problem),
});
