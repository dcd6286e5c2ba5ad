import { useMemo, useState, useSyncExternalStore } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import { issueToTellBy } from '#domain/pack/issue-to-tell-by';
import { groundRulesPart, openQuestions } from '#domain/pack/meeting-part';
import { packMoments } from '#domain/pack/moments-part';
import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import type { SnapshotGap } from '#domain/snapshot/opened-snapshot';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { Section } from '../../../shared/src/components/section';
import { SurroundingsProvider, useSurroundings } from '../../../shared/src/components/surroundings';
import { voiceFor } from '../../../shared/src/words/voice';
import { AccountsPart } from '../accounts/accounts-part';
import { accountsStore } from '../accounts/accounts-store';
import { shortLabel } from '../moments/moment-pins';
import { ExportPart } from './export-part';
import { FrozenChapters } from './frozen-chapters';
import { PackPart } from './pack-part';
import type { PostMortemDesk } from './post-mortem-desk';
import { gapSentence } from './post-mortem-words';
import styles from './post-mortems.module.css';
import { PrintSheet } from './print-sheet';
import { usePack } from './use-pack';
import { usePackGiven, witnessOf } from './use-pack-given';

interface FrozenBodyProps {
  readonly desk: PostMortemDesk;
  readonly siteUrl: string;
  readonly postMortem: PostMortemView;
  readonly head: FreezeHead;
  readonly frozen: FrozenEvidence;
  /** Why not all of it can be shown; null where it can. */
  readonly gap: SnapshotGap | null;
  readonly know: (postMortem: PostMortemView) => void;
}

/** What was frozen: the pack, the chapters, what people remember, what is to be asked. */
export function FrozenBody({ desk, siteUrl, postMortem, head, frozen, gap, know }: FrozenBodyProps) {
  const surroundings = useSurroundings();
  const { locale } = surroundings.voice;
  const { id } = postMortem;
  // Days are those of the zone in which the evidence was frozen: everybody reads the same ones.
  const voice = useMemo(() => voiceFor(locale, frozen.zone, frozen.asOf), [locale, frozen]);
  const within = useMemo(() => ({ ...surroundings, voice }), [surroundings, voice]);
  const store = useMemo(() => accountsStore({ client: desk.accounts, postMortemId: id, newId: desk.newId }), [desk, id]);
  const { accounts } = useSyncExternalStore(store.subscribe, store.now, store.now);
  const { given, document } = usePackGiven({ desk, postMortem, head, frozen, accounts, voice });
  const witness = useMemo(() => witnessOf(frozen, voice), [frozen, voice]);
  const moments = useMemo(() => packMoments({ frozen }).map((one) => ({ id: one.id, label: shortLabel(one) })), [frozen]);
  const pack = usePack(desk, postMortem, know);
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <PackPart postMortem={postMortem} freezeId={head.id} document={document} tellBy={issueToTellBy(frozen)} pack={pack} />
      <ExportPart given={given} document={document} siteUrl={siteUrl} onPrint={() => setPrinting(true)} />
      <SurroundingsProvider value={within}>
        {gap !== null && (
          <p className={styles.warning} role="status">
            {gapSentence(gap)}
          </p>
        )}
        <FrozenChapters frozen={frozen} summaries={desk.summaries} missing={gap === null ? null : gapSentence(gap)} />
        {witness !== null && <AccountsPart store={store} witness={witness} moments={moments} />}
        <Section id="questions" title="Open questions" sentence="What Jira cannot answer, for the meeting.">
          <PackBlocks blocks={[{ kind: 'list', items: openQuestions(given), more: null }]} />
        </Section>
        <Section id="ground-rules" title="Ground rules">
          <PackBlocks blocks={groundRulesPart(given).filter(({ kind }) => kind !== 'heading')} />
        </Section>
        {printing && (
          <PrintSheet frozen={frozen} document={document} summaries={desk.summaries} onDone={() => setPrinting(false)} />
        )}
      </SurroundingsProvider>
    </>
  );
}
