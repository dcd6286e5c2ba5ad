import { useMemo, useRef } from 'react';
import { goTo } from '../route/browser-history';
import { appPath } from '../route/route';
import { lowerFlag, raiseFlag } from '../site/flag-store';
import { projectPages, useSite } from '../site/state';
import { currentColorMode, onColorMode } from '../site/theme-store';
import { appAddress } from './app-address';
import styles from './app-frame.module.css';
import type { HostPage } from './commands';
import type { OpenedModule } from './opened-module';
import { platformDoor } from './platform-door';
import { useAppFrame } from './use-app-frame';

/** The flags of Forge's own sandbox for Custom UI. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads allow-pointer-lock';

interface Props {
  opened: OpenedModule;
  title: string;
  base: string;
  projectKey: string;
  onRefresh(): void;
}

/** An app's own page inside the product: a frame of another origin that fills what the product leaves free. */
export function AppFrame({ opened, title, base, projectKey, onRefresh }: Props) {
  const { state } = useSite();
  const frame = useRef<HTMLIFrameElement>(null);
  const pages = useRef(projectPages(state));
  const app = useRef(state.app);
  const refresh = useRef(onRefresh);
  refresh.current = onRefresh;
  const page = useMemo<HostPage>(
    () => ({
      opened,
      origin: window.location.origin,
      door: platformDoor(opened.contextToken),
      address: appAddress(base),
      colorMode: currentColorMode,
      onColorMode,
      raiseFlag,
      lowerFlag,
      setTitle: (text) => {
        document.title = text;
      },
      modulePath: (moduleKey, key) => {
        const index = pages.current.findIndex((module) => module.key === moduleKey);
        if (index < 0) throw new Error(`The app has no project page "${moduleKey}".`);
        return appPath(key ?? projectKey, app.current, index === 0 ? null : moduleKey);
      },
      goTo: (path) => goTo(path),
      leave: (url, tab) => void window.open(url.href, tab === 'same-tab' ? '_self' : '_blank', 'noopener'),
      refresh: () => refresh.current(),
      reload: () => window.location.reload(),
    }),
    [opened, base, projectKey],
  );
  useAppFrame(frame, page);
  return <iframe ref={frame} className={styles.frame} title={title} sandbox={SANDBOX} data-testid="app-frame" />;
}
