import type { CreateField } from '#domain/decision-issue/create-field';
import type { DecisionMark } from '#domain/decision-issue/decision-issue';
import type { IssueFields } from '#domain/decision-issue/issue-fields';
import type { IssueKey } from '#domain/history/issue-key';
import { statusCatalogueFrom } from '#domain/history/status-catalogue';
import type { FollowedIssues } from '#ports/followed-issues';
import { DeskRefused, type IssueDesk, type MadeIssue } from '#ports/issue-desk';

export interface IssueInMemory extends MadeIssue {
  readonly fields: IssueFields;
  mark: DecisionMark | null;
  closed: boolean;
  readonly links: Set<string>;
}

/** A field of a screen; a text unless told otherwise. */
export const aField = (id: string, given: Partial<CreateField> = {}): CreateField => ({
  id,
  name: id,
  required: false,
  hasDefault: false,
  takes: { kind: 'text' },
  ...given,
});

/** The fields that Jira's own screens have. */
export const A_SCREEN: readonly CreateField[] = [
  aField('summary', { required: true }),
  aField('project', { required: true, takes: { kind: 'other' } }),
  aField('issuetype', { required: true, takes: { kind: 'other' } }),
  aField('reporter', { required: true, hasDefault: true, takes: { kind: 'person' } }),
  aField('description', { takes: { kind: 'document' } }),
  aField('assignee', { takes: { kind: 'person' } }),
  aField('duedate', { takes: { kind: 'day' } }),
];

/** Jira as somebody sees it who may do everything, with faults on demand. */
export function issuesInMemory(given: { readonly screen?: readonly CreateField[] } = {}) {
  const issues: IssueInMemory[] = [];
  let fault: (() => 'lost-before' | 'lost-after' | 'refused' | null) | null = null;
  let refusal = new DeskRefused(['Field is wrong.'], { assignee: 'User cannot be assigned issues.' });
  const found = (key: IssueKey): IssueInMemory => {
    const issue = issues.find((one) => one.key === key);
    if (issue === undefined) throw new DeskRefused(['Issue does not exist or you do not have permission to see it.'], {}, true);
    return issue;
  };
  const desk: IssueDesk = {
    screenOf: async () => given.screen ?? A_SCREEN,
    create: async (fields, mark) => {
      const now = fault?.() ?? null;
      if (now === 'refused') throw refusal;
      if (now === 'lost-before') throw new Error('The connection to Jira was lost.');
      const issue = {
        id: String(5000 + issues.length),
        key: `AI-${issues.length + 1}` as IssueKey,
        fields,
        mark,
        closed: false,
        links: new Set<string>(),
      };
      issues.push(issue);
      if (now === 'lost-after') throw new Error('The connection to Jira was lost.');
      return { id: issue.id, key: issue.key };
    },
    marked: async ({ postMortem, decision }) => {
      const issue = issues.find(({ mark }) => mark?.postMortem === postMortem && mark.decision === decision);
      return issue === undefined ? null : { id: issue.id, key: issue.key };
    },
    look: async (key) => {
      const { id, mark, closed } = found(key);
      return { id, key, mark, closed };
    },
    mark: async ({ key }, mark) => {
      found(key).mark = mark;
    },
    relate: async ({ key }, to) => {
      found(to);
      found(key).links.add(to);
    },
    linkPage: async ({ key }, { address }) => {
      found(key).links.add(address);
    },
  };
  /** To following, these issues are out of sight: what it tells of them is tested before the local site. */
  const followed: FollowedIssues = {
    see: async (ids, readAt) => new Map(ids.map((id) => [id, { kind: 'gone', readAt }])),
    marked: async () => [],
    knowledge: async () => ({ statuses: statusCatalogueFrom([]), resolutions: new Map(), usesResolutions: () => false }),
    zonesOf: async () => new Map(),
  };
  return {
    desk,
    followed,
    issues,
    /** Decides at each creation what goes wrong. */
    fails: (how: typeof fault) => {
      fault = how;
    },
    refuses: (words: DeskRefused) => {
      refusal = words;
    },
    /** An issue that nobody of the app has made. */
    put: (key: string, mark: DecisionMark | null = null): IssueKey => {
      issues.push({ id: String(9000 + issues.length), key: key as IssueKey, fields: {}, mark, closed: false, links: new Set() });
      return key as IssueKey;
    },
  };
}
