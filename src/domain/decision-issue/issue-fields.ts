import type { AdfNode } from '#domain/pack/to-adf';
import type { CreateField, FieldAnswer } from './create-field';
import type { Decided } from './decision-issue';

/** What `POST issue` takes as `fields`. */
export type IssueFields = Readonly<Record<string, unknown>>;

export interface IssueAsked {
  readonly projectId: string;
  readonly typeId: string;
  readonly summary: string;
  readonly description: AdfNode;
  readonly decided: Decided;
  /** The owner cannot be assigned there: somebody assigns the issue in Jira. */
  readonly unassigned: boolean;
  /** By field id; only of fields that the screen has. */
  readonly answers: Readonly<Record<string, FieldAnswer>>;
}

/** What the screen has no field for. The description says it anyway. */
export type NotOnScreen = 'assignee' | 'duedate' | 'description';

/** Jira's own limit of a summary. */
const LONGEST_SUMMARY = 255;

/** The change in one line that fits into a summary: whole words, and the rest in the description. */
export function summaryOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (line.length <= LONGEST_SUMMARY) return line;
  let cut = '';
  for (const letter of letters) {
    if (cut.length + letter.length > LONGEST_SUMMARY - 1) break;
    cut += letter;
  }
  const atWord = cut.lastIndexOf(' ');
  return `${atWord > LONGEST_SUMMARY / 2 ? cut.slice(0, atWord) : cut}…`;
}

/**
 * The fields of the issue, as far as the screen has them: Jira refuses an issue that comes with a field its screen lacks.
 * @param screen every field of the screen for this type and project.
 */
export function issueFields(
  asked: IssueAsked,
  screen: readonly CreateField[],
): { readonly fields: IssueFields; readonly missing: readonly NotOnScreen[] } {
  const has = (id: string) => screen.some((field) => field.id === id);
  const wanted: readonly (readonly [NotOnScreen, unknown])[] = [
    ['description', asked.description],
    ['duedate', asked.decided.due],
    ...(asked.unassigned ? [] : [['assignee', { accountId: asked.decided.owner }] as const]),
  ];
  const extra = screen.flatMap((field) => {
    const answer = asked.answers[field.id];
    return answer === undefined ? [] : [[field.id, wireValue(field, answer)] as const];
  });
  return {
    fields: {
      project: { id: asked.projectId },
      issuetype: { id: asked.typeId },
      summary: asked.summary,
      ...Object.fromEntries(wanted.filter(([id]) => has(id))),
      ...Object.fromEntries(extra),
    },
    missing: wanted.map(([id]) => id).filter((id) => !has(id)),
  };
}

/** An answer as Jira takes it. */
function wireValue({ takes }: CreateField, answer: FieldAnswer): unknown {
  switch (takes.kind) {
    case 'document':
      return {
        type: 'doc',
        version: 1,
        content: String(answer)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
      };
    case 'person':
      return { accountId: answer };
    case 'choice':
      return { id: answer };
    case 'choices':
      return (answer as readonly string[]).map((id) => ({ id }));
    default:
      return answer;
  }
}
