import { useEffect, useId, useState } from 'react';
import type { SummaryDraft, SummaryView } from '#contract/summaries';
import type { FrameworkWords } from '#domain/framework/framework-words';
import { summaryWordsIn } from '#domain/framework/summary-words-in';
import type { PersonId } from '#domain/history/issue-key';
import { summaryDocument } from '#domain/summary/draft';
import { goesTo } from '#domain/summary/sections-of-record';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { Segmented } from '../../../shared/src/components/segmented';
import { useSay } from '../../../shared/src/say/use-say';
import type { Drafts } from '../../../shared/src/session/drafts';
import { PublishSummary } from './publish-summary';
import { ReadersPart } from './readers-part';
import styles from './summary.module.css';
import type { SummaryDesk } from './summary-desk';
import { isUnsettled, type SummaryDeskView } from './summary-desk-view';
import { SummarySection } from './summary-section';

interface DraftPartProps {
  readonly of: SummaryView;
  readonly draft: SummaryDraft;
  readonly view: SummaryDeskView;
  readonly summary: SummaryDesk;
  readonly drafts: Drafts;
  readonly words: FrameworkWords;
  readonly you: PersonId | null;
  readonly projectKey: string | null;
}

/** The draft: read by everybody who was there, written by whose it is, and at the end the press that publishes it. */
export function DraftPart({ of, draft, view, summary, drafts, words, you, projectKey }: DraftPartProps) {
  const say = useSay();
  const { mayWrite, people } = of;
  const [shown, setShown] = useState<'sections' | 'page'>(mayWrite ? 'sections' : 'page');
  useEffect(() => {
    if (mayWrite) void summary.readPlaces();
  }, [summary, mayWrite]);
  return (
    <div className={styles.draft}>
      {mayWrite && (
        <Segmented
          label={say('summary.shown')}
          value={shown}
          options={[
            { value: 'sections', label: say('summary.shown.sections') },
            { value: 'page', label: say('summary.shown.page') },
          ]}
          onChange={setShown}
        />
      )}
      {shown === 'page' ? (
        <Page draft={draft} people={people.map(({ accountId }) => accountId)} />
      ) : (
        draft.sections.map((section) => (
          <SummarySection
            key={section.id}
            section={section}
            issues={draft.issues}
            state={view.sections[section.id]}
            summary={summary}
            drafts={drafts}
            mayWrite={mayWrite}
          />
        ))
      )}
      <ReadersPart
        people={people}
        publisher={of.published?.by ?? null}
        summary={summary}
        asked={view.reader}
        projectKey={projectKey}
        words={words}
        mayWrite={mayWrite}
      />
      {mayWrite && <PublishSummary of={of} view={view} summary={summary} you={you} unsettled={isUnsettled(view)} />}
    </div>
  );
}

/** As it will stand in Confluence. */
function Page({ draft, people }: { readonly draft: SummaryDraft; readonly people: readonly PersonId[] }) {
  const { title, locale, sections, issues } = draft;
  const id = useId();
  return (
    <article className={styles.page} aria-labelledby={id}>
      <h4 className={styles.pageTitle} id={id} dir="auto">
        {title}
      </h4>
      <PackBlocks blocks={summaryDocument(title, sections, issues).blocks} />
      <PackBlocks blocks={goesTo(people, summaryWordsIn(locale))} />
    </article>
  );
}
