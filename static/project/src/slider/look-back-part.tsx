import { useMemo } from 'react';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { MomentPin } from '../moments/moment-pins';
import type { EvidenceView } from '../worker/protocol';
import { LookBackBand } from './look-back-band';
import { LookBackSlider } from './look-back-slider';
import styles from './look-back-slider.module.css';
import { marksOf } from './marks-of';
import type { LookBack } from './use-look-back';

interface LookBackPartProps {
  readonly view: EvidenceView;
  readonly pins: readonly MomentPin[];
  readonly lookBack: LookBack;
}

/** The hindsight slider of a view, and the band that says when one looks from another day than today. */
export function LookBackPart({ view, pins, lookBack }: LookBackPartProps) {
  const { voice } = useSurroundings();
  const marks = useMemo(() => marksOf(view.keyDays, pins), [view.keyDays, pins]);
  const first = view.keyDays.find(({ kind }) => kind === 'first-day')?.date ?? null;
  const today = voice.dayOf(view.readAt);
  const back = lookBack.on !== null && lookBack.on < today ? lookBack.on : null;
  return (
    <>
      <p className={styles.hint}>Look back: choose a day to see what Jira said then.</p>
      <LookBackSlider first={first} today={today} marks={marks} lookBack={lookBack} />
      {back !== null && <LookBackBand on={back} onToday={() => lookBack.go(null)} />}
    </>
  );
}
