import { useLayoutEffect } from 'react';
import type { IssuesBehind } from '../evidence/issues-behind';
import type { EvidenceView } from '../worker/protocol';
import { EstimateChapter } from './estimate-chapter';
import { QualityChapter } from './quality-chapter';
import { ScopeChapter } from './scope-chapter';
import { TableChapter } from './table-chapter';
import { TimelineChapter } from './timeline-chapter';

interface ChaptersProps {
  readonly view: EvidenceView;
  readonly fileName: string;
  readonly behind: IssuesBehind | null;
  readonly onForgetBehind: () => void;
  readonly onShown: () => void;
}

/** Everything below the facts, in the order in which a facilitator tells it. Loaded after the facts are on the screen. */
export function Chapters({ view, fileName, behind, onForgetBehind, onShown }: ChaptersProps) {
  useLayoutEffect(onShown, [onShown]);
  const { evidence, stories } = view;
  return (
    <>
      <TimelineChapter evidence={evidence} stories={stories} />
      <ScopeChapter evidence={evidence} />
      <EstimateChapter evidence={evidence} stories={stories} />
      <TableChapter stories={stories} fileName={fileName} behind={behind} onForgetBehind={onForgetBehind} />
      <QualityChapter notes={evidence.quality} skipped={view.skipped} />
    </>
  );
}
