import { issueKeyIn } from '../jira/issue-key-in';
import { issueRowFrom } from '../jira/issue-row';
import { Link } from '../route/link';
import { issuePath } from '../route/route';
import { ask } from '../site/request';
import { useSite } from '../site/state';
import { useAnswer } from '../site/use-answer';
import styles from './adf.module.css';
import { StatusLozenge } from './lozenge-of';

/** An address in a text; of an issue it shows what Jira says today, as far as the viewer may see it. */
export function Card({ url }: { url: string }) {
  const key = issueKeyIn(url);
  if (key !== undefined) return <IssueCard issueKey={key} />;
  return /^(https?:|\/)/.test(url) ? (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  ) : (
    url
  );
}

function IssueCard({ issueKey }: { issueKey: string }) {
  const { me } = useSite().state;
  const read = () => ask('GET', `/rest/api/3/issue/${encodeURIComponent(issueKey)}?fields=summary,status`);
  const { value } = useAnswer(`card ${issueKey} of ${me.accountId}`, async () => issueRowFrom(await read()));
  if (!value) return <span className={styles.card}>{issueKey}</span>;
  return (
    <span className={styles.card}>
      <Link href={issuePath(value.key)}>
        {value.key} {value.summary}
      </Link>{' '}
      <StatusLozenge status={value.status} />
    </span>
  );
}
