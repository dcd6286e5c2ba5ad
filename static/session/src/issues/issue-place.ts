import type { PersonId } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import { carryRequest } from '../../../shared/src/bridge/carry-request';
import { type IssueType, usualType } from './usual-type';

/** A Jira project as the viewer sees it. */
export interface PlaceProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly lead: PersonId | null;
}

/** Where issues of decisions go, or why this person cannot create them there. */
export type IssuePlace =
  | {
      readonly kind: 'there';
      readonly project: PlaceProject;
      /** Never empty; no sub-tasks. */
      readonly types: readonly IssueType[];
      readonly type: IssueType;
    }
  | { readonly kind: 'may-not'; readonly project: PlaceProject }
  /** There is no such project, or this person does not see it: Jira says the same of both. */
  | { readonly kind: 'not-seen' }
  | { readonly kind: 'unreachable' };

type Carry = typeof carryRequest;

/** More types than any project has; the most that Jira lists at once. */
const MOST_TYPES = 200;
/** What Jira answers to those who may not. */
const REFUSALS: readonly number[] = [400, 401, 403, 404];

/** Reads as the viewer where issues can be created. Never rejects. @param idOrKey of the project. */
export async function readPlace(idOrKey: string, carry: Carry = carryRequest): Promise<IssuePlace> {
  const at = encodeURIComponent(idOrKey);
  const found = await read(carry, `/rest/api/3/project/${at}`);
  if (found.kind !== 'answered') return found.kind === 'refused' ? { kind: 'not-seen' } : found;
  const project = projectIn(found.body);
  if (project === null) return { kind: 'unreachable' };
  const listed = await read(carry, `/rest/api/3/issue/createmeta/${project.id}/issuetypes?maxResults=${MOST_TYPES}`);
  if (listed.kind !== 'answered') return listed.kind === 'refused' ? { kind: 'may-not', project } : listed;
  const types = typesIn(listed.body);
  const type = usualType(types);
  return type === null ? { kind: 'may-not', project } : { kind: 'there', project, types, type };
}

type Read =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable' };

async function read(carry: Carry, path: string): Promise<Read> {
  const carried = await carry({ method: 'GET', path, body: null });
  if (!carried.ok) return { kind: 'unreachable' };
  const { status, text } = carried.answer;
  if (status !== 200) return { kind: REFUSALS.includes(status) ? 'refused' : 'unreachable' };
  try {
    return { kind: 'answered', body: JSON.parse(text) };
  } catch {
    return { kind: 'unreachable' };
  }
}

function projectIn(raw: unknown): PlaceProject | null {
  if (!isShape(raw) || typeof raw.key !== 'string' || typeof raw.name !== 'string') return null;
  const { id, key, name } = raw;
  if (typeof id !== 'string') return null;
  const lead = isShape(raw.lead) && typeof raw.lead.accountId === 'string' ? (raw.lead.accountId as PersonId) : null;
  return { id, key, name, lead };
}

/** Sub-tasks are left out: a decision has no issue above it. */
const typesIn = (raw: unknown): readonly IssueType[] =>
  (isShape(raw) && Array.isArray(raw.issueTypes) ? raw.issueTypes : []).flatMap((one: unknown): readonly IssueType[] => {
    if (!isShape(one) || typeof one.id !== 'string' || typeof one.name !== 'string' || one.subtask === true) return [];
    const level = typeof one.hierarchyLevel === 'number' ? one.hierarchyLevel : 0;
    return level < 0 ? [] : [{ id: one.id, name: one.name, level }];
  });
