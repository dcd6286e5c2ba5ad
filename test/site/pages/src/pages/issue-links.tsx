import type { LinkedIssue } from '../jira/issue';
import layout from '../parts/layout.module.css';
import { StatusLozenge } from '../parts/lozenge-of';
import { Link } from '../route/link';
import { issuePath } from '../route/route';
import styles from './issue-links.module.css';

/** Other issues that this one is tied to; nothing is shown where there are none. */
export function IssueLinks({ title, links }: { title: string; links: readonly LinkedIssue[] }) {
  if (links.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={layout.section}>{title}</h2>
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={`${link.relation} ${link.key}`} className={styles.line}>
            {link.relation !== 'child' && <span className={styles.relation}>{link.relation}</span>}
            <Link href={issuePath(link.key)}>{link.key}</Link>
            <span className={styles.summary}>{link.summary}</span>
            {link.status && <StatusLozenge status={link.status} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
