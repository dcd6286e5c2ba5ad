import type { ItemId } from '#domain/session/ids';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView } from '../../../shared/src/session/session-desk';
import styles from './field.module.css';
import { useNameList } from './people-names';

/** Who else is writing on an item at this moment. */
export function WorkingOn({ view, item }: { readonly view: DeskView; readonly item: ItemId }) {
  const say = useSay();
  const others = [
    ...new Set(view.here.filter(({ at, person }) => at === item && person !== view.you).map(({ person }) => person)),
  ];
  const names = useNameList(others, (known, rest) => say('room.andMore', { names: known, n: rest }));
  return (
    <span className={styles.working} role="status">
      {others.length > 0 && say('room.workingOn', { names, n: others.length })}
    </span>
  );
}
