import { isJsonObject, type Json, type JsonObject, textAt } from '../../jira/model/json';
import { BESIDE_CODE, MARKS, NODE_RULES, NOT_KEPT } from './adf-rules';

export interface AdfProblem {
  /** Way to the node, for example `doc/content/2/heading`. */
  readonly at: string;
  readonly problem: string;
  /** True for what a real Confluence would have taken and this site does not. */
  readonly notServed: boolean;
}

/** The first thing wrong with an Atlassian document, or null. Attributes beyond those that a node needs are taken as they are. */
export function adfProblem(doc: unknown): AdfProblem | null {
  if (!isJsonObject(doc) || doc.type !== 'doc') return wrong('doc', 'the body must be an object of type doc');
  if (doc.version !== 1) return wrong('doc', `the version must be 1, not ${JSON.stringify(doc.version)}`);
  return problemIn(doc, 'doc');
}

const wrong = (at: string, problem: string, notServed = false): AdfProblem => ({ at, problem, notServed });

function problemIn(node: JsonObject, at: string): AdfProblem | null {
  const type = String(node.type);
  const rule = NODE_RULES[type];
  if (!rule) {
    return NOT_KEPT.has(type)
      ? wrong(at, `this site does not keep ${type}`, true)
      : wrong(at, `there is no node of type ${type}`);
  }
  const attrs = rule.attrs?.(isJsonObject(node.attrs) ? node.attrs : {}) ?? null;
  if (attrs !== null) return wrong(at, attrs);
  if (type === 'text' && (typeof node.text !== 'string' || node.text === '')) return wrong(at, 'a text must not be empty');
  const marks = marksProblem(node.marks);
  if (marks !== null) return wrong(at, marks);
  const { content = [] } = node;
  if (!Array.isArray(content)) return wrong(at, 'content must be a list');
  const inside: readonly Json[] = content;
  if (rule.filled === true && inside.length === 0) return wrong(at, 'it must hold something');
  for (const [index, child] of inside.entries()) {
    const childType = textAt(child, 'type');
    const childAt = `${at}/content/${index}${childType === null ? '' : `/${childType}`}`;
    if (!isJsonObject(child) || childType === null) return wrong(childAt, 'a node is an object with a type');
    const known = NODE_RULES[childType] !== undefined;
    if (known && !rule.inside.includes(childType)) return wrong(childAt, `${childType} may not stand in ${type}`);
    const problem = problemIn(child, childAt);
    if (problem) return problem;
  }
  return null;
}

function marksProblem(marks: Json | undefined): string | null {
  if (marks === undefined) return null;
  if (!Array.isArray(marks)) return 'marks must be a list';
  const list: readonly Json[] = marks;
  const types = list.map((mark) => textAt(mark, 'type') ?? '');
  const strange = types.find((type) => !MARKS.has(type));
  if (strange !== undefined) return `there is no mark of type ${strange}`;
  if (types.includes('code') && types.some((type) => !BESIDE_CODE.has(type))) return 'code may not stand with other marks';
  const bare = list.some(
    (mark) => isJsonObject(mark) && mark.type === 'link' && !(isJsonObject(mark.attrs) && typeof mark.attrs.href === 'string'),
  );
  return bare ? 'a link needs an href' : null;
}
