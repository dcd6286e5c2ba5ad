import StarredIcon from '@atlaskit/icon/core/star-starred';
import UnstarredIcon from '@atlaskit/icon/core/star-unstarred';
import { lazy, useState } from 'react';
import type { MarkView } from '#contract/moments';
import type { CalendarDate } from '#domain/history/instant';
import type { MarkChange } from '#domain/moment-marks/change-mark';
import type { ShownMoment } from '#domain/moment-marks/shown-moments';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { MomentEvidence } from './moment-evidence';
import { shortLabel } from './moment-pins';
import { momentSentence } from './moment-sentence';
import styles from './moments.module.css';

const MomentWording = lazy(() => import('./moment-wording').then((module) => ({ default: module.MomentWording })));

export interface MomentActs {
  readonly mark: (shown: ShownMoment, change: MarkChange) => Promise<boolean>;
  readonly remove: (shown: ShownMoment) => void;
}

interface MomentItemProps {
  readonly shown: ShownMoment;
  readonly view: MarkView | null;
  /** Null where nothing can be changed: a frozen record, or marks that could not be read. */
  readonly acts: MomentActs | null;
  readonly onLookAt: ((day: CalendarDate) => void) | null;
}

/** One key moment: its day, a star, what it is, what happened, the way to its issues and to its day. */
export function MomentItem({ shown, view, acts, onLookAt }: MomentItemProps) {
  const { voice } = useSurroundings();
  const [wording, setWording] = useState(false);
  const { id, day, until, moment, starred, dismissed } = shown;
  const title = shortLabel(shown);
  const own = shown.mark?.kind === 'own';
  const proposed = moment === null ? null : momentSentence(moment, voice);
  const sentence = shown.wording ?? proposed ?? 'Marked earlier; today’s data no longer shows this moment.';
  const mayReword = acts !== null && !dismissed && (own ? view?.mayRule === true : moment !== null);

  return (
    <li className={styles.item} data-starred={starred || undefined} data-dismissed={dismissed || undefined} id={`moment-${id}`}>
      <span className={styles.when} title={voice.fullDay(day)}>
        {voice.day(day)}
        {until !== null && until !== day && ` – ${voice.day(until)}`}
      </span>
      <Star
        starred={starred}
        title={title}
        acts={dismissed ? null : acts}
        onStar={(to) => acts?.mark(shown, { kind: 'star', starred: to })}
      />
      <div className={styles.body}>
        <p className={styles.name}>
          <strong>{own ? 'Added by the team' : title}</strong>
        </p>
        {wording && acts !== null ? (
          <LatePart name="The form" waiting={<p className={styles.sentence}>{sentence}</p>}>
            <MomentWording
              sentence={sentence}
              proposed={shown.wording === null ? null : proposed}
              onKeep={(text) => acts.mark(shown, { kind: 'reword', wording: text })}
              onClose={() => setWording(false)}
            />
          </LatePart>
        ) : (
          <p className={styles.sentence}>{sentence}</p>
        )}
        {!wording && <MomentEvidence shown={shown} proposed={proposed} />}
      </div>
      <div className={styles.acts}>
        {onLookAt !== null && (
          <PlainButton
            compact
            appearance="subtle"
            aria-label={`Look at this day: ${voice.day(day)}, ${title}`}
            onClick={() => onLookAt(day)}
          >
            Look at this day
          </PlainButton>
        )}
        {mayReword && !wording && (
          <PlainButton compact appearance="subtle" aria-label={`Reword: ${title}`} onClick={() => setWording(true)}>
            Reword
          </PlainButton>
        )}
        {acts !== null && own && view?.mayRule === true && (
          <PlainButton compact appearance="subtle" aria-label={`Remove: ${title}`} onClick={() => acts.remove(shown)}>
            Remove
          </PlainButton>
        )}
        {acts !== null && (
          <PlainButton
            compact
            appearance="subtle"
            aria-label={`${dismissed ? 'Bring back' : 'Dismiss'}: ${title}`}
            onClick={() => void acts.mark(shown, { kind: 'dismiss', dismissed: !dismissed })}
          >
            {dismissed ? 'Bring back' : 'Dismiss'}
          </PlainButton>
        )}
      </div>
    </li>
  );
}

interface StarProps {
  readonly starred: boolean;
  readonly title: string;
  readonly acts: MomentActs | null;
  readonly onStar: (starred: boolean) => void;
}

function Star({ starred, title, acts, onStar }: StarProps) {
  const icon = starred ? <StarredIcon label="" color="currentColor" /> : <UnstarredIcon label="" color="currentColor" />;
  if (acts === null)
    return (
      <span className={styles.star} role="img" aria-label={starred ? 'Starred' : 'Not starred'} data-still>
        {starred && icon}
      </span>
    );
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={starred}
      aria-label={`Star: ${title}`}
      onClick={() => onStar(!starred)}
    >
      {icon}
    </button>
  );
}
