import Avatar from '@atlaskit/avatar';
import type { PersonId } from '#domain/history/issue-key';
import { useNames } from '../../../shared/src/components/surroundings';
import styles from './decisions.module.css';

/** Somebody by name, with their picture's place as elsewhere on the page; or that there is nobody. */
export function PersonName({ person }: { readonly person: PersonId | null }) {
  const nameOf = useNames([person]);
  if (person === null) return <span>Nobody is assigned</span>;
  return (
    <span className={styles.person}>
      <Avatar size="xsmall" /> {nameOf(person) ?? '…'}
    </span>
  );
}
