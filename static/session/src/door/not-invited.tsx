import type { PersonId } from '#domain/history/issue-key';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';

/** For those who were not invited, while nothing is published: whom to ask. `ask` is null where nobody is known. */
export function NotInvited({ ask }: { readonly ask: PersonId | null }) {
  const say = useSay();
  const name = useNames([ask])(ask);
  return (
    <EmptyNote title={say('door.notYours.title')}>
      {name === null ? say('door.notYours') : say('door.notYours.ask', { name })}
    </EmptyNote>
  );
}
