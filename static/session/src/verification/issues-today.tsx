import type { ReactNode } from 'react';
import type { IssueKey } from '#domain/history/issue-key';
import { useSay } from '../../../shared/src/say/use-say';
import { IssueKeyLink } from '../issues/issue-key-link';

/** As many as one reads in a line. */
const MOST_NAMED = 4;

interface IssuesTodayProps {
  /** With how many there are. */
  readonly sentence: string;
  readonly samples: readonly IssueKey[];
  /** What follows from it. */
  readonly children: ReactNode;
}

/** How many issues are found, the first of them, and what that means. */
export function IssuesToday({ sentence, samples, children }: IssuesTodayProps) {
  const say = useSay();
  return (
    <p>
      {sentence}
      {samples.length > 0 && ` ${say('verify.suchAs')} `}
      {samples.slice(0, MOST_NAMED).map((key, place) => (
        <span key={key}>
          {place > 0 && ', '}
          <IssueKeyLink issue={key} />
        </span>
      ))}
      {samples.length > 0 && '.'} {children}
    </p>
  );
}
