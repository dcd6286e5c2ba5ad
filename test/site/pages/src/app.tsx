import Spinner from '@atlaskit/spinner';
import { useEffect, useMemo } from 'react';
import styles from './app.module.css';
import { Page } from './page';
import { Failure } from './parts/failure';
import { Flags } from './parts/flags';
import { usePlace } from './route/browser-history';
import { routeOf } from './route/route';
import { Shell } from './shell/shell';
import { readSiteState, Site } from './site/state';
import { showColorMode } from './site/theme-store';
import { useAnswer } from './site/use-answer';

/** The whole product: it knows who is looking, in which theme, and which page the address means. */
export function App() {
  const { value: state, error, again } = useAnswer('state', readSiteState);
  const { pathname } = usePlace();
  const route = useMemo(() => routeOf(pathname), [pathname]);
  const site = useMemo(() => (state ? { state, again } : null), [state, again]);
  const colorMode = state?.colorMode;
  useEffect(() => {
    void showColorMode(colorMode ?? 'auto');
  }, [colorMode]);

  if (!site) {
    return (
      <main className={styles.whole} aria-label="Jira">
        {error === null ? (
          <Spinner size="large" label="Opening the site" />
        ) : (
          <Failure title="Jira could not be opened" error={error} again={again} />
        )}
      </main>
    );
  }
  return (
    <Site.Provider value={site}>
      <Shell route={route}>
        <Page key={site.state.me.accountId} route={route} />
      </Shell>
      <Flags />
    </Site.Provider>
  );
}
