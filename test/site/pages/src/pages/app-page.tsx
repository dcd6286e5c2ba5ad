import Spinner from '@atlaskit/spinner';
import { useEffect, useState } from 'react';
import { AppFrame } from '../host/app-frame';
import { openModule } from '../host/opened-module';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { Link } from '../route/link';
import { Refused } from '../site/request';
import { projectPages, useSite } from '../site/state';
import { useAnswer } from '../site/use-answer';
import styles from './app-page.module.css';
import { NothingPage } from './nothing-page';

interface Props {
  projectKey: string;
  appId: string;
  environmentId: string;
  moduleKey: string | null;
  base: string;
}

/** The page that an app adds to a project. */
export function AppPage(props: Props) {
  const { state } = useSite();
  const pages = projectPages(state);
  const module = props.moduleKey === null ? pages[0] : pages.find((page) => page.key === props.moduleKey);
  const installed = state.app.id.endsWith(props.appId) && state.app.environmentId === props.environmentId;
  if (!module || !installed) return <NothingPage />;
  return <Opened key={`${module.key} ${props.projectKey}`} {...props} moduleKey={module.key} title={module.title} />;
}

function Opened({ moduleKey, title, projectKey, base }: Props & { moduleKey: string; title: string }) {
  // A refreshed page is a new opening with a new frame.
  const [turn, setTurn] = useState(0);
  const {
    value: opened,
    error,
    again,
  } = useAnswer(`${moduleKey} ${projectKey} ${turn}`, () => openModule({ moduleKey, projectKey }));
  useEffect(() => {
    document.title = `${title} - ${projectKey} - Jira`;
  }, [title, projectKey]);
  if (error instanceof Refused && [401, 403, 404].includes(error.status)) return <NoAccess projectKey={projectKey} />;
  if (error !== null) {
    return (
      <div className={styles.inset}>
        <PageHead title={title} tab={`${title} - ${projectKey}`} />
        <Failure title="The app's page could not be opened" error={error} again={again} />
      </div>
    );
  }
  if (!opened) {
    return (
      <div className={layout.centre}>
        <Spinner size="large" label={`Opening ${title}`} />
      </div>
    );
  }
  const refresh = (): void => setTurn((old) => old + 1);
  return <AppFrame key={turn} opened={opened} title={title} base={base} projectKey={projectKey} onRefresh={refresh} />;
}

function NoAccess({ projectKey }: { projectKey: string }) {
  return (
    <div className={styles.inset}>
      <PageHead title="You don't have access to this project" tab={`No access to ${projectKey}`} />
      <p>
        Either {projectKey} does not exist, or you do not have permission to browse it. Ask the project's lead for access, or
        switch to another user at the top right.
      </p>
      <p>
        <Link href="/jira/projects">Go to all projects</Link>
      </p>
    </div>
  );
}
