import Avatar from '@atlaskit/avatar';
import type { Person } from '../jira/issue-row';
import { useSite } from '../site/state';
import styles from './person.module.css';

const HUES = ['blue', 'teal', 'purple', 'magenta', 'green', 'orange', 'lime'] as const;

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [name];
  return letters
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}

function hueOf(accountId: string): (typeof HUES)[number] {
  let sum = 0;
  for (const letter of accountId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return HUES[sum % HUES.length] ?? 'blue';
}

/** A person's picture, or the initials where there is none. */
export function Face({ person, size = 24 }: { person: Person; size?: 24 | 32 }) {
  // Jira draws a picture for everyone; only those that the site was given are worth a request.
  const avatar = useSite().state.users.find((user) => user.accountId === person.accountId)?.avatar;
  if (avatar !== undefined) return <Avatar src={avatar} size={size === 24 ? 'small' : 'medium'} />;
  const look = { inlineSize: size, blockSize: size, background: `var(--ds-background-accent-${hueOf(person.accountId)}-bolder)` };
  return (
    // Drawn by the style sheet: as text they would be read out before every name.
    <span className={styles.face} style={look} data-initials={initials(person.name)} aria-hidden="true" />
  );
}

export function PersonName({ person, nobody = 'Unassigned' }: { person: Person | undefined; nobody?: string }) {
  if (!person) return <span className={styles.nobody}>{nobody}</span>;
  return (
    <span className={styles.person}>
      <Face person={person} />
      <span className={styles.name}>{person.name}</span>
    </span>
  );
}
