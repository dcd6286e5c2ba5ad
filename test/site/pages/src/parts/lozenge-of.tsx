import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../jira/issue-row';

const LOOK = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

/** A status in the colour of its category; the name says it without the colour. */
export function StatusLozenge({ status }: { status: Status }) {
  return (
    <Lozenge appearance={LOOK[status.category]} maxWidth="160px">
      {status.name}
    </Lozenge>
  );
}
