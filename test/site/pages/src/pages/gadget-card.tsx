import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { configureGadget, type Gadget, removeGadget } from '../jira/dashboard';
import layout from '../parts/layout.module.css';
import type { AppModule } from '../site/state';
import styles from './dashboard-page.module.css';
import { LiveMacro } from './live-macro';
import { useChange } from './use-change';

interface Props {
  gadget: Gadget;
  /** Left out where the app has no such gadget any more. */
  module: AppModule | undefined;
  isNew: boolean;
  changed(): void;
}

/** One gadget: what it shows, or its settings. */
export function GadgetCard({ gadget, module, isNew, changed }: Props) {
  const hasEdit = module?.gadget?.hasEdit === true;
  const [editing, setEditing] = useState(hasEdit && isNew && !gadget.isSetUp);
  const [turn, setTurn] = useState(0);
  const { run, error } = useChange(changed);
  const title = module?.title ?? gadget.moduleKey;
  const save = async (payload: unknown): Promise<void> => {
    await configureGadget(gadget.id, payload);
    setEditing(false);
    setTurn((old) => old + 1);
    changed();
  };
  const refresh = (): void => setTurn((old) => old + 1);
  const request = { moduleKey: gadget.moduleKey, gadgetId: gadget.id, part: editing ? 'edit' : 'view' } as const;
  return (
    <section className={styles.card} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {module?.gadget?.refreshable === true && !editing && (
          <Button appearance="subtle" spacing="compact" onClick={refresh}>
            Refresh
          </Button>
        )}
        {hasEdit && (
          <Button appearance="subtle" spacing="compact" isSelected={editing} onClick={() => setEditing(!editing)}>
            Configure
          </Button>
        )}
        <Button appearance="subtle" spacing="compact" onClick={() => void run(() => removeGadget(gadget.id))}>
          Remove
        </Button>
      </header>
      <div className={styles.body}>
        {error !== null && <p role="alert">{error}</p>}
        {module ? (
          <LiveMacro
            key={`${request.part} ${turn}`}
            title={title}
            request={request}
            {...(editing ? { submit: save, close: () => setEditing(false) } : {})}
          />
        ) : (
          <p className={layout.quiet}>The app has no such gadget any more.</p>
        )}
      </div>
    </section>
  );
}
