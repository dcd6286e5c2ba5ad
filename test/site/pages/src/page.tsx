import { AppPage } from './pages/app-page';
import { ConsolePage } from './pages/console-page';
import { DashboardPage } from './pages/dashboard-page';
import { IssuePage } from './pages/issue-page';
import { IssuesPage } from './pages/issues-page';
import { NothingPage } from './pages/nothing-page';
import { ProjectsPage } from './pages/projects-page';
import { SummaryPage } from './pages/summary-page';
import { WikiPages } from './pages/wiki-pages';
import type { Route } from './route/route';

export function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'projects':
      return <ProjectsPage />;
    case 'summary':
      return <SummaryPage projectKey={route.projectKey} />;
    case 'issues':
      return <IssuesPage projectKey={route.projectKey} />;
    case 'issue':
      return <IssuePage issueKey={route.issueKey} />;
    case 'dashboard':
      return <DashboardPage />;
    case 'app':
      return <AppPage {...route} />;
    case 'spaces':
    case 'space':
    case 'wiki-page':
    case 'wiki-history':
    case 'wiki-export':
    case 'wiki-edit':
    case 'wiki-create':
      return <WikiPages route={route} />;
    case 'console':
      return <ConsolePage />;
    case 'nothing':
      return <NothingPage />;
  }
}
