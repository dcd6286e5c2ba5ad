/**
 * Two windows of different origins that call each other by messages, as an app's iframe and the product page do on Forge.
 *
 * Functions do not survive a message. The sending side keeps them and sends a number; the other side gets a function that asks back.
 * So a callback always runs later, with a structured clone of its arguments, and always answers with a promise.
 */
export interface Channel {
  call(command: string, payload: unknown): Promise<unknown>;
  /** Feed it the data of every message that came from the other window; what is not of this channel is ignored. */
  receive(data: unknown): void;
  /** Rejects everything that still waits, because the other window is gone. */
  close(reason: string): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type Packet =
  | { bridge: 'call'; id: number; command: string; payload: unknown }
  | { bridge: 'run'; id: number; fn: number; args: unknown }
  | { bridge: 'done'; id: number; value: unknown }
  | { bridge: 'failed'; id: number; name: string; message: string };

const FUNCTION_MARK = '$bridgeFunction';

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === null || proto === Object.prototype;
}

/** Rebuilds arrays and plain objects; dates, blobs and the like are left to the structured clone. */
function walk(value: unknown, leaf: (value: unknown) => unknown, seen = new Map<object, unknown>()): unknown {
  const replaced = leaf(value);
  if (replaced !== value) return replaced;
  if (!Array.isArray(value) && !isPlain(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    seen.set(value, list);
    for (const item of value) list.push(walk(item, leaf, seen));
    return list;
  }
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  for (const [key, item] of Object.entries(value)) {
    // Defined, not assigned: a key named `__proto__` is data like any other.
    Object.defineProperty(copy, key, { value: walk(item, leaf, seen), enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

function isPacket(data: unknown): data is Packet {
  return isPlain(data) && typeof data.id === 'number' && ['call', 'run', 'done', 'failed'].includes(String(data.bridge));
}

/**
 * @param post sends one packet to the other window; it may throw when something cannot be cloned, and the call then rejects
 * @param answer what this side does with a command of the other side
 */
export function openChannel(post: (packet: unknown) => void, answer: (command: string, payload: unknown) => unknown): Channel {
  const waiting = new Map<number, Waiting>();
  const lent = new Map<number, (...args: unknown[]) => unknown>();
  const numbers = new WeakMap<object, number>();
  let lastId = 0;
  let lastFunction = 0;

  const lend = (fn: (...args: unknown[]) => unknown): number => {
    const known = numbers.get(fn);
    if (known !== undefined) return known;
    lastFunction += 1;
    numbers.set(fn, lastFunction);
    lent.set(lastFunction, fn);
    return lastFunction;
  };
  const pack = (value: unknown): unknown =>
    walk(value, (leaf) =>
      typeof leaf === 'function' ? { [FUNCTION_MARK]: lend(leaf as (...args: unknown[]) => unknown) } : leaf,
    );
  const unpack = (value: unknown): unknown =>
    walk(value, (leaf) => {
      const fn = isPlain(leaf) ? leaf[FUNCTION_MARK] : undefined;
      return typeof fn === 'number' ? (...args: unknown[]) => ask({ bridge: 'run', id: nextId(), fn, args: pack(args) }) : leaf;
    });
  const nextId = (): number => {
    lastId += 1;
    return lastId;
  };
  function ask(packet: Packet): Promise<unknown> {
    return new Promise((resolve, reject) => {
      waiting.set(packet.id, { resolve, reject });
      try {
        post(packet);
      } catch (error) {
        waiting.delete(packet.id);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }
  async function work(id: number, run: () => unknown): Promise<void> {
    try {
      post({ bridge: 'done', id, value: pack(await run()) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      post({ bridge: 'failed', id, name, message });
    }
  }
  function settle(id: number, finish: (entry: Waiting) => void): void {
    const entry = waiting.get(id);
    waiting.delete(id);
    if (entry) finish(entry);
  }

  return {
    call: (command, payload) => ask({ bridge: 'call', id: nextId(), command, payload: pack(payload) }),
    receive(data) {
      if (!isPacket(data)) return;
      if (data.bridge === 'call') void work(data.id, () => answer(data.command, unpack(data.payload)));
      if (data.bridge === 'run') {
        const args = unpack(data.args);
        void work(data.id, () => {
          const fn = lent.get(data.fn);
          if (!fn) throw new Error('This function belongs to a page that has been left.');
          return fn(...(Array.isArray(args) ? args : []));
        });
      }
      if (data.bridge === 'done') settle(data.id, (entry) => entry.resolve(unpack(data.value)));
      if (data.bridge === 'failed') {
        settle(data.id, (entry) => {
          const error = new Error(data.message);
          error.name = data.name;
          entry.reject(error);
        });
      }
    },
    close(reason) {
      for (const entry of waiting.values()) entry.reject(new Error(reason));
      waiting.clear();
      lent.clear();
    },
  };
}
