import Button from '@atlaskit/button/new';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { Refused, sentenceOf } from '../site/request';
import styles from './failure.module.css';

/** Says what did not work and in whose words, with a way on. */
export function Failure({ title, error, again }: { title: string; error: unknown; again?: () => void }) {
  const lines =
    error instanceof Refused && error.messages.length > 0 ? [...error.messages, ...error.fields.values()] : [sentenceOf(error)];
  return (
    <div className={styles.failure} role="alert">
      <h2 className={styles.title}>
        <StatusWarningIcon label="" color="var(--ds-icon-warning)" />
        {title}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {again && <Button onClick={again}>Try again</Button>}
    </div>
  );
}
