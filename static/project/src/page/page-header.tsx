import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { Voice } from '../../../shared/src/words/voice';
import type { DecisionCount } from '../decisions/decision-count';
import type { Reading } from '../evidence/page-state';
import { progressSentence } from '../reading/reading-words';
import type { EvidenceView } from '../worker/protocol';
import { chapterLinks } from './chapter-list';
import { ChapterNav } from './chapter-nav';
import styles from './page.module.css';
import type { PageView } from './page-address';

interface PageHeaderProps {
  readonly view: EvidenceView | null;
  readonly reading: Reading;
  readonly onRefresh: () => void;
  readonly onOpenSettings: (() => void) | null;
  /** Which side of the page is shown, and how to get to the others. */
  readonly sides: { readonly shown: PageView; readonly onShow: (side: PageView) => void };
  /** How many post-mortems there are; null until that is known. */
  readonly postMortems: number | null;
  /** How many decisions there are, and how many dates and checks of them are overdue; null until that is known. */
  readonly decisions: DecisionCount | null;
  readonly onOpenPostMortem: () => void;
}

/** The page's name, of when it tells, its sides, and the ways to its chapters. */
export function PageHeader(props: PageHeaderProps) {
  const { view, reading, onRefresh, onOpenSettings, sides, postMortems, decisions, onOpenPostMortem } = props;
  const { voice } = useSurroundings();
  const counts: Readonly<Record<PageView, string>> = {
    evidence: '',
    'post-mortems': postMortems === null ? '' : ` (${postMortems})`,
    decisions: decisions === null ? '' : ` (${decisionsInWords(decisions, voice)})`,
  };
  return (
    <header>
      <div className={styles.top}>
        <h1 className={styles.title}>Post-mortem</h1>
        <div className={styles.actions}>
          {view !== null && <AsOf view={view} reading={reading} onRefresh={onRefresh} />}
          {onOpenSettings !== null && (
            <PlainButton appearance="subtle" onClick={onOpenSettings}>
              Settings
            </PlainButton>
          )}
          <PlainButton onClick={onOpenPostMortem}>Open a post-mortem</PlainButton>
        </div>
      </div>
      <nav aria-label="Sides of this page" className={styles.sides}>
        {SIDES.map(({ side, name }) => (
          <button
            key={side}
            type="button"
            aria-current={sides.shown === side ? 'page' : undefined}
            onClick={() => sides.onShow(side)}
          >
            {name}
            {counts[side]}
          </button>
        ))}
      </nav>
      {sides.shown === 'evidence' && <ChapterNav label="On this page" links={chapterLinks} />}
    </header>
  );
}

const SIDES: readonly { readonly side: PageView; readonly name: string }[] = [
  { side: 'evidence', name: 'Evidence' },
  { side: 'post-mortems', name: 'Post-mortems' },
  { side: 'decisions', name: 'Decisions' },
];

const decisionsInWords = ({ all, overdue }: DecisionCount, voice: Voice): string =>
  overdue === 0 ? voice.number(all) : `${voice.number(all)}, ${voice.number(overdue)} overdue`;

interface AsOfProps {
  readonly view: EvidenceView;
  readonly reading: Reading;
  readonly onRefresh: () => void;
}

function AsOf({ view, reading, onRefresh }: AsOfProps) {
  const { voice } = useSurroundings();
  const busy = reading.kind === 'reading' && reading.progress.trouble === null;
  return (
    <span className={styles.asOf}>
      <span title={`${voice.exact(view.readAt)}, in your time zone (${voice.zone})`}>As of {voice.moment(view.readAt)}</span>
      {' · '}
      {busy ? (
        <span aria-live="polite">{view.complete ? 'looking for changes' : progressSentence(reading.progress, voice)}</span>
      ) : (
        <PlainButton appearance="link" onClick={onRefresh}>
          refresh
        </PlainButton>
      )}
    </span>
  );
}
