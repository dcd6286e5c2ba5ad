import type {
  BlockedStretch,
  FlowEfficiency,
  FlowEvidence,
  SprintCarry,
  StatusTime,
  WorkInProgress,
} from '#domain/evidence/flow/flow-evidence';
import type { Voice } from './voice';
import { whyNot } from './why-not';

/** What flow efficiency is, and what it cannot know. Stands beside the number wherever it is shown. */
export const efficiencyDefinition =
  'Flow efficiency is working time as a share of the time between start and finish, over finished issues. Working is time in a status of progress that does not mean waiting, while nothing blocked the issue. Nights and weekends count, because nobody logs what they really did: it tells where work stood, not how long anybody was at it. Epics are left out.';

const parts = ({ waitingFor, workingMs, waitingMs }: FlowEfficiency, voice: Voice): string => {
  const whole = workingMs + waitingMs;
  const named = [
    [waitingFor.statusMs, 'in statuses that mean waiting'],
    [waitingFor.blockedMs, 'blocked'],
    [waitingFor.laidAsideMs, 'laid aside (back in to-do, or closed too early)'],
  ] as const;
  return named
    .filter(([ms]) => ms > 0)
    .sort(([a], [b]) => b - a)
    .map(([ms, where]) => `${voice.share(ms / whole)} ${where}`)
    .join(', ');
};

/** All time counts as work because nothing could have counted as waiting: a share of 100% would say more than is known. */
export const waitingUnrecorded = ({ efficiency, waiting }: Pick<FlowEvidence, 'efficiency' | 'waiting'>): boolean =>
  efficiency.known && efficiency.value.waitingMs === 0 && waiting.statusIds.length === 0;

/** The whole of flow in a sentence: `Finished issues spent 37% of the time between start and finish being worked on …`. */
export function flowSentence({ efficiency, waiting }: FlowEvidence, voice: Voice): string {
  if (!efficiency.known)
    return efficiency.reason === 'nothing-started'
      ? 'Finished issues never stood in a status of work, so working and waiting cannot be told apart.'
      : whyNot[efficiency.reason];
  if (waitingUnrecorded({ efficiency, waiting }))
    return 'Working and waiting cannot be told apart: no status means waiting and nothing was marked as blocked, so waiting was not recorded.';
  const { value, keys } = efficiency;
  const issues = voice.count(keys.length, 'finished issue', 'finished issues');
  const waited = value.waitingMs > 0 ? `The rest was waiting: ${parts(value, voice)}` : 'No waiting is recorded';
  return `${issues} spent ${voice.share(value.share)} of the time between start and finish in work. ${waited}.`;
}

/** Which statuses mean waiting, and who says so. */
export function waitingSentence({ waiting, statuses }: FlowEvidence): string {
  const names = statuses.filter(({ id }) => waiting.statusIds.includes(id)).map(({ name }) => `“${name}”`);
  if (waiting.rule === 'settled')
    return names.length === 0
      ? 'An administrator has settled that no status here means waiting.'
      : `Waiting, as an administrator has settled it: ${names.join(', ')}.`;
  return names.length === 0
    ? 'No status sounds like waiting by its name. An administrator can settle in the settings which ones mean it.'
    : `Waiting, by the names of the statuses: ${names.join(', ')}. An administrator can settle it in the settings.`;
}

/** Where most of the time was spent, and where a stay was longest. */
export function statusTimesSentence({ statuses }: Pick<FlowEvidence, 'statuses'>, voice: Voice): string {
  const most = statuses.reduce<StatusTime | null>((top, one) => (top === null || one.totalMs > top.totalMs ? one : top), null);
  const longest = statuses.reduce<StatusTime | null>(
    (top, one) => (top === null || one.medianMs > top.medianMs ? one : top),
    null,
  );
  if (most === null || longest === null) return whyNot['no-issues'];
  const stay = `the median stay in “${longest.name}” was ${voice.duration(longest.medianMs)}, the longest of all`;
  return most === longest
    ? `Most time was spent in “${most.name}”, ${voice.duration(most.totalMs)} in all; the median stay there was ${voice.duration(most.medianMs)}, the longest of all.`
    : `Most time was spent in “${most.name}”, ${voice.duration(most.totalMs)} in all; ${stay}.`;
}

/** What standing in a status means: nothing special while work is done there. */
export const meaning = ({ waiting, category }: StatusTime): string =>
  category === 'new' ? 'before work' : waiting ? 'waiting' : '';

/** One day of the work in progress. */
export function wipPointSentence({ date, count, began, ended }: WorkInProgress, voice: Voice): string {
  const changes = [
    began.length > 0 ? `${voice.number(began.length)} begun` : '',
    ended.length > 0 ? `${voice.number(ended.length)} ended` : '',
  ].filter((change) => change !== '');
  const thatDay = changes.length === 0 ? '' : `, ${changes.join(' and ')} that day`;
  return `${voice.day(date)}: ${voice.count(count, 'issue', 'issues')} in work${thatDay}`;
}

/** How much was in work at once, and when it was most. */
export function wipSentence({ mostAtOnce, wip }: FlowEvidence, voice: Voice): string {
  if (!mostAtOnce.known) return whyNot[mostAtOnce.reason];
  const day = wip.find(({ count }) => count === mostAtOnce.value)?.date;
  const now = wip.at(-1)?.count ?? 0;
  const left = now === 0 ? 'none at the end' : `${voice.number(now)} at the end`;
  return `At most ${voice.count(mostAtOnce.value, 'issue', 'issues')} in work at once${day === undefined ? '' : `, on ${voice.day(day)}`}; ${left}.`;
}

/** What was blocked, and for how long. */
export function blockedSentence({ blocked, blockedCount, efficiency }: FlowEvidence, voice: Voice): string {
  if (!blocked.known) return whyNot[blocked.reason];
  if (blockedCount === 0)
    return 'No issue was flagged or stood in a status that means blocked. Nothing was blocked, or nobody marked it.';
  const withinWork = efficiency.known ? efficiency.value.waitingFor.blockedMs : 0;
  const more = blocked.value > withinWork ? ' Blocks before work started, and of unfinished work, are counted here too.' : '';
  const times = blockedCount === blocked.keys.length ? '' : `, in ${voice.number(blockedCount)} stretches`;
  return `${voice.count(blocked.keys.length, 'issue was', 'issues were')} blocked for ${voice.duration(blocked.value)} in all${times}.${more}`;
}

/** One block: `ABC-12 was blocked for 28 d, from 23 Mar to 20 Apr`; of several issues `ABC-12 and 5 others were blocked for 28 d each …`. */
export function stretchSentence({ key, ms, fromOn, toOn, open }: BlockedStretch, issues: number, voice: Voice): string {
  const until = open ? `and still ${issues === 1 ? 'is' : 'are'}` : `to ${voice.day(toOn)}`;
  const who = issues === 1 ? `${key} was` : `${key} and ${voice.count(issues - 1, 'other', 'others')} were`;
  return `${who} blocked for ${voice.duration(ms)}${issues === 1 ? '' : ' each'}, from ${voice.day(fromOn)} ${until}`;
}

/** How much of the sprints' work went on into a further sprint. */
export function carriedSentence({ carriedOver, sprints }: FlowEvidence, voice: Voice): string {
  if (carriedOver === null) return 'No issue was in a sprint, so there is no work to carry over.';
  if (!carriedOver.known) return whyNot[carriedOver.reason];
  if (carriedOver.value === 0) return 'Nothing was carried over from one sprint to another.';
  const worst = [...sprints].sort((a, b) => b.keys.length - a.keys.length)[0] as SprintCarry;
  return `${voice.count(carriedOver.value, 'issue was', 'issues were')} unfinished when put into a further sprint; most often after ${worst.name} (${voice.number(worst.keys.length)} of ${voice.number(worst.issues)}).`;
}
