import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { Link } from '../route/link';

/** For every address that nobody made. */
export function NothingPage() {
  return (
    <div className={layout.stack}>
      <PageHead title="This page does not exist" />
      <p>
        The link may be old or mistyped. <Link href="/jira/projects">Go to all projects</Link>
      </p>
    </div>
  );
}
