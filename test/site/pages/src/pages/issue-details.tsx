import Button from '@atlaskit/button/new';
import FlagFilledIcon from '@atlaskit/icon/core/flag-filled';
import ProgressBar from '@atlaskit/progress-bar';
import type { ReactNode } from 'react';
import { changeAssignee, changeDue, changeEstimate, changeFlag } from '../jira/change-issue';
import type { Issue } from '../jira/issue';
import { PersonName } from '../parts/person';
import { findUsers } from '../site/find-users';
import { useSite } from '../site/state';
import { useCalendar, workTime } from '../site/when';
import { ChoiceField } from './choice-field';
import styles from './issue-details.module.css';
import { IssuePanels } from './issue-panels';
import { StatusMenu } from './status-menu';
import { TextField } from './text-field';
import { useChange } from './use-change';

interface Props {
  issue: Issue;
  flaggedField: string | undefined;
  changed(): void;
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

/** Where the issue stands, with the fields that can be changed from here. */
export function IssueDetails({ issue, flaggedField, changed }: Props) {
  const calendar = useCalendar();
  const { state } = useSite();
  const none = <span className={styles.none}>None</span>;
  const listed = (values: readonly string[]): ReactNode => (values.length > 0 ? values.join(', ') : none);
  return (
    <aside className={styles.side} aria-label="Fields">
      <div className={styles.actions}>
        <StatusMenu issueKey={issue.key} status={issue.status} changed={changed} />
        {flaggedField !== undefined && <FlagSwitch issue={issue} field={flaggedField} changed={changed} />}
      </div>
      <section className={styles.box} aria-label="Details">
        <h2 className={styles.title}>Details</h2>
        <dl>
          <Row name="Assignee">
            <ChoiceField
              label="assignee"
              find={(typed) => findUsers(state.users, typed).map((user) => ({ value: user.accountId, label: user.name }))}
              value={issue.assignee && { value: issue.assignee.accountId, label: issue.assignee.name }}
              nothing="Unassigned"
              save={(accountId) => changeAssignee(issue.key, accountId)}
              changed={changed}
            >
              <PersonName person={issue.assignee} />
            </ChoiceField>
          </Row>
          <Row name="Reporter">
            <PersonName person={issue.reporter} nobody="Unknown" />
          </Row>
          <Row name="Type">{issue.type.name}</Row>
          <Row name="Priority">{issue.priority ?? none}</Row>
          <Row name="Due date">
            <TextField
              label="due date"
              type="date"
              value={issue.due ?? ''}
              save={(day) => changeDue(issue.key, day)}
              changed={changed}
            >
              {issue.due === undefined ? none : calendar.day(issue.due)}
            </TextField>
          </Row>
          <Row name="Sprint">{listed(issue.sprints)}</Row>
          <Row name="Fix versions">{listed(issue.versions)}</Row>
          <Row name="Components">{listed(issue.components)}</Row>
          <Row name="Labels">{listed(issue.labels)}</Row>
          <Row name="Resolution">{issue.resolution ?? <span className={styles.none}>Unresolved</span>}</Row>
        </dl>
      </section>
      <section className={styles.box} aria-label="Time tracking">
        <h2 className={styles.title}>Time tracking</h2>
        <TimeBar spent={issue.spent} estimate={issue.estimate} />
        <dl>
          <Row name="Original estimate">
            <TextField
              label="original estimate"
              type="text"
              hint="For example 3d 4h"
              value={workTime(issue.estimate)}
              save={(text) => changeEstimate(issue.key, text)}
              changed={changed}
            >
              {issue.estimate === undefined ? none : workTime(issue.estimate)}
            </TextField>
          </Row>
          <Row name="Time spent">{issue.spent === undefined ? none : workTime(issue.spent)}</Row>
          <Row name="Remaining">{issue.remaining === undefined ? none : workTime(issue.remaining)}</Row>
        </dl>
      </section>
      <IssuePanels issueKey={issue.key} />
      <p className={styles.dates}>
        Created {calendar.moment(issue.created)}
        <br />
        Updated {calendar.moment(issue.updated)}
        {issue.resolved !== undefined && (
          <>
            <br />
            Resolved {calendar.moment(issue.resolved)}
          </>
        )}
      </p>
    </aside>
  );
}

function TimeBar({ spent = 0, estimate }: { spent: number | undefined; estimate: number | undefined }) {
  if (estimate === undefined || estimate <= 0) return null;
  const over = spent > estimate;
  const words = over ? `${workTime(spent - estimate)} over the estimate` : `${workTime(spent)} of ${workTime(estimate)}`;
  return (
    <div className={styles.time}>
      <ProgressBar ariaLabel={`Time spent: ${words}`} value={Math.min(1, spent / estimate)} />
      <span className={styles.none}>{words}</span>
    </div>
  );
}

function FlagSwitch({ issue, field, changed }: { issue: Issue; field: string; changed(): void }) {
  const { run, busy, error } = useChange(changed);
  return (
    <>
      <Button
        {...(issue.flagged ? { iconBefore: FlagFilledIcon, isSelected: true } : {})}
        isLoading={busy}
        onClick={() => void run(() => changeFlag(issue.key, field, !issue.flagged))}
      >
        {issue.flagged ? 'Remove flag' : 'Add flag'}
      </Button>
      {error !== null && <p role="alert">{error}</p>}
    </>
  );
}
