import { lazy, memo, useLayoutEffect, useMemo, useState } from 'react';
import type { Findings } from '#domain/evidence/findings';
import type { CalendarDate } from '#domain/history/instant';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { EdgesDesk } from '../edges/edges-chapter';
import { issuesBehind } from '../evidence/issues-behind';
import type { MarksNow } from '../moments/moment-marks-store';
import { momentPins } from '../moments/moment-pins';
import { goToMoment } from '../page/go-to';
import type { EvidenceView } from '../worker/protocol';
import type { Desks } from './desks';
import { EstimateChapter } from './estimate-chapter';
import { NearPart } from './near-part';
import { ScopeChapter } from './scope-chapter';
import { TableChapter } from './table-chapter';
import { TimelineChapter } from './timeline-chapter';

const MomentsChapter = lazy(() => import('../moments/moments-chapter').then((module) => ({ default: module.MomentsChapter })));
const FlowChapter = lazy(() => import('../flow/flow-chapter').then((module) => ({ default: module.FlowChapter })));
const EdgesChapter = lazy(() => import('../edges/edges-chapter').then((module) => ({ default: module.EdgesChapter })));
const SignsChapter = lazy(() => import('../signs/signs-chapter').then((module) => ({ default: module.SignsChapter })));
const OutsideChapter = lazy(() => import('../outside/outside-chapter').then((module) => ({ default: module.OutsideChapter })));
const TrustChapter = lazy(() => import('../trust/trust-chapter').then((module) => ({ default: module.TrustChapter })));

interface ChaptersProps {
  readonly view: EvidenceView;
  /** Null until the first ones are there. */
  readonly findings: Findings | null;
  /** Why there are none; null while they come, and once they are there. */
  readonly noFindings: string | null;
  readonly marks: MarksNow;
  readonly desks: Desks;
  readonly edges: EdgesDesk;
  readonly fileName: string;
  /** The number whose issues the table is narrowed to, as the address names it. */
  readonly behind: string | null;
  readonly onLookAt: (day: CalendarDate) => void;
  readonly onForgetBehind: () => void;
  readonly onShown: () => void;
}

/** Everything below the facts, in the order in which a facilitator tells it. */
export const Chapters = memo(function Chapters(props: ChaptersProps) {
  const { view, findings, noFindings, marks, desks, edges, fileName, behind, onLookAt, onForgetBehind, onShown } = props;
  useLayoutEffect(onShown, [onShown]);
  const { voice } = useSurroundings();
  const { evidence, stories, epics, on } = view;
  const narrowedTo = useMemo(
    () => (behind === null ? null : issuesBehind(behind, { ...view, findings }, voice.dayOf)),
    [behind, view, findings, voice],
  );
  const today = voice.dayOf(evidence.asOf);
  // A new object each time, so that the same pin leads there again.
  const [sought, setSought] = useState<{ readonly id: string } | null>(null);
  useLayoutEffect(() => {
    if (sought !== null) goToMoment(sought.id);
  }, [sought]);
  const pins = useMemo(
    () =>
      momentPins(
        findings?.moments ?? [],
        [...marks.views.values()].map(({ mark }) => mark),
        { today, lookingBack: on !== null },
      ),
    [findings, marks.views, today, on],
  );
  return (
    <>
      <NearPart id="moments" title="Key moments" height={420} missing={noFindings}>
        {findings && (
          <MomentsChapter
            moments={findings.moments}
            marks={marks}
            store={desks.moments}
            today={today}
            lookingBack={on !== null}
            onLookAt={onLookAt}
            sought={sought}
          />
        )}
      </NearPart>
      <TimelineChapter evidence={evidence} epics={epics} stories={stories} pins={pins} onPin={(id) => setSought({ id })} />
      <ScopeChapter evidence={evidence} on={on} />
      <EstimateChapter evidence={evidence} stories={stories} />
      <NearPart id="flow" title="Flow" height={900} missing={noFindings}>
        {findings && <FlowChapter flow={findings.flow} />}
      </NearPart>
      <NearPart id="edges" title="Edges" height={640} missing={noFindings}>
        {findings && <EdgesChapter findings={findings} desk={edges} />}
      </NearPart>
      <NearPart id="signs" title="Warning signs" height={700} missing={noFindings}>
        {findings && <SignsChapter findings={findings} />}
      </NearPart>
      <NearPart id="outside" title="What Jira does not hold" height={420} missing={null}>
        <OutsideChapter client={desks.outside} evidence={evidence} />
      </NearPart>
      <TableChapter stories={stories} on={on} fileName={fileName} behind={narrowedTo} onForgetBehind={onForgetBehind} />
      <NearPart id="trust" title="How far to trust this" height={360} missing={noFindings}>
        {findings && <TrustChapter trust={findings.trust} skipped={view.skipped} />}
      </NearPart>
    </>
  );
});
