import type { CalendarDate } from '#domain/history/instant';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';

interface NothingHereProps {
  readonly filtered: boolean;
  /** The day one looks from; null for today. */
  readonly on: CalendarDate | null;
  readonly onReset: () => void;
  readonly onToday: () => void;
}

/** No issue at all: nothing fits the filter, there was none yet on that day, or the project is new. Says what would fill the page. */
export function NothingHere({ filtered, on, onReset, onToday }: NothingHereProps) {
  const { voice } = useSurroundings();
  if (on !== null) {
    return (
      <EmptyNote title={`No issue was here on ${voice.day(on)}${filtered ? ' that fits this filter' : ''}`}>
        Choose a later day, or go{' '}
        <PlainButton appearance="link" onClick={onToday}>
          back to today
        </PlainButton>
        .
      </EmptyNote>
    );
  }
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
