import { route } from '@forge/api';
import { addHistories } from '#domain/history/add-histories';
import { emptyFieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { isShape, optionalText, presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { askJira } from './ask-jira';
import { readable } from './readable';

/** Jira's limits of one request. */
const HISTORIES_OF = 1000;
const HISTORIES_AT_ONCE = 10_000;

/**
 * Issues with the histories of some fields, read by the app.
 * @param fieldIds at most ten: Jira takes no more.
 * @param spend is called before each request.
 */
export async function withHistories(
  records: readonly IssueRecord[],
  fieldIds: readonly string[],
  spend: () => void = () => {},
): Promise<readonly IssueRecord[]> {
  const whole = new Map(records.map((record) => [record.id, addHistories(record, [], emptyFieldMap)]));
  for (const part of inParts([...whole.keys()], HISTORIES_OF)) {
    let nextPageToken: string | undefined;
    do {
      spend();
      const asked = { issueIdsOrKeys: part, fieldIds, maxResults: HISTORIES_AT_ONCE, nextPageToken };
      const { body } = await askJira(route`/rest/api/3/changelog/bulkfetch`, { method: 'POST', body: asked, asApp: true });
      for (const { id, histories } of changeLogsIn(body)) {
        const record = whole.get(id);
        if (record !== undefined) whole.set(id, addHistories(record, histories, emptyFieldMap));
      }
      nextPageToken = isShape(body) ? (optionalText(body.nextPageToken) ?? undefined) : undefined;
    } while (nextPageToken !== undefined);
  }
  return [...whole.values()];
}

/** A list in parts of a size, the last one shorter. */
export function inParts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}

const changeLogsIn = (body: unknown): readonly { readonly id: string; readonly histories: readonly unknown[] }[] =>
  readable(
    parsed(() =>
      presentListAt(shapeAt(body, 'answer').issueChangeLogs, 'issueChangeLogs').map((raw) => {
        const log = shapeAt(raw, 'issueChangeLogs');
        return { id: textAt(log.issueId, 'issueId'), histories: presentListAt(log.changeHistories, 'changeHistories') };
      }),
    ),
    'the histories of the issues',
  );
