import type { IssueKey } from '#domain/history/issue-key';
import type { BlocksReading, Period, ReworkReading, WorkReading } from './reading';
import { isIn, notShown, told, type Verdict, type Witness, within } from './verdict';

/** Done work that was taken up again, in those days or at all. */
export const judgeRework = ({ claim, period }: ReworkReading, witness: Witness): Verdict => {
  const { reopened } = witness.evidence;
  if (!reopened.known) return notShown(reopened.reason, reopened.keys);
  const those: IssueKey[] = [];
  for (const { key, reopenings } of witness.stories)
    for (const { at } of reopenings ?? []) if (period === null || isIn(witness.dayOf(at), period)) those.push(key);
  const because = { about: 'rework', times: those.length, issues: new Set(those).size, period } as const;
  return told(those.length > 0 === (claim === 'reopened'), because, those);
};

const blockedIn = (period: Period, { findings }: Witness): readonly IssueKey[] =>
  findings.flow.blockedStretches.filter(({ fromOn, toOn }) => fromOn <= period.to && toOn >= period.from).map(({ key }) => key);

/** Blocked work, in those days or at all. Of very many blocks only the longest are kept, so their absence proves nothing. */
export const judgeBlocks = ({ claim, period }: BlocksReading, witness: Witness): Verdict => {
  const { flow } = witness.findings;
  if (!flow.blocked.known) return notShown(flow.blocked.reason, flow.blocked.keys);
  const asked = period === null ? null : within(period, witness);
  if (typeof asked === 'string') return notShown(asked);
  const keys = asked === null ? flow.blocked.keys : blockedIn(asked, witness);
  if (asked !== null && keys.length === 0 && flow.blockedCount > flow.blockedStretches.length) return notShown('not-all-kept');
  const because = { about: 'blocks', issues: new Set(keys).size, period: asked } as const;
  return told(keys.length > 0 === (claim === 'blocked'), because, keys);
};

/** Nobody worked: no issue was started, finished, handed on or taken up again in those days. */
export const judgeWork = ({ period }: WorkReading, witness: Witness): Verdict => {
  const asked = within(period, witness);
  if (asked === null) return notShown('no-history');
  if (typeof asked === 'string') return notShown(asked);
  const keys: IssueKey[] = [];
  for (const { key, startedOn, finishedOn, handOffs, reopenings } of witness.stories) {
    for (const day of [startedOn, finishedOn]) if (day !== null && isIn(day, asked)) keys.push(key);
    for (const { at } of [...(handOffs ?? []), ...(reopenings ?? [])]) if (isIn(witness.dayOf(at), asked)) keys.push(key);
  }
  return told(keys.length === 0, { about: 'work', events: keys.length, period: asked }, keys);
};
