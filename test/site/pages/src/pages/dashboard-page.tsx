import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import Spinner from '@atlaskit/spinner';
import { useState } from 'react';
import { addGadget, type DashboardShown, readDashboard } from '../jira/dashboard';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { gadgetsOf, useSite } from '../site/state';
import { useAnswer } from '../site/use-answer';
import styles from './dashboard-page.module.css';
import { GadgetCard } from './gadget-card';
import { useChange } from './use-change';

/** The site's dashboard with the gadgets of the app. */
export function DashboardPage() {
  const { value: dashboard, error, again } = useAnswer('dashboard', readDashboard);
  if (error !== null && !dashboard) return <Failure title="The dashboard could not be read" error={error} again={again} />;
  if (!dashboard) return <Spinner label="Reading the dashboard" />;
  return <Shown dashboard={dashboard} changed={again} />;
}

function Shown({ dashboard, changed }: { dashboard: DashboardShown; changed(): void }) {
  const offered = gadgetsOf(useSite().state);
  const { run, error } = useChange(changed);
  // One that was just added opens with its settings, as on Jira.
  const [added, setAdded] = useState<string | null>(null);
  const add = (moduleKey: string): void =>
    void run(async () => {
      setAdded((await addGadget(moduleKey)).id);
    });
  return (
    <div className={layout.stack}>
      <PageHead title={dashboard.name}>
        {offered.length > 0 && (
          <DropdownMenu trigger="Add gadget" shouldRenderToParent>
            <DropdownItemGroup>
              {offered.map((module) => (
                <DropdownItem key={module.key} description={module.gadget?.description ?? ''} onClick={() => add(module.key)}>
                  {module.title}
                </DropdownItem>
              ))}
            </DropdownItemGroup>
          </DropdownMenu>
        )}
      </PageHead>
      {error !== null && <p role="alert">{error}</p>}
      {dashboard.gadgets.length === 0 && (
        <div className={layout.centre}>
          <h2>Nothing on this dashboard yet</h2>
          <p>{offered.length > 0 ? 'Add a gadget at the top right.' : 'The app has no gadgets.'}</p>
        </div>
      )}
      <div className={styles.grid}>
        {dashboard.gadgets.map((gadget) => {
          const module = offered.find(({ key }) => key === gadget.moduleKey);
          return <GadgetCard key={gadget.id} gadget={gadget} module={module} isNew={gadget.id === added} changed={changed} />;
        })}
      </div>
    </div>
  );
}
