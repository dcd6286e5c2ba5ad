import type { Remark } from '#domain/language/remark';

const KEY = 'hindsight-wording-dismissed';
/** The oldest are forgotten: nobody dismisses so many and remembers them. */
const MOST = 300;

/** What somebody does not want to read about again, in this browser. Kept nowhere else: how people write is their own affair. */
export interface DismissedRemarks {
  readonly has: (text: string, remark: Remark) => boolean;
  readonly add: (text: string, remark: Remark) => void;
}

/** The words that a remark is about. */
export const wordsOf = (text: string, { start, end }: Pick<Remark, 'start' | 'end'>): string => text.slice(start, end);

/** @param storage of the browser; where it cannot be used, what is dismissed stays so until the page is left. */
export function dismissedRemarks(storage: () => Pick<Storage, 'getItem' | 'setItem'>): DismissedRemarks {
  let known: readonly string[] | null = null;
  const named = (text: string, remark: Remark) => `${remark.kind} ${wordsOf(text, remark).toLowerCase()}`;
  const all = (): readonly string[] => {
    known ??= keptIn(storage);
    return known;
  };
  return {
    has: (text, remark) => all().includes(named(text, remark)),
    add(text, remark) {
      known = [...all().filter((name) => name !== named(text, remark)), named(text, remark)].slice(-MOST);
      try {
        storage().setItem(KEY, JSON.stringify(known));
      } catch {
        // A full or forbidden storage: it holds for this visit.
      }
    },
  };
}

function keptIn(storage: () => Pick<Storage, 'getItem'>): readonly string[] {
  try {
    const raw: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
    return Array.isArray(raw) ? raw.filter((name): name is string => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
