import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { type Column, DataTable } from '../parts/data-table';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { type Delivery, deliverAgain, holdDeliveries, readDeliveries } from '../site/console-data';
import { useAnswer } from '../site/use-answer';
import { useCalendar } from '../site/when';
import styles from './console.module.css';
import { useChange } from './use-change';

/** What happened in the products and is on its way to the app's triggers; it can be made to come twice, late, or out of order. */
export function ConsoleEvents() {
  const calendar = useCalendar();
  const { value: deliveries, error, again } = useAnswer('events', readDeliveries);
  const change = useChange(again);
  const [held, setHeld] = useState(false);
  const hold = async (): Promise<void> => {
    if (await change.run(() => holdDeliveries(!held))) setHeld(!held);
  };
  const columns: readonly Column<Delivery>[] = [
    { id: 'at', title: 'Happened', cell: ({ at }) => calendar.time(at) },
    { id: 'event', title: 'Event', wide: true, cell: ({ eventType, subject }) => <code>{`${eventType} ${subject}`}</code> },
    { id: 'trigger', title: 'Trigger', cell: ({ trigger }) => trigger },
    { id: 'state', title: 'State', cell: ({ state, error: why }) => (why === undefined ? state : `${state}: ${why}`) },
    { id: 'attempts', title: 'Runs', numeric: true, cell: ({ attempts }) => attempts },
    {
      id: 'again',
      title: 'Deliver again',
      cell: ({ id }) => (
        <Button spacing="compact" appearance="subtle" onClick={() => void change.run(() => deliverAgain(id))}>
          Deliver again
        </Button>
      ),
    },
  ];
  return (
    <div className={styles.panel}>
      <div className={layout.row}>
        <Button onClick={again}>Look again</Button>
        <Button isSelected={held} isLoading={change.busy} onClick={() => void hold()}>
          {held ? 'Let deliveries go, the newest first' : 'Hold deliveries back'}
        </Button>
      </div>
      {change.error !== null && (
        <p className={styles.error} role="alert">
          {change.error}
        </p>
      )}
      {error !== null && <Failure title="The events could not be read" error={error} again={again} />}
      {deliveries?.length === 0 && <p className={layout.quiet}>Nothing that a trigger of the app listens to has happened yet.</p>}
      {deliveries !== null && deliveries.length > 0 && (
        <DataTable label="Events" columns={columns} rows={deliveries} idOf={({ id }) => id} />
      )}
    </div>
  );
}
