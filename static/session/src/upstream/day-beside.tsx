import type { CalendarDate } from '#domain/history/instant';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { NothingFrozen } from '../room/nothing-frozen';
import said from '../room/said.module.css';
import { BLANK } from '../writing/blank-items';
import { useEvidenceAgain } from '../writing/use-evidence';
import { useItemWriter } from '../writing/use-item-writer';
import { dayName } from './day-names';
import { daysToPick, type Known, knownByDay } from './known-by-day';
import styles from './upstream.module.css';
import type { UpstreamItemProps } from './upstream-form';

/** More would be a history again. */
const MOST_SHOWN = 6;
const MOST_KEYS = 3;

/** Beside the decision its day: what the project's history said by then, for those who may see it. */
export function DayBeside(props: UpstreamItemProps) {
  const say = useSay();
  const [read, lookAgain] = useEvidenceAgain(props.evidence);
  const title = <h4 className={styles.dayTitle}>{say('upstream.day.title')}</h4>;
  return (
    <aside className={styles.beside} aria-label={say('upstream.day.title')}>
      {title}
      {read === null ? (
        <p className={said.quiet}>{say('upstream.day.reading')}</p>
      ) : read.kind === 'frozen' ? (
        <Day {...props} frozen={read.frozen} />
      ) : read.kind === 'nothing-frozen' ? (
        <NothingFrozen {...props} without={say('upstream.day.nothingFrozen')} onLookAgain={lookAgain} />
      ) : (
        <p className={said.quiet}>{say(WHY_NOT[read.kind])}</p>
      )}
    </aside>
  );
}

const WHY_NOT = {
  'not-yours-to-see': 'upstream.day.notYours',
  unread: 'upstream.day.unread',
} as const;

function Day({ id, topic, item, shut, desk, frozen }: UpstreamItemProps & { readonly frozen: FrozenEvidence }) {
  const say = useSay();
  const { voice } = useSurroundings();
  const writer = useItemWriter(desk);
  const on = item?.on ?? null;
  const days = daysToPick(frozen);
  const pick = (day: CalendarDate) => void writer.change('upstream', id, { on: day }, { blank: { ...BLANK.upstream, topic } });
  return (
    <>
      {on === null ? <p className={said.quiet}>{say('upstream.day.choose')}</p> : <KnownOn frozen={frozen} day={on} />}
      {days.length > 0 && (
        <details className={styles.pick} open={on === null}>
          <summary>{say('upstream.day.keyDays')}</summary>
          <ul>
            {days.map((one) => (
              <li key={one.day}>
                <PlainButton
                  compact
                  appearance="subtle"
                  aria-pressed={one.day === on}
                  disabled={shut}
                  title={voice.fullDay(one.day)}
                  onClick={() => pick(one.day)}
                >
                  {voice.day(one.day)}
                </PlainButton>{' '}
                <span className={said.quiet}>{dayName(one, say)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function KnownOn({ frozen, day }: { readonly frozen: FrozenEvidence; readonly day: CalendarDate }) {
  const say = useSay();
  const { voice } = useSurroundings();
  const { moments, scope } = knownByDay(frozen, day);
  const earlier = moments.length - MOST_SHOWN;
  return (
    <>
      <p className={styles.by}>{say('upstream.day.by', { day: voice.fullDay(day) })}</p>
      {scope !== null && <p>{say('upstream.day.scope', { n: scope.scope, finished: scope.finished })}</p>}
      {moments.length === 0 ? (
        <p>{say('upstream.day.nothingYet')}</p>
      ) : (
        <ul className={styles.known}>
          {moments.slice(0, MOST_SHOWN).map((one) => (
            <KnownItem key={one.id} known={one} />
          ))}
        </ul>
      )}
      {earlier > 0 && <p className={said.quiet}>{say('upstream.day.earlier', { n: earlier })}</p>}
      <p className={said.quiet}>{say('upstream.day.later')}</p>
    </>
  );
}

function KnownItem({ known }: { readonly known: Known }) {
  const say = useSay();
  const { voice } = useSurroundings();
  const keys = known.keys.slice(0, MOST_KEYS);
  return (
    <li>
      <span className={said.quiet}>{voice.day(known.day)}</span> {dayName(known, say)}
      {keys.length > 0 && (
        <span className={styles.keys}>
          {keys.map((key) => (
            <IssueLink key={key} issue={key} />
          ))}
          {known.keys.length > keys.length && (
            <span className={said.quiet}>{say('upstream.day.moreIssues', { n: known.keys.length - keys.length })}</span>
          )}
        </span>
      )}
    </li>
  );
}
