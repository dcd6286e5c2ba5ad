import { type OpenedProject, openProject, type SessionSurroundings, unreadable } from './opened-project';
import type { Progress, ToWorker } from './protocol';

/** The evidence of one project, for one viewer: shows what is kept, reads what is new, and answers the page's messages in their order. */
export function createEvidenceSession(around: SessionSurroundings): (message: ToWorker) => Promise<void> {
  let project: OpenedProject | null = null;
  let queue: Promise<void> = Promise.resolve();
  let lastAsk = 0;
  // One line of numbers for all reads, so that a late answer to an earlier one is never taken for another.
  const number = () => {
    lastAsk += 1;
    return lastAsk;
  };
  const take = async (message: ToWorker): Promise<void> => {
    if (message.kind !== 'open') return project?.take(message);
    project?.close();
    project = openProject(message, number, around);
    await project.begin();
  };
  return (message) => {
    queue = queue
      .then(() => take(message))
      .catch((error: unknown) => {
        const progress: Progress = { phase: 'preparing', read: 0, ofAll: null, histories: 0, trouble: unreadable(error) };
        around.post({ kind: 'stopped', reason: 'trouble', progress });
      });
    return queue;
  };
}
