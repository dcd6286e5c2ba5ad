import type { Frame, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from './browser';

/** Farther than anything is from anything else on a page of the app. */
const MOST_STEPS = 150;

/** Somebody without a mouse, in one frame. */
export interface Keyboard {
  /** Goes there with Tab, or back with Shift and Tab. */
  reach(what: Locator): Promise<void>;
  /** Goes there and presses keys. Afterwards the focus is still somewhere in the app. */
  press(what: Locator, ...keys: readonly string[]): Promise<void>;
  /** Goes there, types, and presses a key that keeps it. */
  type(what: Locator, text: string, key: string): Promise<void>;
}

/** @param frame where the app is now: a reload gives a new one. */
export function byKeyboard({ page }: Person, frame: Frame): Keyboard {
  const { keyboard } = page;
  /** Where it is from what has the focus: 0 here, 1 farther on, -1 farther back. */
  const where = (what: Locator) =>
    what.evaluate((element) => {
      const at = document.activeElement;
      if (at === element) return 0;
      const place = at === null ? 0 : element.compareDocumentPosition(at);
      return place & Node.DOCUMENT_POSITION_FOLLOWING && !(place & Node.DOCUMENT_POSITION_CONTAINS) ? -1 : 1;
    });
  const reach = async (what: Locator) => {
    await what.waitFor();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const way = await where(what);
      if (way === 0) return;
      await keyboard.press(way > 0 ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`The keyboard does not get to ${what}.`);
  };
  const notLost = () =>
    expect
      .poll(() => frame.evaluate(() => document.activeElement?.tagName ?? 'BODY'), {
        timeout: 5_000,
        message: 'what has the focus',
      })
      .not.toBe('BODY');
  return {
    reach,
    async press(what, ...keys) {
      await reach(what);
      for (const key of keys) await keyboard.press(key);
      await notLost();
    },
    async type(what, text, key) {
      await reach(what);
      await keyboard.type(text);
      await keyboard.press(key);
      await notLost();
    },
  };
}
