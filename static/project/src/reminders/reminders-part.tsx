import { lazy, useMemo, useState } from 'react';
import type { LoopSettingsView } from '#contract/loop-settings';
import type { Instant } from '#domain/history/instant';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { remindersClient } from './reminders-client';
import styles from './reminders-dialog.module.css';

const RemindersDialog = lazy(() => import('./reminders-dialog').then((module) => ({ default: module.RemindersDialog })));

type Asked =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'open'; readonly settings: LoopSettingsView }
  | { readonly kind: 'told'; readonly text: string };

interface RemindersPartProps {
  readonly invoke: InvokeApp;
  /** The app's time. */
  readonly now: Instant;
}

/** The button that leads to when owners are reminded. The settings are read when somebody asks for them. */
export function RemindersPart({ invoke, now }: RemindersPartProps) {
  const { voice } = useSurroundings();
  const client = useMemo(() => remindersClient(invoke), [invoke]);
  const [asked, setAsked] = useState<Asked>({ kind: 'closed' });
  const open = () => {
    setAsked({ kind: 'reading' });
    client.read().then(
      (settings) => setAsked({ kind: 'open', settings }),
      (problem: unknown) =>
        setAsked({
          kind: 'told',
          text: `The reminders could not be read. ${problem instanceof Error ? problem.message : ''} Try again in a moment.`,
        }),
    );
  };
  return (
    <div className={styles.row}>
      {asked.kind === 'told' && <span role="status">{asked.text}</span>}
      <PlainButton compact disabled={asked.kind === 'reading'} onClick={open}>
        Reminders
      </PlainButton>
      {asked.kind === 'open' && (
        <LatePart name="The reminders" waiting={null}>
          <RemindersDialog
            settings={asked.settings}
            client={client}
            today={voice.dayOf(now)}
            onSaved={() => setAsked({ kind: 'told', text: 'Saved. It counts for everybody from the next look on.' })}
            onClose={() => setAsked({ kind: 'closed' })}
          />
        </LatePart>
      )}
    </div>
  );
}
