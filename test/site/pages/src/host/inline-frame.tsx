import { useRef, useState } from 'react';
import styles from './app-frame.module.css';
import type { OpenedModule } from './opened-module';
import { SANDBOX, useAppFrame } from './use-app-frame';
import { type HostPlace, useHostPage } from './use-host-page';

/** Pixels: what an app gets before it has said how high it is, and the most that it gets. */
const FIRST_HEIGHT = 150;
const MOST_HEIGHT = 20_000;

interface Props extends Pick<HostPlace, 'submit' | 'close'> {
  opened: OpenedModule;
  title: string;
  onRefresh(): void;
}

/** An app inside of a text or a dialog: a frame as wide as there is room and as high as what it shows. */
export function InlineFrame({ opened, title, onRefresh, submit, close }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const resize = (asked: number): void => {
    if (Number.isFinite(asked)) setHeight(Math.min(MOST_HEIGHT, Math.max(1, Math.ceil(asked))));
  };
  const place = { address: null, projectKey: null, refresh: onRefresh, resize };
  useAppFrame(frame, useHostPage(opened, { ...place, ...(submit ? { submit } : {}), ...(close ? { close } : {}) }));
  return (
    <iframe
      ref={frame}
      className={styles.inline}
      style={{ blockSize: height }}
      title={title}
      sandbox={SANDBOX}
      data-testid="macro-frame"
    />
  );
}
