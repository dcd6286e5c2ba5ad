import { useState } from 'react';
import { nameInText } from '#domain/language/names-in-text';
import { useNames } from '../../../shared/src/components/surroundings';
import type { ScreenProps } from '../room/screen-props';

/** A name that stands in a text, and what keeps the text when it is none. */
export interface Named {
  readonly name: string;
  readonly keep: () => void;
}

interface NoNames {
  readonly named: Named | null;
  /** Whether a text names nobody of the room. `keep` is called when somebody says that the word is no name here. */
  readonly mayKeep: (text: string, keep?: () => void) => boolean;
}

/** Keeps people's names out of texts about roles: in another project other people stand there. */
export function useNoNames({ view }: Pick<ScreenProps, 'view'>): NoNames {
  const [named, setNamed] = useState<Named | null>(null);
  // Words that somebody has called no name here: a role may be called like a person ("Koch").
  const [words] = useState(() => new Set<string>());
  const ids = view.people.map(({ accountId }) => accountId);
  const nameOf = useNames(ids);
  const mayKeep = (text: string, keep?: () => void) => {
    const names = ids.flatMap((id) => nameOf(id) ?? []);
    const name = nameInText(
      [...words].reduce((left, word) => left.replaceAll(word, ' '), text),
      names,
    );
    const allowed = () => {
      if (name !== null) words.add(name);
      setNamed(null);
      keep?.();
    };
    setNamed(name === null ? null : { name, keep: allowed });
    return name === null;
  };
  return { named, mayKeep };
}
