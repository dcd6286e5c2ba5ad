import AppIcon from '@atlaskit/icon/core/app';
import DashboardIcon from '@atlaskit/icon/core/dashboard';
import FilterIcon from '@atlaskit/icon/core/filter';
import GlobeIcon from '@atlaskit/icon/core/globe';
import ListBulletedIcon from '@atlaskit/icon/core/list-bulleted';
import ProjectIcon from '@atlaskit/icon/core/project';
import ScreenIcon from '@atlaskit/icon/core/screen';
import type { Project } from '../jira/project';
import { ProjectTile } from '../parts/project-tile';
import { appPath, projectPath, type Route } from '../route/route';
import { isWiki } from '../route/wiki-route';
import { gadgetsOf, projectPages, useSite } from '../site/state';
import type { Answer } from '../site/use-answer';
import { NavLink } from './nav-link';
import { OtherProduct } from './other-product';
import styles from './side-bar.module.css';
import { WikiSideBar } from './wiki-side-bar';

interface Props {
  projects: Answer<readonly Project[]>;
  projectKey: string | null;
  route: Route;
  open: boolean;
}

/** A site may have hundreds of projects; the list page holds them all. */
const SHOWN_PROJECTS = 20;

export function SideBar({ projects, projectKey, route, open }: Props) {
  const { state } = useSite();
  const wiki = isWiki(route) && state.confluence ? route : null;
  return (
    <nav className={open ? styles.open : styles.bar} aria-label="Side bar">
      {wiki ? <WikiSideBar route={wiki} /> : <JiraPart projects={projects} projectKey={projectKey} route={route} />}
      <ul className={styles.foot}>
        {state.confluence && (
          <li className={styles.narrow}>
            <ul className={styles.list}>
              <OtherProduct />
            </ul>
          </li>
        )}
        <NavLink href="/_console" icon={<ScreenIcon label="" />} current={route.page === 'console'}>
          Site console
        </NavLink>
      </ul>
    </nav>
  );
}

function JiraPart({ projects, projectKey, route }: Omit<Props, 'open'>) {
  const hasGadgets = gadgetsOf(useSite().state).length > 0;
  const all = projects.value ?? [];
  const current = all.filter((project) => project.key === projectKey);
  const others = all.filter((project) => project.key !== projectKey).slice(0, SHOWN_PROJECTS);
  return (
    <>
      <ul className={styles.list}>
        <NavLink href="/jira/projects" icon={<ProjectIcon label="" />} current={route.page === 'projects'}>
          All projects
        </NavLink>
        <NavLink href="/issues/" icon={<FilterIcon label="" />} current={route.page === 'issues' && route.projectKey === null}>
          All issues
        </NavLink>
        {hasGadgets && (
          <NavLink href="/jira/dashboards" icon={<DashboardIcon label="" />} current={route.page === 'dashboard'}>
            Dashboard
          </NavLink>
        )}
      </ul>
      {current.map((project) => (
        <ProjectPart key={project.key} project={project} route={route} />
      ))}
      {(others.length > 0 || current.length === 0) && (
        <p className={styles.group}>{current.length > 0 ? 'Other projects' : 'Projects'}</p>
      )}
      {projects.error !== null && <p className={styles.note}>The projects could not be read.</p>}
      {!projects.waiting && projects.error === null && all.length === 0 && (
        <p className={styles.note}>You cannot see any project.</p>
      )}
      <ul className={styles.list}>
        {others.map((project) => (
          <NavLink
            key={project.key}
            href={projectPath(project.key, 'summary')}
            icon={<ProjectTile projectKey={project.key} />}
            current={false}
          >
            {project.name}
          </NavLink>
        ))}
      </ul>
    </>
  );
}

function ProjectPart({ project, route }: { project: Project; route: Route }) {
  const { state } = useSite();
  const pages = projectPages(state);
  const shown = route.page === 'app' ? (route.moduleKey ?? pages[0]?.key) : null;
  return (
    <>
      <p className={styles.project}>
        <ProjectTile projectKey={project.key} large />
        <span className={styles.names}>
          <span className={styles.name}>{project.name}</span>
          <span className={styles.kind}>{project.kind}</span>
        </span>
      </p>
      <ul className={styles.list}>
        <NavLink href={projectPath(project.key, 'summary')} icon={<GlobeIcon label="" />} current={route.page === 'summary'}>
          Summary
        </NavLink>
        <NavLink
          href={projectPath(project.key, 'issues')}
          icon={<ListBulletedIcon label="" />}
          current={(route.page === 'issues' && route.projectKey !== null) || route.page === 'issue'}
        >
          Issues
        </NavLink>
      </ul>
      <p className={styles.group}>Apps</p>
      {pages.length === 0 && <p className={styles.note}>No app has a page in projects.</p>}
      <ul className={styles.list}>
        {pages.map((module, index) => (
          <NavLink
            key={module.key}
            href={appPath(project.key, state.app, index === 0 ? null : module.key)}
            icon={<AppIcon label="" />}
            current={module.key === shown}
          >
            {module.title}
          </NavLink>
        ))}
      </ul>
    </>
  );
}
