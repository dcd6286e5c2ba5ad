import { type ReactNode, useEffect, useState } from 'react';
import { readProjects } from '../jira/project';
import { usePlace } from '../route/browser-history';
import type { Route } from '../route/route';
import { useSite } from '../site/state';
import { useAnswer } from '../site/use-answer';
import styles from './shell.module.css';
import { SideBar } from './side-bar';
import { TopBar } from './top-bar';

/** The project that a page belongs to; an issue belongs to the project in its key. */
function projectOf(route: Route): string | null {
  if (route.page === 'issue') return route.issueKey.replace(/-\d+$/, '');
  return 'projectKey' in route ? route.projectKey : null;
}

/** What stands around every page: the top bar, the side bar and the place for the page itself. */
export function Shell({ route, children }: { route: Route; children: ReactNode }) {
  const { me } = useSite().state;
  const projects = useAnswer(`projects of ${me.accountId}`, readProjects);
  const { pathname } = usePlace();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone somewhere wants to see that page, not the menu
  useEffect(() => setOpen(false), [pathname]);
  const filled = route.page === 'app';
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        Skip to the page
      </a>
      <TopBar onMenu={() => setOpen((old) => !old)} menuOpen={open} />
      <div className={styles.below}>
        <SideBar projects={projects} projectKey={projectOf(route)} route={route} open={open} />
        <main id="content" className={filled ? styles.filled : styles.page} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
