import { lazy, useMemo, useState } from 'react';
import { epicIndexOf } from '#domain/evidence/rows/epic-index';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { ChartCaptionProvider } from '../../../shared/src/components/chart-caption';
import { SurroundingsProvider, useSurroundings } from '../../../shared/src/components/surroundings';
import { baselineSentence } from '../../../shared/src/words/scope-sentence';
import { storySentence } from '../../../shared/src/words/story-sentence';
import { EstimateChapter } from '../chapters/estimate-chapter';
import { NearPart } from '../chapters/near-part';
import { ScopeChapter } from '../chapters/scope-chapter';
import { TimelineChapter } from '../chapters/timeline-chapter';
import { issuesBehind } from '../evidence/issues-behind';
import { factRows } from '../facts/fact-rows';
import { FactsCard } from '../facts/facts-card';
import type { MarksNow } from '../moments/moment-marks-store';
import { momentPins } from '../moments/moment-pins';
import { goTo, goToMoment } from '../page/go-to';
import { useFrozenStories } from './frozen-stories';
import { FrozenTable } from './frozen-table';
import styles from './post-mortems.module.css';
import type { SummariesStore } from './summaries-store';

const MomentsChapter = lazy(() => import('../moments/moments-chapter').then((module) => ({ default: module.MomentsChapter })));
const FlowChapter = lazy(() => import('../flow/flow-chapter').then((module) => ({ default: module.FlowChapter })));
const EdgesChapter = lazy(() => import('../edges/edges-chapter').then((module) => ({ default: module.EdgesChapter })));
const SignsChapter = lazy(() => import('../signs/signs-chapter').then((module) => ({ default: module.SignsChapter })));
const OutsideChapter = lazy(() => import('../outside/outside-chapter').then((module) => ({ default: module.OutsideChapter })));
const TrustChapter = lazy(() => import('../trust/trust-chapter').then((module) => ({ default: module.TrustChapter })));

interface FrozenChaptersProps {
  readonly frozen: FrozenEvidence;
  readonly summaries: SummariesStore;
  /** Why the findings cannot be shown; null where they can. */
  readonly missing: string | null;
}

/** The chapters of the evidence, drawn from what was frozen: nothing in them can be changed, and no later day moves them. */
export function FrozenChapters({ frozen, summaries, missing }: FrozenChaptersProps) {
  const surroundings = useSurroundings();
  const { voice } = surroundings;
  const { evidence, findings, asEntered, project } = frozen;
  const [behind, setBehind] = useState<string | null>(null);
  const stories = useFrozenStories(frozen, summaries);
  const epics = useMemo(() => epicIndexOf(stories), [stories]);
  const rows = useMemo(() => factRows(evidence, voice), [evidence, voice]);
  const today = voice.dayOf(evidence.asOf);
  const marks = useMemo(
    (): MarksNow => ({
      reading: 'read',
      views: new Map(asEntered.marks.map((mark) => [mark.momentId, { mark, version: 0, mayRule: false }])),
      notice: null,
    }),
    [asEntered],
  );
  const pins = useMemo(
    () => momentPins(findings?.moments ?? [], asEntered.marks, { today, lookingBack: false }),
    [findings, asEntered, today],
  );
  const within = useMemo(
    () => ({
      ...surroundings,
      showIssues: (id: string) => {
        setBehind(id);
        goTo('issues');
      },
    }),
    [surroundings],
  );
  const narrowedTo = useMemo(
    () => (behind === null ? null : (issuesBehind(behind, { evidence, stories, epics, findings }, voice.dayOf) ?? 'nothing')),
    [behind, evidence, stories, epics, findings, voice],
  );
  const caption = useMemo(
    () => ({ projectKey: project.key, projectName: project.name, day: voice.dayOf(evidence.asOf) }),
    [project, voice, evidence],
  );
  return (
    <SurroundingsProvider value={within}>
      <ChartCaptionProvider value={caption}>
        <p className={styles.story}>{storySentence({ name: project.name ?? project.key, several: false }, evidence, voice)}</p>
        <FactsCard rows={rows} evidence={evidence} trust={findings?.trust ?? null} note={baselineSentence(evidence, voice)} />
        <NearPart id="moments" title="Key moments" height={420} missing={missing}>
          {findings && (
            <MomentsChapter
              moments={findings.moments}
              marks={marks}
              store={null}
              today={today}
              lookingBack={false}
              onLookAt={null}
            />
          )}
        </NearPart>
        <TimelineChapter evidence={evidence} epics={epics} stories={stories} pins={pins} onPin={goToMoment} />
        <ScopeChapter evidence={evidence} on={null} />
        <EstimateChapter evidence={evidence} stories={stories} />
        <NearPart id="flow" title="Flow" height={900} missing={missing}>
          {findings && <FlowChapter flow={findings.flow} />}
        </NearPart>
        <NearPart id="edges" title="Edges" height={640} missing={missing}>
          {findings && <EdgesChapter findings={findings} desk={null} chosen={asEntered.redesignPoints} />}
        </NearPart>
        <NearPart id="signs" title="Warning signs" height={700} missing={missing}>
          {findings && <SignsChapter findings={findings} />}
        </NearPart>
        <NearPart id="outside" title="What Jira does not hold" height={240} missing={null}>
          <OutsideChapter client={null} facts={asEntered.outside} evidence={evidence} />
        </NearPart>
        <FrozenTable stories={stories} summaries={summaries} behind={narrowedTo} onForgetBehind={() => setBehind(null)} />
        <NearPart id="trust" title="How far to trust this" height={360} missing={missing}>
          {findings && <TrustChapter trust={findings.trust} skipped={[]} />}
        </NearPart>
      </ChartCaptionProvider>
    </SurroundingsProvider>
  );
}
