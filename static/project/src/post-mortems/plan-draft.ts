import type { PersonId } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { Invited, Outcome, PostMortemKind, PostMortemPlan } from '#domain/post-mortem/post-mortem';
import { instantOfWallTime, wallTimeOf } from '../../../shared/src/words/wall-time';

/** What is being typed: the plan of a post-mortem before it is whole. */
export interface PlanDraft {
  readonly title: string;
  readonly kind: PostMortemKind;
  readonly outcome: Outcome;
  readonly day: string;
  readonly time: string;
  readonly invited: readonly Invited[];
}

/** As many as fit around a table; who else should come is added by hand. */
const MOST_SUGGESTED = 8;

/**
 * Who probably should come: those who had most of the project's issues. In the order of their accounts, so that the list says
 * nothing about who had how many.
 * @param mayCome false for those who have left.
 */
export function suggestedPeople(
  stories: readonly Pick<IssueStory, 'assignee' | 'handOffs'>[],
  mayCome: (person: PersonId) => boolean,
): readonly PersonId[] {
  const issues = new Map<PersonId, number>();
  for (const { assignee, handOffs } of stories) {
    const owners = new Set<PersonId>();
    if (assignee !== null) owners.add(assignee);
    for (const { from, to } of handOffs ?? []) owners.add(from).add(to);
    for (const owner of owners) issues.set(owner, (issues.get(owner) ?? 0) + 1);
  }
  const most = [...issues]
    .filter(([person]) => mayCome(person))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_SUGGESTED);
  return most.map(([person]) => person).sort();
}

/** Names by which people call work that is to show whether something works at all. */
const PILOT = /\b(pilot\w*|poc|proof of concept|prototype|trial|experiment|mvp)\b/i;

/** The project's name, by which people know it; until somebody writes another title, it goes along with the kind. */
export const proposedTitle = (projectName: string, kind: PostMortemKind): string =>
  kind === 'checkpoint' ? `${projectName}, checkpoint` : projectName;

/** The draft with which the form begins. @param me leads the conversation unless that is changed. */
export const newDraft = (projectName: string, me: PersonId, people: readonly PersonId[]): PlanDraft => ({
  title: proposedTitle(projectName, 'project'),
  kind: PILOT.test(projectName) ? 'pilot' : 'project',
  outcome: 'not-judged-yet',
  day: '',
  time: '10:00',
  invited: [
    { accountId: me, role: 'delivery-lead' },
    ...people.filter((person) => person !== me).map((accountId) => ({ accountId, role: 'contributor' })),
  ],
});

/** A draft of another kind. */
export const ofKind = (draft: PlanDraft, kind: PostMortemKind, projectName: string | null): PlanDraft =>
  projectName !== null && draft.title === proposedTitle(projectName, draft.kind)
    ? { ...draft, kind, title: proposedTitle(projectName, kind) }
    : { ...draft, kind };

/** A plan as it stands, to be changed. Its meeting is shown in the viewer's zone. */
export const draftOf = ({ title, kind, outcome, meeting, invited }: PostMortemPlan, zone: string): PlanDraft => {
  const wall = meeting === null ? { day: '', time: '10:00' } : wallTimeOf(meeting.at, zone);
  return { title, kind, outcome, ...wall, invited };
};

export type PlanOrProblem =
  | { readonly ok: true; readonly plan: PostMortemPlan }
  | { readonly ok: false; readonly field: 'title' | 'meeting' | 'invited'; readonly problem: string };

/** The plan that was typed, or what is still missing of it. Without a day there is no meeting yet. */
export function planFrom(draft: PlanDraft, zone: string): PlanOrProblem {
  const { title, kind, outcome, day, time, invited } = draft;
  if (title.trim() === '') return { ok: false, field: 'title', problem: 'Give it a title that people will know it by.' };
  const at = day === '' ? null : instantOfWallTime({ day, time }, zone);
  if (day !== '' && at === null)
    return { ok: false, field: 'meeting', problem: 'Give the meeting a time as well, or leave its day empty.' };
  if (invited.some(({ role }) => role.trim() === ''))
    return { ok: false, field: 'invited', problem: 'Say in which role each person comes.' };
  return { ok: true, plan: { title: title.trim(), kind, outcome, meeting: at === null ? null : { at, zone }, invited } };
}
