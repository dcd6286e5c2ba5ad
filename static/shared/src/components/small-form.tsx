import Button from '@atlaskit/button/new';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './small-form.module.css';

interface SmallFormProps {
  /** What it is for, where no heading says so. */
  readonly label?: string;
  /** Stands in a frame of its own, not within an entry of a list. */
  readonly framed?: boolean;
  readonly problem: string | null;
  /** What the button says that ends it. */
  readonly act: string;
  /** Nothing can be sent yet. */
  readonly disabled?: boolean;
  readonly saving: boolean;
  readonly onSubmit: () => void;
  /** Not for a form that always stands there. */
  readonly onCancel?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** What stands beside the buttons: who will see it, another way out. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A few fields under one another, what is wrong with them, and the buttons that end it. */
export function SmallForm(props: SmallFormProps) {
  const { label, framed, problem, act, disabled = false, saving, onSubmit, onCancel, onKeyDown, aside, children } = props;
  return (
    <form
      className={styles.form}
      data-framed={framed || undefined}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (!disabled) onSubmit();
      }}
    >
      {children}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" isDisabled={disabled} isLoading={saving}>
          {act}
        </Button>
        {onCancel !== undefined && (
          <Button appearance="subtle" onClick={onCancel}>
            Cancel
          </Button>
        )}
        {aside}
      </div>
    </form>
  );
}

/** The name of a field above it. */
export function FieldName({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <label className={styles.label} htmlFor={of}>
      {children}
    </label>
  );
}

/** Who will see what is written, beside the buttons. */
export function FormHint({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hint}>{children}</span>;
}
