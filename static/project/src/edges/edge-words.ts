import type { Edge, EdgeMap, NoEdges, Outcome, RoleNode, RoleSource } from '#domain/evidence/edges/edge-map';
import type { Milliseconds } from '#domain/history/instant';
import type { Voice } from '../../../shared/src/words/voice';

const DAY_MS = 86_400_000;

/** Days waited, as a whole number of days. */
export const daysIn = (ms: Milliseconds): number => Math.round(ms / DAY_MS);

/** `38 days`; less than one day is said so and never 0. */
export const daysWaited = (ms: Milliseconds, voice: Voice): string =>
  ms < DAY_MS ? 'less than a day' : voice.count(daysIn(ms), 'day', 'days');

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The role with those that were joined into it. */
export const nodeName = ({ name, joined }: RoleNode): string => (joined.length === 0 ? name : `${name}, with ${listed(joined)}`);

/** Finds the name of a role by its id. */
export function namesOf({ nodes }: EdgeMap): (id: string) => string {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  return (id) => names.get(id) ?? id;
}

/** `from Data to Engineering`. */
export const edgeName = (edge: Pick<Edge, 'from' | 'to'>, map: EdgeMap): string => {
  const name = namesOf(map);
  return `from ${name(edge.from)} to ${name(edge.to)}`;
};

/** When most of it was lost: "mostly" where one week holds at least half of the days. */
export function edgeMoment({ waitMs, worstWeek }: Edge, voice: Voice): string {
  const week = `in the week of ${voice.day(worstWeek.monday)}`;
  if (waitMs === 0) return week;
  if (worstWeek.waitMs === waitMs) return `all ${week}`;
  if (worstWeek.waitMs * 2 >= waitMs) return `mostly ${week}`;
  return `worst ${week} (${daysWaited(worstWeek.waitMs, voice)})`;
}

/** An edge by role and by moment: `From Data to Engineering, mostly in the week of 4 May: 12 issues, 38 days waited at 14 hand-offs.` */
export function edgeSentence(edge: Edge, map: EdgeMap, voice: Voice): string {
  const name = edgeName(edge, map);
  const open = edge.open === 0 ? '' : `; ${voice.number(edge.open)} of them had no answer yet`;
  return (
    `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${edgeMoment(edge, voice)}: ` +
    `${voice.count(edge.keys.length, 'issue', 'issues')}, ${daysWaited(edge.waitMs, voice)} waited ` +
    `at ${voice.count(edge.handOffs, 'hand-off', 'hand-offs')}${open}.`
  );
}

/** What the map as a whole shows. */
export function mapSentence({ nodes, entries, exits, seams }: EdgeMap, voice: Voice): string {
  const sum = (ways: readonly { readonly keys: readonly unknown[] }[]) =>
    ways.reduce((total, { keys }) => total + keys.length, 0);
  const handOffs = seams.between.handOffs + seams.inside.handOffs;
  const finished = sum(exits);
  return (
    `${voice.count(sum(entries), 'issue', 'issues')} went through ${voice.count(nodes.length, 'role', 'roles')} ` +
    `and changed hands ${voice.count(handOffs, 'time', 'times')}; ${voice.number(finished)} of them ${finished === 1 ? 'is' : 'are'} finished.`
  );
}

/** How much was lost at the seams, against inside one role. */
export function seamSentence({ seams: { between, inside } }: EdgeMap, voice: Voice): string {
  if (between.waitMs + inside.waitMs < DAY_MS) return 'Next to no time was lost when issues changed hands.';
  // Rounded first, so that the parts make up the whole.
  const all = voice.count(daysIn(between.waitMs) + daysIn(inside.waitMs), 'day', 'days');
  const share = voice.share(between.waitMs / (between.waitMs + inside.waitMs));
  return (
    `Of ${all} that issues lay after they had changed hands, ${daysWaited(between.waitMs, voice)} (${share}) were lost ` +
    `between roles at ${voice.count(between.handOffs, 'hand-off', 'hand-offs')}, and ${daysWaited(inside.waitMs, voice)} ` +
    `inside one role at ${voice.number(inside.handOffs)}.`
  );
}

/** How a group of issues came out; null where no date was planned. */
export function outcomeSentence(which: 'crossed' | 'stayed', outcome: Outcome, voice: Voice): string | null {
  if (outcome.dated === 0) return null;
  const who = which === 'crossed' ? 'went from one role to another' : 'stayed inside one role';
  const late = `${voice.number(outcome.late.length)} (${voice.share(outcome.late.length / outcome.dated)})`;
  return `Of ${voice.count(outcome.dated, 'issue', 'issues')} with a due date that ${who}, ${late} missed their first one.`;
}

/** How long it took until somebody had the issues; null where somebody had each from the beginning. */
export function entrySentence({ entries }: EdgeMap, voice: Voice): string | null {
  const issues = entries.reduce((sum, { keys }) => sum + keys.length, 0);
  const waited = entries.reduce((sum, { waitMs }) => sum + waitMs, 0);
  if (issues === 0 || waited < DAY_MS) return null;
  return (
    `Issues lay ${daysWaited(waited / issues, voice)} on average until somebody had them. ` +
    'Work that is planned ahead waits too, so this is not counted as lost.'
  );
}

const SOURCES: Readonly<Record<RoleSource, string>> = {
  settled: 'The roles were settled by the people who administer this project.',
  components: 'The roles are guessed: each person stands in the component that they worked on more than others did.',
  labels: 'The roles are guessed: each person stands under the label that they worked on more than others did.',
  statuses: 'The roles are guessed: each is named after the status out of which its people move issues more than others do.',
  nothing: 'Nothing in these issues tells one role from another: neither components, nor labels, nor who moves what along.',
};

/** Where the roles come from, in a sentence. */
export const sourceSentence = (source: RoleSource): string => SOURCES[source];

const WHY: Readonly<Record<NoEdges, string>> = {
  'no-issues': 'There are no issues here yet. Choose another range or reset the filter.',
  'no-history': 'Jira gave no change history for these issues, so who handed what to whom is not known.',
  'too-few-people':
    'Fewer than three people have had these issues. A map of two people would be a map of persons, so the work is shown as one whole.',
  'one-role':
    'All of the people who had these issues stand in one role, or the others are too few to be shown apart (a role stands for at least three people).',
  'no-hand-offs': 'No issue went from one role to another, so there is no edge at which anything could have been lost.',
};

/** Why there is no map, and what would change that. */
export const whyNoEdges = (why: NoEdges): string => WHY[why];

/** What a wait is; stands under the map. */
export const WAIT_RULE =
  'Days waited: from a hand-off until the next thing happened to the issue, in calendar days; while nothing has, until it was finished or until the day shown. A role stands for at least three people; smaller ones are joined with their closest neighbour.';
