import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import { type Restrictions, readRestrictions, type WikiPage } from '../confluence/wiki-page';
import { PersonName } from '../parts/person';
import { Link } from '../route/link';
import { wikiHistoryPath } from '../route/wiki-route';
import { useSite } from '../site/state';
import { useAnswer } from '../site/use-answer';
import { useCalendar } from '../site/when';
import styles from './wiki-page.module.css';

/** Who wrote a version, by the people whom the site knows; the app is none of them. */
export function useWriter(accountId: string): { accountId: string; name: string } {
  const { users, app } = useSite().state;
  const name = users.find((user) => user.accountId === accountId)?.name ?? (accountId === 'app' ? app.name : 'Former user');
  return { accountId, name };
}

/** Who last changed a page, when, which version that made, and to whom the page is left. */
export function WikiByline({ spaceKey, page }: { spaceKey: string; page: WikiPage }) {
  const calendar = useCalendar();
  const writer = useWriter(page.version.authorId);
  const { value: restrictions } = useAnswer(`restrictions ${page.id} ${page.version.number}`, () => readRestrictions(page.id));
  return (
    <div className={styles.byline}>
      <PersonName person={writer} />
      <span>
        {page.version.number === 1 ? 'Written' : 'Last changed'}{' '}
        <time dateTime={page.version.at}>{calendar.moment(page.version.at)}</time>
      </span>
      <Link href={wikiHistoryPath(spaceKey, page.id)}>Version {page.version.number}</Link>
      {restrictions && <LeftTo restrictions={restrictions} />}
    </div>
  );
}

function LeftTo({ restrictions: { read, update } }: { restrictions: Restrictions }) {
  if (read.length + update.length === 0) return null;
  const words = [
    ...(read.length > 0 ? [`Only ${read.join(', ')} can view`] : []),
    ...(update.length > 0 ? [`Only ${update.join(', ')} can edit`] : []),
  ];
  return (
    <span className={styles.locked}>
      <LockLockedIcon label="Restricted:" />
      {words.join('. ')}
    </span>
  );
}
