import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Manifest } from '../manifest/manifest';
import { FunctionFailure } from './function-failure';
import { type CarryFetch, FunctionThread } from './function-thread';
import type { RuntimeFacts } from './messages';

/** What a page may send to and get from a function (limits-invocation). */
const LARGEST_REQUEST = 500 * 1024;
const LARGEST_RESPONSE = 5 * 1024 * 1024;
/** Warm workers kept per function. */
const MOST_IDLE = 4;

export interface Invocation {
  readonly functionKey: string;
  /** What the page sent, for the limit on its size. */
  readonly payload: unknown;
  /** The handler's arguments. */
  readonly args: (invocationId: string) => readonly unknown[];
  readonly runtime: (invocationId: string) => RuntimeFacts;
  readonly carry: CarryFetch;
}

export interface Outcome {
  readonly result: { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: FunctionFailure };
  readonly ms: number;
  /** Duration times memory, what Forge charges functions by. */
  readonly gbSeconds: number;
  readonly lines: readonly string[];
  /** Whether a new worker had to be started. */
  readonly cold: boolean;
}

export interface FunctionHost {
  /** Runs a function of the manifest. Never throws: a failure is an outcome that has a duration and lines like any other. */
  run(invocation: Invocation): Promise<Outcome>;
  close(): Promise<void>;
}

export interface FunctionHostOptions {
  readonly manifest: Manifest;
  /** The app's built back end (an ES module file). */
  readonly bundle: string;
  /** The built `function-worker`. */
  readonly workerFile: string;
  readonly time: () => { readonly now: number; readonly running: boolean };
}

/** Runs the app's functions in worker threads, warm where possible, one invocation at a time each. */
export function createFunctionHost({ manifest, bundle, workerFile, time }: FunctionHostOptions): FunctionHost {
  const idle = new Map<string, FunctionThread[]>();
  const all = new Set<FunctionThread>();

  const take = (functionKey: string, memoryMB: number) => {
    const waiting = idle.get(functionKey) ?? [];
    for (let thread = waiting.pop(); thread; thread = waiting.pop()) {
      if (thread.usable) return { thread, cold: false };
      all.delete(thread);
    }
    const thread = new FunctionThread({ workerFile, bundle, memoryMB });
    all.add(thread);
    return { thread, cold: true };
  };
  const giveBack = (functionKey: string, thread: FunctionThread) => {
    const waiting = idle.get(functionKey) ?? [];
    idle.set(functionKey, waiting);
    if (thread.usable && waiting.length < MOST_IDLE) {
      waiting.push(thread);
      return;
    }
    all.delete(thread);
    void thread.end();
  };

  return {
    async run({ functionKey, payload, args, runtime, carry }) {
      const lines: string[] = [];
      const module = manifest.functions.get(functionKey);
      const failed = (failure: FunctionFailure): Outcome => ({
        result: { ok: false, failure },
        ms: 0,
        gbSeconds: 0,
        lines,
        cold: false,
      });
      if (!module) return failed(new FunctionFailure('UnknownFunction', `The manifest has no function ${functionKey}.`));
      const sent = Buffer.byteLength(JSON.stringify(payload ?? null));
      if (sent > LARGEST_REQUEST) {
        return failed(
          new FunctionFailure('PayloadTooLarge', `The request is ${sent} bytes; a function takes at most ${LARGEST_REQUEST}.`),
        );
      }
      const id = randomUUID();
      const startedAt = performance.now();
      const { thread, cold } = take(functionKey, module.memoryMB);
      const message = {
        type: 'invoke',
        id,
        exportName: module.exportName,
        args: JSON.stringify(args(id)),
        runtime: runtime(id),
        limitMs: module.timeoutSeconds * 1000,
        time: time(),
      } as const;
      let result: Outcome['result'];
      try {
        const json = await thread.run({ message, carry, onLine: (line) => lines.push(line) });
        if (json !== null && Buffer.byteLength(json) > LARGEST_RESPONSE) {
          throw new FunctionFailure(
            'ResponseTooLarge',
            `The response is over ${LARGEST_RESPONSE} bytes, the most that Forge passes on.`,
          );
        }
        result = { ok: true, value: json === null ? undefined : (JSON.parse(json) as unknown) };
      } catch (error) {
        if (!(error instanceof FunctionFailure)) throw error;
        result = { ok: false, failure: error };
      } finally {
        giveBack(functionKey, thread);
      }
      const ms = performance.now() - startedAt;
      return { result, ms, gbSeconds: (ms / 1000) * (module.memoryMB / 1024), lines, cold };
    },
    async close() {
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}
