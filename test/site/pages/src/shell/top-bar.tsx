import { IconButton, LinkIconButton } from '@atlaskit/button/new';
import AppSwitcherIcon from '@atlaskit/icon/core/app-switcher';
import MenuIcon from '@atlaskit/icon/core/menu';
import ScreenIcon from '@atlaskit/icon/core/screen';
import { goTo, usePlace } from '../route/browser-history';
import { Link } from '../route/link';
import { productAt } from '../route/product-at';
import { useSite } from '../site/state';
import { InboxMenu } from './inbox-menu';
import { OtherProduct } from './other-product';
import { SearchBox } from './search-box';
import { ThemeMenu } from './theme-menu';
import styles from './top-bar.module.css';
import { UserMenu } from './user-menu';

/** The products' bar over every page, with the two switches that only this site has: whose eyes, and the console. */
export function TopBar({ onMenu, menuOpen }: { onMenu: () => void; menuOpen: boolean }) {
  const { confluence } = useSite().state;
  const product = productAt(usePlace().pathname);
  const home = product === 'Jira' ? { href: '/jira/projects', words: 'all projects' } : { href: '/wiki', words: 'all spaces' };
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <span className={styles.narrow}>
          <IconButton
            icon={MenuIcon}
            label={menuOpen ? 'Hide the side bar' : 'Show the side bar'}
            appearance="subtle"
            onClick={onMenu}
          />
        </span>
        <span className={styles.wide}>
          <IconButton icon={AppSwitcherIcon} label="All projects" appearance="subtle" onClick={() => goTo('/jira/projects')} />
        </span>
        <Link href={home.href} className={styles.brand} aria-label={`${product}, ${home.words}`}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <rect width="24" height="24" rx="6" fill="var(--ds-background-brand-bold)" />
            <path d="M6 6h12v7a5 5 0 0 1-5 5v-7h-2a5 5 0 0 1-5-5z" fill="var(--ds-icon-inverse)" />
          </svg>
          <span className={styles.name}>{product}</span>
        </Link>
        {confluence && (
          <nav className={styles.wide} aria-label="Products">
            <ul className={styles.products}>
              <OtherProduct />
            </ul>
          </nav>
        )}
      </div>
      <SearchBox />
      <div className={styles.end}>
        <InboxMenu />
        <LinkIconButton
          href="/_console"
          icon={ScreenIcon}
          label="Site console"
          appearance="subtle"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            goTo('/_console');
          }}
        />
        <ThemeMenu />
        <UserMenu />
      </div>
    </header>
  );
}
