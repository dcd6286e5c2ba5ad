import type { SessionChannel } from '#contract/sessions';
import type { Instant, Milliseconds } from '#domain/history/instant';
import type { DeskClock } from './desk-clock';

/** The platform's channels, as far as a session needs them. */
export interface Channels {
  /** @returns what ends it. Rejects when there is no such channel for this token. */
  subscribe(channel: string, token: string, hear: (payload: unknown) => void): Promise<() => void>;
  /** Rejects when it cannot be told, as when too much is told at once. */
  publish(channel: string, token: string, payload: Readonly<Record<string, unknown>>): Promise<void>;
}

export interface HintLineNeeds {
  readonly clock: DeskClock;
  readonly channels: Channels;
  /** Asks the app for a channel and a token. */
  readonly open: () => Promise<SessionChannel>;
  readonly serverNow: () => Instant;
  /** In [0, 1). */
  readonly chance: () => number;
  readonly hear: (payload: unknown) => void;
  /** The line has come up or gone down; not where a new one only takes the place of the old. */
  readonly changed: () => void;
}

export interface HintLine {
  /** Once; again does nothing. */
  start(): void;
  isUp(): boolean;
  /** Tells the others; what cannot be told now is not told. */
  tell(payload: Readonly<Record<string, unknown>>): void;
  close(): void;
}

/** Before a token ends, the line is opened anew. */
const BEFORE_THE_END: Milliseconds = 45_000;
/** Earlier by up to this share of what is left: all who came together have tokens that end together, and a channel carries only so much. */
const RENEWAL_SPREAD = 0.4;
/** Up to twice as long, for the same reason. */
const RETRY: Milliseconds = 10_000;
const SHORTEST_LIFE: Milliseconds = 5_000;

/** Keeps a line to the session's channel open. Nothing depends on it: without it everybody asks. */
export function createHintLine({ clock, channels, open, serverNow, chance, hear, changed }: HintLineNeeds): HintLine {
  let line: { readonly channel: string; readonly token: string; readonly end: () => void } | null = null;
  let started = false;
  let closed = false;
  let callOff = () => {};

  const hangUp = () => {
    line?.end();
    line = null;
  };
  const again = (time: Milliseconds) => {
    callOff = clock.after(time, () => void connect());
  };
  const connect = async (): Promise<void> => {
    const wasUp = line !== null;
    try {
      const answer = await open();
      if (answer.kind === 'none') throw new Error('There is no channel now.');
      const { channel, token, expiresAt } = answer;
      const end = await channels.subscribe(channel, token, (payload) => {
        if (!closed) hear(payload);
      });
      // The new line stands before the old one goes, so that nothing falls between them.
      hangUp();
      line = { channel, token, end };
      if (closed) hangUp();
      else again(Math.max(SHORTEST_LIFE, (expiresAt - serverNow() - BEFORE_THE_END) * (1 - chance() * RENEWAL_SPREAD)));
    } catch {
      hangUp();
      if (!closed) again(RETRY * (1 + chance()));
    }
    if (!closed && wasUp !== (line !== null)) changed();
  };

  return {
    start() {
      if (!started) void connect();
      started = true;
    },
    isUp: () => line !== null,
    tell(payload) {
      if (line !== null) channels.publish(line.channel, line.token, payload).catch(() => {});
    },
    close() {
      closed = true;
      callOff();
      hangUp();
    },
  };
}
