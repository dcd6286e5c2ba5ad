import Button from '@atlaskit/button/new';
import { type Column, DataTable } from '../parts/data-table';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { addFault, clearFaults, type Fault, type KnownFault, readFaults, removeFault } from '../site/console-data';
import { useAnswer } from '../site/use-answer';
import styles from './console.module.css';
import { FaultForm } from './fault-form';
import { useChange } from './use-change';

const PLAIN: Readonly<Record<string, string>> = { cut: 'connection cut', drop: 'lost', double: 'comes twice' };

function words(rule: Fault): string {
  const parts = [
    rule.fault === 'latency' ? `${rule.ms ?? 0} ms later` : (PLAIN[rule.fault] ?? `status ${rule.fault}`),
    rule.retryAfter === undefined ? '' : `retry after ${rule.retryAfter} s`,
    rule.times === undefined ? 'until removed' : rule.times === 1 ? 'once' : `${rule.times} times`,
    rule.chance === undefined || rule.chance === 1 ? '' : `chance ${Math.round(rule.chance * 100)} %`,
    rule.pages === true ? 'product pages too' : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** Troubles that the site makes on request, to see how the app lives with them. */
export function ConsoleFaults() {
  const { value: rules, error, again } = useAnswer('faults', readFaults);
  const change = useChange(again);
  const columns: readonly Column<KnownFault>[] = [
    { id: 'match', title: 'Requests', wide: true, cell: ({ match }) => <code>{match}</code> },
    { id: 'fault', title: 'Fault', cell: words },
    {
      id: 'remove',
      title: 'Remove',
      cell: ({ id }) => (
        <Button spacing="compact" appearance="subtle" onClick={() => void change.run(() => removeFault(id))}>
          Remove
        </Button>
      ),
    },
  ];
  return (
    <div className={styles.panel}>
      <FaultForm busy={change.busy} add={(fault) => change.run(() => addFault(fault))} />
      {change.error !== null && (
        <p className={styles.error} role="alert">
          {change.error}
        </p>
      )}
      {error !== null && <Failure title="The faults could not be read" error={error} again={again} />}
      {rules?.length === 0 && <p className={layout.quiet}>No fault is set: every request is answered as it should be.</p>}
      {rules !== null && rules.length > 0 && (
        <>
          <DataTable label="Faults" columns={columns} rows={rules} idOf={({ id }) => id} />
          <div className={layout.row}>
            <Button onClick={() => void change.run(clearFaults)}>Remove all</Button>
          </div>
        </>
      )}
    </div>
  );
}
