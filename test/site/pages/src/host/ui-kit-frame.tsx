import Spinner from '@atlaskit/spinner';
import { useMemo, useRef, useState } from 'react';
import { goTo } from '../route/browser-history';
import { useSite } from '../site/state';
import { Drawn } from '../ui-kit/drawn';
import { type DocNode, docFrom } from '../ui-kit/forge-doc';
import { UiKit, type UiKitHost } from '../ui-kit/ui-kit-host';
import styles from './app-frame.module.css';
import { mayOpen } from './destination';
import type { OpenedModule } from './opened-module';
import { SANDBOX, useAppFrame } from './use-app-frame';
import { type HostPlace, useHostPage } from './use-host-page';

interface Props extends Pick<HostPlace, 'submit' | 'close'> {
  opened: OpenedModule;
  title: string;
  onRefresh(): void;
}

/** UI Kit of an app: its script runs in a frame that nobody sees, and the product draws the tree that it sends. */
export function UiKitFrame({ opened, title, onRefresh, submit, close }: Props) {
  const { users } = useSite().state;
  const frame = useRef<HTMLIFrameElement>(null);
  const [doc, setDoc] = useState<DocNode | null>(null);
  const place = { address: null, projectKey: null, refresh: onRefresh, draw: (raw: unknown) => setDoc(docFrom(raw)) };
  const page = useHostPage(opened, { ...place, ...(submit ? { submit } : {}), ...(close ? { close } : {}) });
  useAppFrame(frame, page);
  const host = useMemo<UiKitHost>(
    () => ({
      complain: (type) => page.door.complain(`UI Kit ${type}`, `The local site cannot draw the UI Kit component "${type}".`),
      open(href, newTab) {
        const url = new URL(href, window.location.origin);
        if (!mayOpen(url)) return;
        if (newTab || url.origin !== window.location.origin) window.open(url.href, '_blank', 'noopener');
        else goTo(url.pathname + url.search + url.hash);
      },
      nameOf: (accountId) => users.find((user) => user.accountId === accountId)?.name ?? 'Former user',
    }),
    [page, users],
  );
  return (
    <UiKit.Provider value={host}>
      {doc === null ? <Spinner label={`Opening ${title}`} /> : <Drawn node={doc} />}
      <iframe
        ref={frame}
        className={styles.unseen}
        title={`Script of ${title}`}
        sandbox={SANDBOX}
        aria-hidden="true"
        tabIndex={-1}
      />
    </UiKit.Provider>
  );
}
