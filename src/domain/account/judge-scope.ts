import type { ScopeReading } from './reading';
import { isIn, notShown, told, type Verdict, type Witness, within } from './verdict';

/** Frozen: nothing was added in those days. Grew: something was. */
export const judgeScope = (reading: ScopeReading, witness: Witness): Verdict => {
  const { added, additions } = witness.evidence;
  if (!added.known) return notShown(added.reason, added.keys);
  const period = within(reading.period, witness);
  if (period === null) return notShown('no-history');
  if (typeof period === 'string') return notShown(period);
  const those = additions.filter(({ at }) => isIn(witness.dayOf(at), period));
  const because = { about: 'scope', added: those.length, period } as const;
  return told(
    (those.length === 0) === (reading.claim === 'scope-frozen'),
    because,
    those.map(({ key }) => key),
  );
};
