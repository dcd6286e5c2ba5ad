import type { OutsideChange, OutsideGroup } from '#domain/outside/outside-facts';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './outside.module.css';

/** Who entered a group last, and when. */
export function EnteredBy({ changes, group }: { readonly changes: readonly OutsideChange[]; readonly group: OutsideGroup }) {
  const { voice } = useSurroundings();
  const last = changes.find(({ groups }) => groups.includes(group));
  const nameOf = useNames([last?.by ?? null]);
  if (last === undefined) return null;
  return (
    <p className={styles.quiet} title={voice.exact(last.at)}>
      Entered by {nameOf(last.by) ?? '…'}, {voice.moment(last.at)}
    </p>
  );
}
