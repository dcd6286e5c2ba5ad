import type { Edge, EdgeMap, NoEdges } from '#domain/evidence/edges/edge-map';
import type { Findings } from '#domain/evidence/findings';
import type { FlowEvidence } from '#domain/evidence/flow/flow-evidence';
import type { Moment, MomentTold } from '#domain/evidence/moments/moment';
import type { SignReading } from '#domain/evidence/signs/sign-reading';
import { englishWarningSigns } from '#domain/framework/english/warning-signs';
import type { Milliseconds } from '#domain/history/instant';
import { reasonInWords, someKeys } from './quality-words';

const DAY = 86_400_000;
const days = (time: Milliseconds): string => {
  const count = Math.round((time / DAY) * 10) / 10;
  return `${count} ${count === 1 ? 'day' : 'days'}`;
};
const issues = (count: number): string => `${count} ${count === 1 ? 'issue' : 'issues'}`;
const line = (name: string, said: string, keys: readonly string[] = []): string =>
  `  ${name.padEnd(26)}${said}${keys.length === 0 ? '' : `   [${someKeys(keys, 3)}]`}`;

const flowLines = ({ efficiency, statuses, blocked, mostAtOnce, carriedOver }: FlowEvidence): string[] => [
  'Flow',
  efficiency.known
    ? line(
        'working of start to end',
        `${Math.round(efficiency.value.share * 1000) / 10} % (finished issues; nights and weekends count)`,
        efficiency.keys,
      )
    : line('working of start to end', `not enough data (${reasonInWords(efficiency.reason)})`),
  line(
    'blocked in sum',
    blocked.known ? days(blocked.value) : `not enough data (${reasonInWords(blocked.reason)})`,
    blocked.keys,
  ),
  mostAtOnce.known
    ? line('most in progress at once', issues(mostAtOnce.value), mostAtOnce.keys)
    : line('most in progress at once', `not enough data (${reasonInWords(mostAtOnce.reason)})`),
  ...(carriedOver === null
    ? []
    : [line('carried to another sprint', carriedOver.known ? issues(carriedOver.value) : '-', carriedOver.keys)]),
  ...statuses
    .slice(0, 5)
    .map(({ name, waiting, medianMs, totalMs, keys }) =>
      line(`"${name}"`, `${days(totalMs)} in sum, median ${days(medianMs)}${waiting ? ', waiting' : ''}`, keys),
    ),
];

const noEdges: Readonly<Record<NoEdges, string>> = {
  'no-issues': 'there are no issues',
  'no-history': 'the data carries no history',
  'too-few-people': 'fewer than three people had an issue',
  'one-role': 'nothing tells the roles of the people apart',
  'no-hand-offs': 'nothing went from one role to another',
};

const edgeLines = ({ why, nodes, edges, worst }: EdgeMap): string[] => {
  if (why !== null) return ['Worst edges', `  not enough data (${noEdges[why]})`];
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.name ?? id;
  const said = ({ from, to, handOffs, waitMs, keys, worstWeek }: Edge): string =>
    `  ${nameOf(from)} -> ${nameOf(to)}: ${handOffs} ${handOffs === 1 ? 'hand-off' : 'hand-offs'}, ${days(waitMs)} waited, most in the week of ${worstWeek.monday}   [${someKeys(keys, 3)}]`;
  return ['Worst edges', ...edges.filter(({ id }) => worst.includes(id)).map(said)];
};

const kinds: Readonly<Record<MomentTold['kind'], string>> = {
  'kick-off': 'kick-off',
  'first-warning': 'first warning',
  'first-date-move': 'first due date move',
  'scope-jump': 'scope jumped',
  'estimate-used-up': 'estimate used up',
  'reopen-wave': 'wave of reopenings',
  'long-block': 'long block',
  'release-moved': 'release moved',
  'failure-apparent': 'end out of reach',
  'measures-taken': 'measures taken',
  finished: 'finished',
};

const momentLines = (moments: readonly Moment[]): string[] => {
  const proposed = moments.filter(({ proposed: put }) => put).sort((a, b) => (a.day < b.day ? -1 : 1));
  const lines = proposed.map(({ day, told, keys }) => `  ${day}  ${kinds[told.kind].padEnd(22)}[${someKeys(keys, 3)}]`);
  return ['Key moments', ...(lines.length === 0 ? ['  none found'] : lines)];
};

const signLines = (signs: readonly SignReading[]): string[] => {
  const seen = signs.flatMap((sign) => (sign.kind === 'sensor' && sign.state === 'seen' ? [sign] : []));
  const lines = seen.map(
    ({ sign, count, ofAll, strongest }) =>
      `  ${englishWarningSigns[sign].name}: ${count} of ${ofAll}   [${someKeys(strongest, 3)}]`,
  );
  const silent = signs.filter((sign) => sign.kind === 'sensor' && sign.state === 'not-enough-data').length;
  const questions = signs.filter(({ kind }) => kind === 'question').length;
  return [
    'Warning signs seen',
    ...(lines.length === 0 ? ['  none'] : lines),
    `  for lack of data not told: ${silent}; questions for the meeting: ${questions}`,
  ];
};

/** What was found beyond planned against actual, as text for people: the worst and the longest only; `--json` has all of it. */
export const findingsReport = ({ flow, edges, moments, signs }: Findings): readonly string[] => [
  ...flowLines(flow),
  '',
  ...edgeLines(edges),
  '',
  ...momentLines(moments),
  '',
  ...signLines(signs),
];
