import { carryRequest } from '../../../shared/src/bridge/carry-request';
import type { FromWorker, ToWorker } from './protocol';
import { type FromWorkerPacked, unpacker } from './story-parcels';

/** What the page hears: everything but the requests, which are carried without it. */
export type EvidenceMessage = Exclude<FromWorker, { kind: 'ask' }>;

/** The page's end of the worker. */
export interface EvidenceChannel {
  send(message: ToWorker): void;
  /** @returns how to stop listening. */
  onMessage(listener: (message: EvidenceMessage) => void): () => void;
  /** Ends the worker; nothing is heard from it any more. */
  close(): void;
}

/** As much of a `Worker` as is used. */
export interface WorkerEnd {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorkerPacked }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

const startWorker = (): WorkerEnd => new Worker(new URL('./evidence-worker.ts', import.meta.url), { type: 'module' });

/**
 * Opens a worker that reads and tells a project's evidence; send it `open` next. Its requests are carried over the bridge,
 * which lives in the window alone. A worker that breaks down is told as a stop with the trouble `unreadable`.
 */
export function openEvidence(worker: WorkerEnd = startWorker(), carry = carryRequest): EvidenceChannel {
  const listeners = new Set<(message: EvidenceMessage) => void>();
  let open = true;
  const tell = (message: EvidenceMessage) => {
    if (open) for (const listener of [...listeners]) listener(message);
  };
  const hear = unpacker((message) => {
    if (message.kind !== 'ask') return tell(message);
    const { ask, http } = message;
    void carry(http).then((outcome) => {
      if (!open) return;
      worker.postMessage(
        outcome.ok ? { kind: 'answer', ask, answer: outcome.answer } : { kind: 'unanswered', ask, message: outcome.message },
      );
    });
  });
  worker.addEventListener('message', ({ data }) => {
    if (open) hear(data);
  });
  worker.addEventListener('error', ({ message }) => {
    const trouble = { kind: 'unreadable', what: message ?? 'the worker did not start' } as const;
    tell({ kind: 'stopped', reason: 'trouble', progress: { phase: 'preparing', read: 0, ofAll: null, histories: 0, trouble } });
  });
  return {
    send: (message) => worker.postMessage(message),
    onMessage(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      open = false;
      listeners.clear();
      worker.terminate();
    },
  };
}
