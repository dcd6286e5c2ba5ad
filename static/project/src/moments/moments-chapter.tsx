import { lazy, useMemo, useState } from 'react';
import type { Moment } from '#domain/evidence/moments/moment';
import type { CalendarDate } from '#domain/history/instant';
import { shownMoments } from '#domain/moment-marks/shown-moments';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { LatePart } from '../../../shared/src/components/late-part';
import { NoticeLine } from '../../../shared/src/components/notice-line';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { Segmented } from '../../../shared/src/components/segmented';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type MomentActs, MomentItem } from './moment-item';
import type { MarksNow, MomentMarksStore } from './moment-marks-store';
import styles from './moments.module.css';
import { inOrder, type MomentOrder, momentsSentence, tellingMoments } from './moments-words';

const MomentForm = lazy(() => import('./moment-form').then((module) => ({ default: module.MomentForm })));

interface MomentsChapterProps {
  readonly moments: readonly Moment[];
  readonly marks: MarksNow;
  /** Null where nothing can be changed: a frozen record. */
  readonly store: MomentMarksStore | null;
  /** The day one looks from. */
  readonly today: CalendarDate;
  readonly lookingBack: boolean;
  /** Sets the day from which the whole page looks; null where there is no slider. */
  readonly onLookAt: ((day: CalendarDate) => void) | null;
  /** The moment that somebody went to: it must be on the page, whatever is shown at first. */
  readonly sought?: { readonly id: string } | null;
}

/** The moments by which the project's story is told: found in the history, starred, reworded, dismissed or added by people. */
export function MomentsChapter({ moments, marks, store, today, lookingBack, onLookAt, sought = null }: MomentsChapterProps) {
  const { voice } = useSurroundings();
  const [order, setOrder] = useState<MomentOrder>('day');
  const [adding, setAdding] = useState(false);
  const [withDismissed, setWithDismissed] = useState(false);
  const [whole, setWhole] = useState(false);
  const all = useMemo(
    () =>
      shownMoments(
        moments,
        [...marks.views.values()].map(({ mark }) => mark),
        { today, lookingBack },
      ),
    [moments, marks.views, today, lookingBack],
  );
  const shown = useMemo(
    () =>
      inOrder(
        all.filter(({ dismissed }) => !dismissed),
        order,
      ),
    [all, order],
  );
  const telling = useMemo(() => tellingMoments(shown), [shown]);
  const [found, setFound] = useState<typeof sought>(null);
  if (sought !== found) {
    setFound(sought);
    if (!telling.some(({ id }) => id === sought?.id)) setWhole(true);
  }
  const dismissed = all.filter((one) => one.dismissed);
  const mayMark = store !== null && marks.reading === 'read';
  const acts = useMemo<MomentActs | null>(
    () =>
      mayMark
        ? {
            mark: ({ id, day }, change) => store.mark({ momentId: id, day }, change),
            remove: ({ id }) => void store.remove(id),
          }
        : null,
    [mayMark, store],
  );
  const items = (those: typeof shown) =>
    those.map((one) => (
      <MomentItem key={one.id} shown={one} view={marks.views.get(one.id) ?? null} acts={acts} onLookAt={onLookAt} />
    ));

  return (
    <Section
      id="moments"
      title="Key moments"
      sentence={momentsSentence(shown, mayMark, voice)}
      actions={
        <>
          <Segmented
            label="Order"
            value={order}
            onChange={setOrder}
            options={[
              { value: 'day', label: 'By day' },
              { value: 'weight', label: 'By weight' },
            ]}
          />
          {mayMark && (
            <PlainButton aria-expanded={adding} onClick={() => setAdding(!adding)}>
              Add a moment
            </PlainButton>
          )}
        </>
      }
    >
      {store !== null && marks.reading === 'unread' && (
        <p className={styles.told} role="status">
          What people have said about these moments could not be read, so it is not shown here.{' '}
          <PlainButton appearance="link" onClick={() => void store.read()}>
            Try again
          </PlainButton>
        </p>
      )}
      {store !== null && <NoticeLine notice={marks.notice} onClose={store.forgetNotice} />}
      {adding && store !== null && (
        <LatePart name="The form" waiting={null}>
          <MomentForm today={today} onAdd={store.add} onClose={() => setAdding(false)} />
        </LatePart>
      )}
      {shown.length === 0 && (
        <EmptyNote title="No key moments">
          They are told from due dates, estimates, logged time, versions, flags and the histories of the issues. A moment that
          Jira does not hold can be added.
        </EmptyNote>
      )}
      <ol className={styles.list}>{items(whole ? shown : telling)}</ol>
      <div className={styles.more}>
        {telling.length < shown.length && (
          <PlainButton appearance="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Show the weightiest only' : `Show all ${voice.number(shown.length)} moments`}
          </PlainButton>
        )}
        {dismissed.length > 0 && (
          <PlainButton appearance="link" aria-expanded={withDismissed} onClick={() => setWithDismissed(!withDismissed)}>
            {withDismissed ? 'Hide the dismissed' : `Show ${voice.number(dismissed.length)} dismissed`}
          </PlainButton>
        )}
      </div>
      {withDismissed && <ol className={styles.list}>{items(dismissed)}</ol>}
    </Section>
  );
}
