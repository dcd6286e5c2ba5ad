/** A silent connection is taken for a dead one by what stands between; a line that says nothing keeps it. */
const STILL_HERE_MS = 15_000;

export interface EventStream {
  readonly body: ReadableStream<Uint8Array>;
  /** Sends one event, as JSON. */
  say(event: unknown): void;
  /** What to do when the reader has gone. */
  onLeave(leave: () => void): void;
}

/** Server-sent events: an answer that does not end before its reader goes. */
export function eventStream(): EventStream {
  const text = new TextEncoder();
  let leaving = (): void => undefined;
  let gone = false;
  let write = (_line: string): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      write = (line) => {
        if (!gone) controller.enqueue(text.encode(`${line}\n\n`));
      };
    },
    cancel() {
      gone = true;
      clearInterval(beat);
      leaving();
    },
  });
  const beat = setInterval(() => write(': still here'), STILL_HERE_MS);
  beat.unref();
  return {
    body,
    say: (event) => write(`data: ${JSON.stringify(event)}`),
    onLeave(leave) {
      leaving = leave;
      if (gone) leave();
    },
  };
}
