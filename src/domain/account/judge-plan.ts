import type { DatesReading, EstimatesReading } from './reading';
import { notShown, told, type Verdict, type Witness } from './verdict';

/**
 * Due dates that moved. "Moved three times" is taken to be said of the planned end: of the issues that hold it, the one that
 * moved most counts. Without a planned end every move counts.
 */
export const judgeDates = (reading: DatesReading, { evidence, stories }: Witness): Verdict => {
  const { dateMoves, end } = evidence;
  if (!dateMoves.known) return notShown(dateMoves.reason, dateMoves.keys);
  const holders = new Set(end.planned.keys);
  const ofEnd = stories.filter(({ key }) => holders.has(key)).map(({ dueMoves }) => dueMoves?.length ?? 0);
  const most = end.planned.known && ofEnd.length > 0 ? Math.max(...ofEnd) : null;
  const because = { about: 'dates', moves: dateMoves.value, issues: dateMoves.keys.length, end: most } as const;
  if (reading.claim === 'dates-never-moved') return told(dateMoves.value === 0, because, dateMoves.keys);
  if (reading.times === null) return told(dateMoves.value > 0, because, dateMoves.keys);
  const keys = most === null ? dateMoves.keys : end.planned.keys;
  return told(reading.times === (most ?? dateMoves.value), because, keys);
};

/** Estimates were about right when the typical issue took between four fifths and five quarters of its estimate. */
const RIGHT = { least: 0.8, most: 1.25 };

/** Time spent against the estimate at the start of work, by the median finished issue that has both. */
export const judgeEstimates = ({ claim }: EstimatesReading, { evidence }: Witness): Verdict => {
  const { estimateRatio } = evidence;
  if (!estimateRatio.known) return notShown(estimateRatio.reason, estimateRatio.keys);
  const { value: ratio, keys } = estimateRatio;
  const because = { about: 'estimates', ratio, issues: keys.length } as const;
  const holds = claim === 'estimates-right' ? ratio >= RIGHT.least && ratio <= RIGHT.most : ratio > RIGHT.most;
  return told(holds, because, keys);
};
