import type { IssueKey } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { carryRequest } from '../../../shared/src/bridge/carry-request';

/** An issue of the evidence, as far as a snapshot knows it. */
export interface IssueChoice {
  readonly key: IssueKey;
  /** As Jira called its type when the evidence was frozen. */
  readonly kind: string;
}

/** Titles as they are today, read as the viewer: a snapshot keeps none. */
export type Titles = ReadonlyMap<IssueKey, string>;

/** As many as one looks through in a list. */
export const MOST_CHOICES = 8;
/** Of what Jira finds by its title, as it may also find what is not in the evidence. */
const MOST_FOUND = 50;

/** The issues of the evidence: those behind its key moments first, as people speak about them; then the youngest first. */
export function issuesOfEvidence({ issues, findings }: Pick<FrozenEvidence, 'issues' | 'findings'>): readonly IssueChoice[] {
  const told = new Set(findings?.moments.flatMap(({ keys }) => keys) ?? []);
  const choices = issues.map(({ key, type, created }) => ({ key, kind: type.name, created }));
  return choices
    .sort((a, b) => Number(told.has(b.key)) - Number(told.has(a.key)) || b.created - a.created)
    .map(({ key, kind }) => ({ key, kind }));
}

/** Those that the typed words name by key, kind or title, the one of a whole key first; the first of all where nothing is typed. */
export function choicesFor(typed: string, all: readonly IssueChoice[], titles: Titles): readonly IssueChoice[] {
  const words = wordsIn(typed);
  const named = ({ key, kind }: IssueChoice) => {
    const said = `${key} ${kind} ${titles.get(key) ?? ''}`.toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  };
  const whole = typed.trim().toUpperCase();
  const found = all.filter(named);
  return [...found.filter(({ key }) => key === whole), ...found.filter(({ key }) => key !== whole)].slice(0, MOST_CHOICES);
}

const wordsIn = (typed: string): readonly string[] => typed.toLocaleLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** Asks for the titles of these issues; of those that the viewer may not see there is none. Empty where Jira does not answer. */
export const titlesOf = (keys: readonly IssueKey[], carry: typeof carryRequest = carryRequest): Promise<Titles> =>
  ask(carry, '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: keys, fields: ['summary'] });

/** Asks for issues of a project in whose title the typed words stand. */
export function titledLike(typed: string, projectKey: string, carry: typeof carryRequest = carryRequest): Promise<Titles> {
  const words = typed.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return Promise.resolve(new Map());
  const jql = [`project = "${projectKey}"`, ...words.map((word) => `summary ~ "${word}*"`)].join(' AND ');
  return ask(carry, '/rest/api/3/search/jql', { jql, fields: ['summary'], maxResults: MOST_FOUND });
}

async function ask(carry: typeof carryRequest, path: string, body: object): Promise<Titles> {
  const carried = await carry({ method: 'POST', path, body: JSON.stringify(body) });
  if (!carried.ok || carried.answer.status !== 200) return new Map();
  try {
    return titlesIn(JSON.parse(carried.answer.text));
  } catch {
    return new Map();
  }
}

function titlesIn(raw: unknown): Titles {
  const titles = new Map<IssueKey, string>();
  for (const issue of isShape(raw) && Array.isArray(raw.issues) ? raw.issues : []) {
    if (!isShape(issue) || typeof issue.key !== 'string' || !isShape(issue.fields)) continue;
    if (typeof issue.fields.summary === 'string') titles.set(issue.key as IssueKey, issue.fields.summary);
  }
  return titles;
}

/** A text that names the issue: at its end, unless it names it already. */
export function withIssue(text: string, key: IssueKey): string {
  if (new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text)) return text;
  return text.trim() === '' ? `${key} ` : `${text.trimEnd()} ${key}`;
}
