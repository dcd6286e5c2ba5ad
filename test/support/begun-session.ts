import { vi } from 'vitest';
import type { Envelope } from '#domain/session/envelope';
import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import type { NewCommand, SessionDesk } from '../../static/shared/src/session/session-desk';
import { sessionAtDesks } from './session-at-desks';

export type Room = Awaited<ReturnType<typeof sessionAtDesks>>;

/** Sets the browser's clock with the site's. */
const moved = (now: number) => void vi.setSystemTime(now);
export const room = (given: Parameters<typeof sessionAtDesks>[0] = {}) => sessionAtDesks({ moved, ...given });

export const now = (desk: SessionDesk): Session => {
  const { session } = desk.view();
  if (session === null) throw new Error('The session has not been read');
  return session;
};

export const cards = (...texts: readonly string[]): Envelope => ({
  kind: 'cards',
  by: null,
  cards: texts.map((text, n) => ({ id: `card-${text.length}-${n}-x` as ItemId, text, firstBucket: null, pinned: [] })),
});

export const frictionDraft = (text: string) =>
  ({ kind: 'friction', text, bucket: null, group: null, repeatable: null, pinned: [] }) as const;

export const friction = (item: ItemId, text: string, based = 0): NewCommand => ({
  ...{ kind: 'write', of: 'cards', item, based },
  draft: frictionDraft(text),
});

/** A session that has begun, with the facilitator at a desk, and the board of frictions open for single cards. */
export async function begun(given: Parameters<typeof sessionAtDesks>[0] = {}): Promise<{ at: Room; tomasz: SessionDesk }> {
  const at = await room(given);
  const tomasz = at.desk('tomasz');
  await at.pass(500);
  void tomasz.send({ kind: 'start' });
  await at.pass(500);
  for (const what of ['successes', 'frictions'] as const) {
    while (now(tomasz).agenda.phases[now(tomasz).phase ?? 0]?.kind !== what) {
      void tomasz.send({ kind: 'move-on', from: now(tomasz).phase ?? 0, skip: 'Not what this test is about' });
      await at.pass(500);
    }
    void tomasz.send({ kind: 'open-writing', what, anonymous: false });
    await at.pass(500);
    void tomasz.send({ kind: 'reveal', what });
    await at.pass(500);
  }
  return { at, tomasz };
}
