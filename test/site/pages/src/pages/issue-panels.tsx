import { useEffect, useState } from 'react';
import { readPropertyKeys } from '../jira/property-keys';
import { type AppModule, panelsOf, useSite } from '../site/state';
import details from './issue-details.module.css';
import styles from './issue-panels.module.css';
import { LiveMacro } from './live-macro';

/** The panels that the app adds to issues. Each is opened by whoever wants it, and stays open for that browser. */
export function IssuePanels({ issueKey }: { issueKey: string }) {
  const { state } = useSite();
  const panels = panelsOf(state);
  const properties = usePropertiesOf(
    issueKey,
    panels.some(({ onlyWith }) => onlyWith !== undefined),
  );
  return panels
    .filter(({ onlyWith }) => onlyWith === undefined || properties.has(onlyWith))
    .map((module) => <Panel key={module.key} module={module} issueKey={issueKey} />);
}

const NONE: ReadonlySet<string> = new Set();

/** Keys of the properties that the issue has; none while they are being read, or where nobody asks for them. */
function usePropertiesOf(issueKey: string, asked: boolean): ReadonlySet<string> {
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    if (!asked) return;
    let gone = false;
    readPropertyKeys(issueKey).then(
      (keys) => !gone && setKnown(new Set(keys)),
      () => !gone && setKnown(NONE),
    );
    return () => {
      gone = true;
    };
  }, [issueKey, asked]);
  return known;
}

const openKey = (module: AppModule) => `panel ${module.key}`;

function Panel({ module, issueKey }: { module: AppModule; issueKey: string }) {
  const [open, setOpen] = useState(() => localStorage.getItem(openKey(module)) === 'open');
  const toggle = (): void => {
    localStorage.setItem(openKey(module), open ? 'closed' : 'open');
    setOpen(!open);
  };
  const label = module.label ?? module.title;
  return (
    <section className={details.box} aria-label={label}>
      <h2 className={styles.head}>
        <button type="button" className={styles.button} aria-expanded={open} onClick={toggle}>
          <span className={styles.title}>{label}</span>
          {label !== module.title && <span className={styles.beside}>{module.title}</span>}
        </button>
      </h2>
      {open && (
        <div className={styles.body}>
          <LiveMacro title={label} request={{ moduleKey: module.key, issueKey }} />
        </div>
      )}
    </section>
  );
}
