import { listAt, textAt } from '../site/read';
import { ask } from '../site/request';

/** The ids that this site gave to fields which Jira brings along as custom fields. */
export interface KnownFields {
  readonly sprint: string | undefined;
  readonly flagged: string | undefined;
}

let known: Promise<KnownFields> | undefined;

async function readFields(): Promise<KnownFields> {
  const answer = await ask('GET', '/rest/api/3/field');
  const fields = listAt({ answer }, 'answer');
  const find = (custom: string, name?: string): string | undefined =>
    textAt(
      fields.find((field) => {
        const kind = textAt(field, 'schema', 'custom') ?? '';
        return kind.endsWith(custom) && (name === undefined || textAt(field, 'name') === name);
      }),
      'id',
    );
  // A site may have many tick-box fields; Jira's own flag is told by its name.
  return { sprint: find(':gh-sprint'), flagged: find(':multicheckboxes', 'Flagged') };
}

/** Asked once for the life of the page; a failure is asked again the next time. */
export function knownFields(): Promise<KnownFields> {
  known ??= readFields().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}
