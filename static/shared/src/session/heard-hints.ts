/** So many times in a row something new was found that no hint told of: hints do not come through. */
const MISSED = 2;

/** Which versions hints have told of, and whether hints come through. */
export interface HeardHints {
  /** The latest version that a hint told of; 0 before any. */
  newest(): number;
  comeThrough(): boolean;
  /** @returns whether no hint told of so late a version before. */
  heard(version: number): boolean;
  /**
   * The server has told its version.
   * @param asked what was the newest when it was asked
   * @param isNew whether it is later than what is known otherwise
   */
  found(version: number, { asked, isNew }: { readonly asked: number; readonly isNew: boolean }): void;
  /** The line has come up or gone down: what was missed before says nothing any more. */
  lineChanged(): void;
}

export function heardHints(): HeardHints {
  let newest = 0;
  let missed = 0;
  return {
    newest: () => newest,
    comeThrough: () => missed < MISSED,
    heard(version) {
      if (version <= newest) return false;
      missed = 0;
      newest = version;
      return true;
    },
    found(version, { asked, isNew }) {
      if (isNew && version > newest) missed += 1;
      // There is no such version: the server has gone back, as after a restore, or somebody has told what is not so.
      if (version < asked) newest = version;
    },
    lineChanged() {
      missed = 0;
    },
  };
}
