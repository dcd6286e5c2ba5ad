import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';

interface NothingHereProps {
  readonly filtered: boolean;
  readonly onReset: () => void;
}

/** No issue at all: either nothing fits the filter, or the project is new. Says what would fill the page. */
export function NothingHere({ filtered, onReset }: NothingHereProps) {
  if (filtered) {
    return (
      <EmptyNote title="No issue fits this filter">
        Choose another range, version, epic or type, or{' '}
        <PlainButton appearance="link" onClick={onReset}>
          reset the filter
        </PlainButton>
        .
      </EmptyNote>
    );
  }
  return (
    <EmptyNote title="This project has no issues yet">
      With the first ones this page begins to keep what was planned and what happened. Three habits make it telling: a due date on
      what was promised, an original estimate before work starts, and time logged while it goes on.
    </EmptyNote>
  );
}
