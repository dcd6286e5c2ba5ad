import { useMemo, useRef } from 'react';
import { appAddress } from './app-address';
import styles from './app-frame.module.css';
import type { OpenedModule } from './opened-module';
import { SANDBOX, useAppFrame } from './use-app-frame';
import { useHostPage } from './use-host-page';

interface Props {
  opened: OpenedModule;
  title: string;
  base: string;
  projectKey: string;
  onRefresh(): void;
}

/** An app's own page inside the product: a frame of another origin that fills what the product leaves free. */
export function AppFrame({ opened, title, base, projectKey, onRefresh }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const address = useMemo(() => appAddress(base), [base]);
  useAppFrame(frame, useHostPage(opened, { address, projectKey, refresh: onRefresh }));
  return <iframe ref={frame} className={styles.frame} title={title} sandbox={SANDBOX} data-testid="app-frame" />;
}
