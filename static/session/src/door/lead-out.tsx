import type { ReactNode } from 'react';
import styles from './door.module.css';

interface LeadOutProps {
  readonly address: string;
  readonly children: ReactNode;
  /** The class of another look than a link's. */
  readonly look?: string | undefined;
}

/** The way to another page of the product, in a tab of its own: the session stays where it is. */
export function LeadOut({ address, children, look = styles.leadOut }: LeadOutProps) {
  return (
    <a
      className={look}
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        // The product opens it: a macro's frame may not open windows by itself.
        event.preventDefault();
        void import('@forge/bridge').then(({ router }) => router.open(address));
      }}
    >
      {children}
    </a>
  );
}
