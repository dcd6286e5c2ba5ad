import PagesIcon from '@atlaskit/icon/core/pages';
import ProjectIcon from '@atlaskit/icon/core/project';
import { usePlace } from '../route/browser-history';
import { productAt } from '../route/product-at';
import { NavLink } from './nav-link';

/** The way from one product of the site to the other. */
export function OtherProduct() {
  return productAt(usePlace().pathname) === 'Confluence' ? (
    <NavLink href="/jira/projects" icon={<ProjectIcon label="" />} current={false}>
      Jira
    </NavLink>
  ) : (
    <NavLink href="/wiki" icon={<PagesIcon label="" />} current={false}>
      Confluence
    </NavLink>
  );
}
