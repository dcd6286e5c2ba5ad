import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useLightTheme } from '../theme/use-light-theme';
import styles from './paper-sheet.module.css';

interface PaperSheetProps {
  readonly title: string;
  /** The browser has taken it, or somebody has called it off. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Charts measure their place and draw once more; so long that takes at most. */
const DRAWN_MS = 250;

/** A document on paper: light, without the page around it. Opens the browser's print dialog as soon as it is drawn. */
export function PaperSheet({ title, onDone, children }: PaperSheetProps) {
  const done = useRef(onDone);
  done.current = onDone;
  const light = useLightTheme();
  useEffect(() => {
    if (light === null) return;
    const timer = setTimeout(() => {
      window.print();
      done.current();
    }, DRAWN_MS);
    return () => clearTimeout(timer);
  }, [light]);
  return createPortal(
    <div className={styles.sheet} data-subtree-theme="" data-color-mode="light" data-theme="light:light" aria-hidden="true">
      <style>{light}</style>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>,
    document.body,
  );
}
