import { type ReactNode, useRef, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';

interface OpenedFormProps {
  readonly act: string;
  /** What it is about, for those who hear the button alone. */
  readonly about: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form below it, and puts it aside with what was written in it. Closing the form leads back to the button. */
export function OpenedForm({ act, about, children }: OpenedFormProps) {
  const [form, setForm] = useState<'none' | 'open' | 'aside'>('none');
  const button = useRef<HTMLDivElement>(null);
  const close = () => {
    setForm('none');
    button.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <div ref={button}>
        <PlainButton
          compact
          aria-expanded={form === 'open'}
          aria-label={`${act}: ${about}`}
          onClick={() => setForm(form === 'open' ? 'aside' : 'open')}
        >
          {act}
        </PlainButton>
      </div>
      {form !== 'none' && <div hidden={form === 'aside'}>{children(close)}</div>}
    </>
  );
}
