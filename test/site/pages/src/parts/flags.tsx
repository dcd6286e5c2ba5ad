import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusInformationIcon from '@atlaskit/icon/core/status-information';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { useEffect } from 'react';
import { type Flag, lowerFlag, useFlags } from '../site/flag-store';
import styles from './flags.module.css';

const ICONS = {
  info: { Icon: StatusInformationIcon, word: 'Information', colour: 'var(--ds-icon-information)' },
  success: { Icon: StatusSuccessIcon, word: 'Success', colour: 'var(--ds-icon-success)' },
  warning: { Icon: StatusWarningIcon, word: 'Warning', colour: 'var(--ds-icon-warning)' },
  error: { Icon: StatusErrorIcon, word: 'Error', colour: 'var(--ds-icon-danger)' },
} as const;

/** As long as Atlassian's own flags stay when they go by themselves. */
const STAY_MS = 8000;

function OneFlag({ flag }: { flag: Flag }) {
  useEffect(() => {
    if (!flag.autoDismiss) return;
    const timer = setTimeout(() => lowerFlag(flag.id), STAY_MS);
    return () => clearTimeout(timer);
  }, [flag]);
  const { Icon, word, colour } = ICONS[flag.look];
  const bold = flag.bold ? (styles[flag.look] ?? '') : '';
  return (
    <li className={`${styles.flag} ${bold}`} data-testid={`flag-${flag.id}`}>
      <Icon label={word} color={flag.bold ? 'currentColor' : colour} />
      <div className={styles.text}>
        <p className={styles.title}>{flag.title}</p>
        {flag.description !== undefined && <p>{flag.description}</p>}
        {flag.actions.length > 0 && (
          <div className={styles.actions}>
            {flag.actions.map((action) => (
              <Button key={action.text} spacing="compact" onClick={() => action.run()}>
                {action.text}
              </Button>
            ))}
          </div>
        )}
      </div>
      <IconButton icon={CrossIcon} label="Dismiss" appearance="subtle" spacing="compact" onClick={() => lowerFlag(flag.id)} />
    </li>
  );
}

/** All flags, where Jira shows them. */
export function Flags() {
  const flags = useFlags();
  return (
    <section className={styles.corner} aria-label="Messages" aria-live="polite">
      <ul className={styles.list}>
        {flags.map((flag) => (
          <OneFlag key={flag.id} flag={flag} />
        ))}
      </ul>
    </section>
  );
}
