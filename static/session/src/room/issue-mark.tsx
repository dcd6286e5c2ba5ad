import type { IssueKey } from '#domain/history/issue-key';
import { useSurroundings } from '../../../shared/src/components/surroundings';

/** The issues that show what a card says, each a way into Jira. */
export function IssueMark({ keys }: { readonly keys: readonly IssueKey[] }) {
  const { issueUrl } = useSurroundings();
  return (
    <>
      {keys.map((key, place) => (
        <span key={key}>
          {place > 0 && ', '}
          <a href={issueUrl(key)} target="_blank" rel="noreferrer">
            {key}
          </a>
        </span>
      ))}
    </>
  );
}
