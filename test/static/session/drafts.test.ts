import { describe, expect, it } from 'vitest';
import { draftsIn } from '../../../static/shared/src/session/drafts';

function aStorage(full = false) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
  return { storage, kept };
}

describe('Drafts', () => {
  it('survive a reload, apart for each person and session', () => {
    const { storage } = aStorage();
    draftsIn(
      () => storage,
      () => 'ada pilot',
    ).write('card', 'half a sentence');
    expect(
      draftsIn(
        () => storage,
        () => 'ada pilot',
      ).read('card'),
    ).toBe('half a sentence');
    expect(
      draftsIn(
        () => storage,
        () => 'ben pilot',
      ).read('card'),
    ).toBeNull();
    const again = draftsIn(
      () => storage,
      () => 'ada pilot',
    );
    again.drop('card');
    expect(again.read('card')).toBeNull();
    expect(
      draftsIn(
        () => storage,
        () => 'ada pilot',
      ).read('card'),
    ).toBeNull();
  });

  it('last as long as the page where the browser keeps nothing', () => {
    const full = draftsIn(
      () => aStorage(true).storage,
      () => 'ada pilot',
    );
    full.write('card', 'half a sentence');
    expect(full.read('card')).toBe('half a sentence');
    const forbidden = draftsIn(
      () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
      () => 'ada pilot',
    );
    forbidden.write('card', 'half a sentence');
    expect(forbidden.read('card')).toBe('half a sentence');
    expect(forbidden.read('other')).toBeNull();
  });

  it('are kept under no name before it is known whose they are', () => {
    const { storage, kept } = aStorage();
    let place: string | null = null;
    const drafts = draftsIn(
      () => storage,
      () => place,
    );
    drafts.write('card', 'half a sentence');
    expect(kept.size).toBe(0);
    place = 'ada pilot';
    drafts.write('card', 'half a sentence more');
    expect(kept.get('ada pilot card')).toBe('half a sentence more');
  });
});
