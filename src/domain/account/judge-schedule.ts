import type { EndReading, StartReading } from './reading';
import { isIn, notShown, told, type Verdict, type Witness } from './verdict';

/** Remembered delays are round: within three days, or a fifth of what was remembered, they agree. */
const agrees = (remembered: number, days: number): boolean => Math.abs(days - remembered) <= Math.max(3, remembered / 5);

/** While work remains: what was to be finished by a day that has passed was not. */
const stillOpen = (reading: EndReading, { evidence, today }: Witness): Verdict => {
  const { planned, actual } = evidence.end;
  const plan = planned.known ? planned.value : null;
  const due = reading.claim === 'finished-by' ? reading.period.to : plan;
  if (actual.known || actual.reason !== 'work-remains') return notShown(actual.known ? 'no-issues' : actual.reason);
  if (due === null) return notShown('no-due-dates', actual.keys);
  if (today <= due) return notShown('work-remains', actual.keys);
  const because = { about: 'still-open', planned: plan, open: actual.keys.length } as const;
  // Late without having ended: late it is, by how much nobody knows yet.
  if (reading.claim === 'finished-late' && reading.days !== null) return notShown('work-remains', actual.keys);
  return told(reading.claim === 'finished-late', because, actual.keys);
};

/** When the project ended, against its plan or against a day. */
export const judgeEnd = (reading: EndReading, witness: Witness): Verdict => {
  const { planned, actual, difference } = witness.evidence.end;
  if (!actual.known) return stillOpen(reading, witness);
  const because = {
    about: 'end',
    planned: planned.known ? planned.value : null,
    actual: actual.value,
    days: difference.known ? difference.value : null,
  } as const;
  if (reading.claim === 'finished-by') return told(actual.value <= reading.period.to, because, actual.keys);
  if (!difference.known) return notShown(difference.reason, actual.keys);
  const late = difference.value > 0;
  const holds =
    reading.claim === 'finished-on-time' ? !late : late && (reading.days === null || agrees(reading.days, difference.value));
  return told(holds, because, difference.keys);
};

/** When work began: in the days that were remembered, or later than planned. */
export const judgeStart = (reading: StartReading, { evidence }: Witness): Verdict => {
  const { planned, actual, difference } = evidence.start;
  if (!actual.known) return notShown(actual.reason, actual.keys);
  const because = { about: 'start', planned: planned.known ? planned.value : null, actual: actual.value } as const;
  if (reading.claim === 'started-on') return told(isIn(actual.value, reading.period), because, actual.keys);
  return difference.known ? told(difference.value > 0, because, difference.keys) : notShown(difference.reason, actual.keys);
};
