import { Worker } from 'node:worker_threads';
import { FunctionFailure } from './function-failure';
import type { FetchDescriptor, FetchRequest, FetchResponse, FromWorker, ToWorker } from './messages';

/** Lines and bytes of console output kept per invocation (limits-invocation). */
const MOST_LINES = 100;
const MOST_LINE_BYTES = 200 * 1024;

export type CarryFetch = (to: FetchDescriptor, request: FetchRequest) => Promise<FetchResponse>;

export interface ThreadOptions {
  readonly workerFile: string;
  readonly bundle: string;
  readonly memoryMB: number;
}

export interface Work {
  readonly message: Extract<ToWorker, { type: 'invoke' }>;
  readonly carry: CarryFetch;
  readonly onLine: (line: string) => void;
}

/** One worker: it runs one invocation at a time and is used again as long as it has not been ended. */
export class FunctionThread {
  readonly #worker: Worker;
  readonly #memoryMB: number;
  #work: (Work & { settle: (outcome: string | null | FunctionFailure) => void; lines: number; bytes: number }) | null = null;
  #ended = false;

  constructor({ workerFile, bundle, memoryMB }: ThreadOptions) {
    this.#memoryMB = memoryMB;
    // A function sees none of the machine's environment. The old generation is where what it keeps lives; buffers lie outside of it.
    this.#worker = new Worker(workerFile, {
      workerData: { bundle },
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMB },
    });
    this.#worker.on('message', (message: FromWorker) => this.#hear(message));
    this.#worker.on('error', (error: Error & { code?: string }) => this.#lost(this.#failureOf(error)));
    this.#worker.on('exit', () => this.#lost(new FunctionFailure('FunctionError', 'The process of the function ended.')));
    this.#worker.unref();
  }

  get usable(): boolean {
    return !this.#ended;
  }

  /** Runs one invocation; resolves to the result as JSON (`null` for undefined). @throws FunctionFailure. */
  run(work: Work): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const seconds = work.message.limitMs / 1000;
        this.#lost(new FunctionFailure('FunctionTimeout', `The function took longer than ${seconds} seconds and was stopped.`));
        void this.end();
      }, work.message.limitMs);
      // While a function runs the process must stay: an idle worker must not hold it.
      this.#worker.ref();
      this.#work = {
        ...work,
        lines: 0,
        bytes: 0,
        settle: (outcome) => {
          clearTimeout(timer);
          this.#worker.unref();
          this.#work = null;
          if (outcome instanceof FunctionFailure) reject(outcome);
          else resolve(outcome);
        },
      };
      this.#send(work.message);
    });
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #hear(message: FromWorker): void {
    const work = this.#work;
    // What comes late from an invocation that has ended belongs to nobody.
    if (!work || message.id !== work.message.id) return;
    switch (message.type) {
      case 'line':
        this.#keepLine(message.text);
        return;
      case 'fetch':
        work.carry(message.to, message.request).then(
          (response) => this.#send({ type: 'fetched', fetchId: message.fetchId, response }),
          (error: unknown) =>
            this.#send({
              type: 'fetch-failed',
              fetchId: message.fetchId,
              message: error instanceof Error ? error.message : String(error),
            }),
        );
        return;
      case 'returned':
        work.settle(message.json);
        return;
      case 'threw':
        work.settle(new FunctionFailure('FunctionError', message.error.message, message.error.stack));
    }
  }

  #keepLine(text: string): void {
    const work = this.#work;
    if (!work) return;
    work.lines += 1;
    work.bytes += Buffer.byteLength(text);
    if (work.lines <= MOST_LINES && work.bytes <= MOST_LINE_BYTES) work.onLine(text);
    else if (work.lines === MOST_LINES + 1) work.onLine(`(more than ${MOST_LINES} lines: the rest is dropped, as on Forge)`);
  }

  #lost(failure: FunctionFailure): void {
    this.#ended = true;
    this.#work?.settle(failure);
  }

  #failureOf(error: Error & { code?: string }): FunctionFailure {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return new FunctionFailure(
        'FunctionOutOfMemory',
        `The function needed more than its ${this.#memoryMB} MB of memory and was stopped.`,
      );
    }
    return new FunctionFailure('FunctionError', error.message, error.stack);
  }

  #send(message: ToWorker): void {
    if (!this.#ended) this.#worker.postMessage(message);
  }
}
