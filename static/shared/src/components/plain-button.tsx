import type { ButtonHTMLAttributes } from 'react';
import styles from './plain-button.module.css';

interface PlainButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly appearance?: 'default' | 'primary' | 'subtle' | 'link';
  readonly compact?: boolean;
}

/** A button in the product's look without its script: for what stands on the screen before anything else. */
export function PlainButton({ appearance = 'default', compact = false, ...rest }: PlainButtonProps) {
  return (
    <button type="button" className={styles.button} data-appearance={appearance} data-compact={compact || undefined} {...rest} />
  );
}
