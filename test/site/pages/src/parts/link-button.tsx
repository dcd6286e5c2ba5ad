import { LinkButton as AtlaskitLinkButton } from '@atlaskit/button/new';
import type { MouseEvent, ReactNode } from 'react';
import { goTo } from '../route/browser-history';

/** A link of the site that looks like a button; every click but a plain one is the browser's. */
export function LinkButton({ href, primary = false, children }: { href: string; primary?: boolean; children: ReactNode }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(href);
  };
  return (
    <AtlaskitLinkButton href={href} appearance={primary ? 'primary' : 'default'} onClick={follow}>
      {children}
    </AtlaskitLinkButton>
  );
}
