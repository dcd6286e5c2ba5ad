import Spinner from '@atlaskit/spinner';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { type HistoryEntry, readHistory } from '../jira/history';
import { readWorkLogs } from '../jira/work-log';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { Face } from '../parts/person';
import { useAnswer } from '../site/use-answer';
import { useCalendar, workTime } from '../site/when';
import styles from './issue-activity.module.css';

/** How an issue came to be what it is: every change, and the hours logged. */
export function IssueActivity({ issueKey, changedAt }: { issueKey: string; changedAt: string }) {
  return (
    <section aria-label="Activity">
      <h2 className={layout.section}>Activity</h2>
      <Tabs id="activity">
        <TabList>
          <Tab>History</Tab>
          <Tab>Work log</Tab>
        </TabList>
        <TabPanel>
          <History issueKey={issueKey} changedAt={changedAt} />
        </TabPanel>
        <TabPanel>
          <WorkLogs issueKey={issueKey} changedAt={changedAt} />
        </TabPanel>
      </Tabs>
    </section>
  );
}

function History({ issueKey, changedAt }: { issueKey: string; changedAt: string }) {
  const { value: entries, error, again } = useAnswer(`${issueKey} ${changedAt}`, () => readHistory(issueKey));
  if (error !== null) return <Failure title="The history could not be read" error={error} again={again} />;
  if (!entries) return <Spinner label="Reading the history" />;
  if (entries.length === 0) return <p className={layout.quiet}>Nothing has been changed since this issue was created.</p>;
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const calendar = useCalendar();
  const author = entry.author ?? { accountId: '', name: 'Somebody' };
  return (
    <li className={styles.entry}>
      <Face person={author} size={32} />
      <div className={styles.body}>
        <p>
          <strong>{author.name}</strong> changed {entry.changes.map((change) => change.field).join(', ')}{' '}
          <time className={styles.when} dateTime={entry.at}>
            {calendar.moment(entry.at)}
          </time>
        </p>
        {entry.changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one entry may change the same field twice, and its changes never move
          <p key={index} className={styles.change}>
            {entry.changes.length > 1 && <span className={styles.field}>{change.field}</span>}
            <span className={styles.value}>{change.from || 'None'}</span>
            <span role="img" aria-label="to">
              →
            </span>
            <span className={styles.value}>{change.to || 'None'}</span>
          </p>
        ))}
      </div>
    </li>
  );
}

function WorkLogs({ issueKey, changedAt }: { issueKey: string; changedAt: string }) {
  const calendar = useCalendar();
  const { value: logs, error, again } = useAnswer(`${issueKey} ${changedAt}`, () => readWorkLogs(issueKey));
  if (error !== null) return <Failure title="The work log could not be read" error={error} again={again} />;
  if (!logs) return <Spinner label="Reading the work log" />;
  if (logs.length === 0) return <p className={layout.quiet}>Nobody has logged work on this issue.</p>;
  return (
    <ol className={styles.list}>
      {logs.map((log) => (
        <li key={log.id} className={styles.entry}>
          <Face person={log.author ?? { accountId: '', name: 'Somebody' }} size={32} />
          <p className={styles.body}>
            <span>
              <strong>{log.author?.name ?? 'Somebody'}</strong> logged {workTime(log.seconds)}{' '}
              <span className={styles.when}>{calendar.moment(log.started)}</span>
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
