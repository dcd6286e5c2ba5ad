import { useState } from 'react';
import type { SummaryPlaces, SummaryTarget, SummaryView } from '#contract/summaries';
import type { PersonId } from '#domain/history/issue-key';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { needsOwnPage, noConfluenceWords, publishedWords } from './publish-words';
import styles from './summary.module.css';
import type { SummaryDesk } from './summary-desk';
import type { Publishing, SummaryDeskView } from './summary-desk-view';
import { TargetChoice } from './target-choice';
import { useTarget } from './use-target';

interface PublishSummaryProps {
  readonly of: SummaryView;
  readonly view: SummaryDeskView;
  readonly summary: SummaryDesk;
  readonly you: PersonId | null;
  /** Something that was written here is not kept: such a draft is not published. */
  readonly unsettled: boolean;
}

/** One press that writes the page and tells everybody, and what became of it. */
export function PublishSummary({ of, view, summary, you, unsettled }: PublishSummaryProps) {
  const say = useSay();
  const { places, publishing } = view;
  const [tellAgain, setTellAgain] = useState(false);
  const edition = (of.published?.edition ?? 0) + 1;
  const busy = publishing.kind === 'publishing';
  const given: ActsProps = {
    edition,
    isThere: of.published?.where.kind === 'confluence',
    unchanged: of.published !== null && of.published.revision === of.revision,
    untold: of.people.filter(({ accountId, toldAt }) => toldAt === null && accountId !== you).length,
    publishing,
    shut: busy || unsettled,
    onPublish: (target) => void summary.publish(target, tellAgain),
  };
  return (
    <div className={styles.publish}>
      {(places === null || places === 'asking') && <p className={styles.quiet}>{say('summary.place.asking')}</p>}
      {places === 'unread' && (
        <p className={styles.quiet}>
          {say('summary.place.unread')}{' '}
          <PlainButton appearance="link" onClick={() => void summary.readPlaces()}>
            {say('room.tryAgain')}
          </PlainButton>
        </p>
      )}
      {edition > 1 && (
        <label className={styles.tick}>
          <input type="checkbox" checked={tellAgain} disabled={busy} onChange={({ target }) => setTellAgain(target.checked)} />
          {say('summary.tellAgain')}
        </label>
      )}
      {isAnswer(places) && places.kind === 'places' && <ToConfluence {...given} places={places} />}
      {isAnswer(places) && places.kind === 'no-confluence' && (
        <>
          <p className={styles.quiet}>{noConfluenceWords(places.why, say)}</p>
          <Act {...given} target={{ kind: 'jira' }} />
        </>
      )}
      {unsettled && <p className={styles.quiet}>{say('summary.publish.unsettled')}</p>}
      <Outcome publishing={publishing} />
    </div>
  );
}

const isAnswer = (places: SummaryDeskView['places']): places is SummaryPlaces => typeof places === 'object' && places !== null;

interface ActsProps {
  /** The one that would be published now. */
  readonly edition: number;
  /** A page holds the last one. */
  readonly isThere: boolean;
  /** Nobody has changed the draft since. */
  readonly unchanged: boolean;
  /** How many others have not been told yet. */
  readonly untold: number;
  readonly publishing: Publishing;
  readonly shut: boolean;
  readonly onPublish: (target: SummaryTarget) => void;
}

/** A page that is there is written again where it stands; a new one goes where somebody chooses. */
function ToConfluence(props: ActsProps & { readonly places: Extract<SummaryPlaces, { readonly kind: 'places' }> }) {
  const { places, isThere, publishing } = props;
  const say = useSay();
  const { chosen, target } = useTarget(places);
  const anew = needsOwnPage(publishing);
  const stays = isThere && !anew;
  // A page that is there stays in its space, whichever is named.
  const anySpace = places.spaces[0]?.id ?? null;
  const given = target(anew) ?? (stays && anySpace !== null ? confluence(anySpace) : null);
  return (
    <>
      {stays ? (
        <p className={styles.quiet}>{say('summary.place.same')}</p>
      ) : (
        <TargetChoice places={places} chosen={chosen} disabled={publishing.kind === 'publishing'} />
      )}
      <Act {...props} target={given} anew={anew} />
    </>
  );
}

const confluence = (spaceId: string): SummaryTarget => ({
  kind: 'confluence',
  spaceId,
  parentId: null,
  onlyInvited: false,
  anew: false,
});

function Act(props: ActsProps & { readonly target: SummaryTarget | null; readonly anew?: boolean }) {
  const { edition, unchanged, untold, publishing, shut, onPublish, target, anew = false } = props;
  const say = useSay();
  const label =
    edition > 1
      ? say('summary.publishAgain', { edition })
      : untold > 0
        ? say('summary.publish', { n: untold })
        : say('summary.publishAlone');
  return (
    <span>
      <PlainButton
        appearance={unchanged && !anew ? 'default' : 'primary'}
        disabled={shut || target === null}
        aria-busy={publishing.kind === 'publishing'}
        onClick={() => target !== null && onPublish(target)}
      >
        {anew ? say('summary.publishAnew') : label}
      </PlainButton>
    </span>
  );
}

/** Whatever has not come about is told at once. */
function Outcome({ publishing }: { readonly publishing: Publishing }) {
  const say = useSay();
  const words = publishedWords(publishing, say);
  const isProblem = publishing.kind === 'not-published' || publishing.kind === 'no-answer';
  return (
    <>
      <p className={styles.quiet} role="status">
        {!isProblem && words}
      </p>
      {isProblem && (
        <p className={styles.problem} role="alert">
          {words}
        </p>
      )}
    </>
  );
}
