import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import type { AppModule } from '../site/state';

/** What `/` offers too, behind a button: the macros of the app. */
export function InsertMenu({ macros, insert }: { macros: readonly AppModule[]; insert(module: AppModule): void }) {
  if (macros.length === 0) return null;
  return (
    <DropdownMenu trigger="Insert" shouldRenderToParent>
      <DropdownItemGroup>
        {macros.map((module) => (
          <DropdownItem key={module.key} description={module.macro?.description ?? ''} onClick={() => insert(module)}>
            {module.title}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
