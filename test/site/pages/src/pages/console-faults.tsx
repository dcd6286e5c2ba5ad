import Button from '@atlaskit/button/new';
import { type Column, DataTable } from '../parts/data-table';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { addFault, type Fault, keepFaults, readFaults } from '../site/console-data';
import { useAnswer } from '../site/use-answer';
import styles from './console.module.css';
import { FaultForm } from './fault-form';
import { useChange } from './use-change';

/** A rule has no name of its own; its place in the list tells it apart. */
interface Numbered {
  readonly n: number;
  readonly fault: Fault;
}

function words(rule: Fault): string {
  const parts = [
    rule.fault === 'latency' ? `${rule.ms ?? 0} ms later` : rule.fault === 'cut' ? 'connection cut' : `status ${rule.fault}`,
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
  const numbered = (rules ?? []).map((fault, n): Numbered => ({ n, fault }));
  const columns: readonly Column<Numbered>[] = [
    { id: 'match', title: 'Requests', wide: true, cell: ({ fault }) => <code>{fault.match}</code> },
    { id: 'fault', title: 'Fault', cell: ({ fault }) => words(fault) },
    {
      id: 'remove',
      title: 'Remove',
      cell: ({ n }) => (
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => void change.run(() => keepFaults(numbered.filter((other) => other.n !== n).map(({ fault }) => fault)))}
        >
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
      {numbered.length > 0 && (
        <>
          <DataTable label="Faults" columns={columns} rows={numbered} idOf={({ n }) => String(n)} />
          <div className={layout.row}>
            <Button onClick={() => void change.run(() => keepFaults([]))}>Remove all</Button>
          </div>
        </>
      )}
    </div>
  );
}
