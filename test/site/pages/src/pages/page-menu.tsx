import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { copyPage, type WikiPage } from '../confluence/wiki-page';
import { goTo } from '../route/browser-history';
import { wikiExportPath, wikiPagePath } from '../route/wiki-route';
import { useChange } from './use-change';
import styles from './wiki-page.module.css';

interface Props {
  spaceKey: string;
  page: WikiPage;
  /** Home page of the space, below which a copy of the home page itself stands. */
  homeId: string | undefined;
}

/** What else can be done with a page: a copy beside it, and how it looks when it is exported. */
export function PageMenu({ spaceKey, page, homeId }: Props) {
  const { run, error } = useChange(() => undefined);
  const copy = async (): Promise<void> => goTo(wikiPagePath(spaceKey, await copyPage(page, homeId)));
  return (
    <>
      <DropdownMenu trigger="More" shouldRenderToParent placement="bottom-end">
        <DropdownItemGroup>
          <DropdownItem onClick={() => void run(copy)}>Copy</DropdownItem>
          <DropdownItem onClick={() => goTo(wikiExportPath(spaceKey, page.id, 'pdf'))}>Export to PDF</DropdownItem>
          <DropdownItem onClick={() => goTo(wikiExportPath(spaceKey, page.id, 'word'))}>Export to Word</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
