import { useRef } from 'react';
import type { Verification, VerificationKind } from '#domain/session/verification';
import { BEGIN } from '../verification/begin';
import { FieldWay } from '../verification/field-way';
import { LookWay } from '../verification/look-way';
import { MeasureWay } from '../verification/measure-way';
import { PageWay } from '../verification/page-way';
import { QueryWay } from '../verification/query-way';
import { WayChoice } from '../verification/way-choice';
import type { WayProps } from '../verification/way-props';
import styles from './decisions.module.css';

interface VerificationFieldProps extends Omit<WayProps<Verification>, 'how' | 'onChange'> {
  readonly how: Verification | null;
  readonly onChange: (how: Verification | null) => void;
}

/** How one will see that the change works: people look, or the app does and proposes (S1-55, S1-56). */
export function VerificationField({ how, onChange, ...given }: VerificationFieldProps) {
  // Whoever tries another way finds what was filled in here when they come back.
  const left = useRef<Partial<Record<VerificationKind, Verification>>>({});
  if (how !== null) left.current[how.kind] = how;
  return (
    <div className={styles.verification}>
      <WayChoice
        way={how?.kind ?? null}
        disabled={given.disabled}
        onChange={(way) => onChange(way === null ? null : (left.current[way] ?? BEGIN[way]))}
      />
      {how !== null && <Way {...given} how={how} onChange={onChange} />}
    </div>
  );
}

function Way({ how, ...given }: WayProps<Verification>) {
  switch (how.kind) {
    case 'count':
    case 'period':
      return <LookWay {...given} how={how} />;
    case 'query':
      return <QueryWay {...given} how={how} />;
    case 'field':
      return <FieldWay {...given} how={how} />;
    case 'measure':
      return <MeasureWay {...given} how={how} />;
    case 'page':
      return <PageWay {...given} how={how} />;
  }
}
