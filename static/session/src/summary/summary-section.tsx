import { useId, useRef, useState } from 'react';
import type { IssueKey } from '#domain/history/issue-key';
import { type DraftSection, sameLines, summaryDocument } from '#domain/summary/draft';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { Drafts } from '../../../shared/src/session/drafts';
import { TwoVersions } from '../room/two-versions';
import { dropSectionDraft, readSectionDraft } from './section-draft';
import { SectionEditor } from './section-editor';
import { SectionNote } from './section-note';
import { linesOf, textOf } from './section-text';
import styles from './summary.module.css';
import type { SummaryDesk } from './summary-desk';
import type { SectionState } from './summary-desk-view';

interface SummarySectionProps {
  readonly section: DraftSection;
  /** Keys that become links. */
  readonly issues: readonly IssueKey[];
  readonly state: SectionState | undefined;
  readonly summary: SummaryDesk;
  readonly drafts: Drafts;
  readonly mayWrite: boolean;
}

/** One section as it is to stand on the page, and the way to write it otherwise. */
export function SummarySection({ section, issues, state, summary, drafts, mayWrite }: SummarySectionProps) {
  const say = useSay();
  const id = useId();
  const head = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useState(() => mayWrite && readSectionDraft(drafts, section.id) !== null);
  const { heading, edited, recordChanged, asRecorded, fixed } = section;
  const settle = (lines: ReturnType<typeof linesOf> | null) => {
    dropSectionDraft(drafts, section.id);
    setWriting(false);
    void summary.settle(section.id, lines);
  };
  const taken = state?.kind === 'changed-meanwhile' ? state : null;
  // What was typed on while the app answered is newer than what it gave back.
  const mine = taken === null ? '' : (readSectionDraft(drafts, section.id)?.text ?? textOf(taken.yours ?? asRecorded));
  const keepAgain = async (lines: Parameters<SummaryDesk['keep']>[1]) => {
    await summary.keep(section.id, lines);
    const draft = readSectionDraft(drafts, section.id);
    const isKept = summary.view().sections[section.id]?.kind === 'kept';
    if (isKept && draft !== null && lines !== null && sameLines(linesOf(draft.text), lines)) dropSectionDraft(drafts, section.id);
  };
  const isWriting = writing && taken === null;
  const done = () => {
    setWriting(false);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => head.current?.querySelector('button')?.focus());
  };
  return (
    <section className={styles.section} aria-labelledby={id} data-edited={edited || undefined}>
      <div className={styles.sectionHead} ref={head}>
        <h4 className={styles.sectionTitle} id={id}>
          {heading}
        </h4>
        {mayWrite && !isWriting && taken === null && (
          <PlainButton compact aria-label={say('summary.edit.label', { section: heading })} onClick={() => setWriting(true)}>
            {say('summary.edit')}
          </PlainButton>
        )}
      </div>
      {taken !== null && (
        <TwoVersions
          label={heading}
          mine={mine}
          theirs={textOf(section.lines)}
          onTake={(text) => settle(text === textOf(section.lines) ? null : linesOf(text))}
          onKeepMine={() => settle(linesOf(mine))}
        />
      )}
      {isWriting && <SectionEditor section={section} summary={summary} drafts={drafts} onDone={done} />}
      {!isWriting && taken === null && <SectionBlocks section={section} issues={issues} />}
      {isWriting && fixed.length > 0 && <SectionBlocks section={{ ...section, lines: [] }} issues={issues} />}
      {mayWrite && taken === null && (
        <SectionNote
          edited={edited}
          state={state}
          onRecord={() => {
            dropSectionDraft(drafts, section.id);
            setWriting(false);
            summary.begin(section.id);
            void summary.keep(section.id, null);
          }}
          onUndo={() => void summary.undo(section.id)}
          onAgain={(lines) => void keepAgain(lines)}
          heading={heading}
        />
      )}
      {mayWrite && taken === null && recordChanged && (
        <details className={styles.changed}>
          <summary>{say('summary.recordChanged')}</summary>
          <SectionBlocks section={{ ...section, lines: asRecorded, fixed: [] }} issues={issues} />
        </details>
      )}
    </section>
  );
}

/** As it stands on the page, without its heading. */
function SectionBlocks({ section, issues }: { readonly section: DraftSection; readonly issues: readonly IssueKey[] }) {
  const say = useSay();
  const { blocks } = summaryDocument('', [section], issues);
  if (blocks.length === 0) return <p className={styles.quiet}>{say('summary.section.empty')}</p>;
  return <PackBlocks blocks={blocks.slice(1)} />;
}
