import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';

/** How a decision comes here. */
export function NoDecisions({ onPostMortems }: { readonly onPostMortems: () => void }) {
  return (
    <EmptyNote title="No decision is followed yet">
      A team takes decisions in the session of a post-mortem: each with one owner, a date, and a way to see that it worked. Once
      their Jira issues are created from the session’s record, they stand here. The app then follows the issues, and asks 30 and
      90 days after each is closed whether the change held.{' '}
      <PlainButton appearance="link" onClick={onPostMortems}>
        Go to the post-mortems
      </PlainButton>
    </EmptyNote>
  );
}
