import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import type { Ask } from '#domain/reading/ask';
import type { FoundHistories, FoundIssue } from '#domain/reading/gathering';
import { pageTokenIn } from './page-token';

/** What an answer brings. The issues, histories, fields and statuses in it are still unread: the engine reads them. */
export type Found =
  | { readonly kind: 'fields'; readonly fields: readonly unknown[] }
  | { readonly kind: 'statuses'; readonly statuses: readonly unknown[] }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'issues'; readonly issues: readonly FoundIssue[]; readonly token: string | null }
  | { readonly kind: 'ids'; readonly ids: readonly string[]; readonly token: string | null }
  | { readonly kind: 'histories'; readonly histories: readonly FoundHistories[]; readonly token: string | null };

/**
 * What the body of an answer to this question brings.
 * @throws Unreadable naming the field.
 */
export function foundIn(body: unknown, ask: Ask): Found {
  switch (ask.kind) {
    case 'fields':
      return { kind: 'fields', fields: presentListAt(body, 'fields') };
    case 'statuses':
      return { kind: 'statuses', statuses: presentListAt(body, 'statuses') };
    case 'count':
      return { kind: 'count', count: countIn(shapeAt(body, 'answer')) };
    case 'search': {
      const page = shapeAt(body, 'answer');
      return {
        kind: 'issues',
        issues: presentListAt(page.issues, 'issues').map(foundIssue),
        token: pageTokenIn(page, ask.token),
      };
    }
    case 'ids': {
      const page = shapeAt(body, 'answer');
      const ids = presentListAt(page.issues, 'issues').map((issue, at) => foundIssue(issue, at).id);
      return { kind: 'ids', ids, token: pageTokenIn(page, ask.token) };
    }
    case 'histories': {
      const page = shapeAt(body, 'answer');
      const histories = presentListAt(page.issueChangeLogs, 'issueChangeLogs').map(foundHistories);
      return { kind: 'histories', histories, token: pageTokenIn(page, ask.token) };
    }
  }
}

function foundIssue(raw: unknown, at: number): FoundIssue {
  const issue = shapeAt(raw, `issues[${at}]`);
  const { fields } = issue;
  const updated = typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>).updated : undefined;
  return { id: textAt(issue.id, `issues[${at}].id`), updated: typeof updated === 'string' ? updated : null, raw };
}

function foundHistories(raw: unknown, at: number): FoundHistories {
  const entry = shapeAt(raw, `issueChangeLogs[${at}]`);
  const histories = presentListAt(entry.changeHistories ?? [], `issueChangeLogs[${at}].changeHistories`);
  return { issueId: textAt(entry.issueId, `issueChangeLogs[${at}].issueId`), histories };
}

function countIn({ count }: Readonly<Record<string, unknown>>): number {
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
    throw new Unreadable('count', 'should be a whole number from 0 on');
  return count;
}
