import { useCallback, useEffect, useState } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import type { SummaryState } from '#contract/summaries';
import type { Instant } from '#domain/history/instant';
import type { PostMortemPlan } from '#domain/post-mortem/post-mortem';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { EndingPart } from '../ending/ending-part';
import { PublishedSummary } from '../ending/published-summary';
import { DetailHead } from './detail-head';
import { DetailNav } from './detail-nav';
import { EditDialog } from './edit-dialog';
import { FreezeDifferences } from './freeze-differences';
import { FreezesPart } from './freezes-part';
import { FrozenBody } from './frozen-body';
import { PeoplePart } from './people-part';
import type { PostMortemDesk } from './post-mortem-desk';
import { gapSentence } from './post-mortem-words';
import styles from './post-mortems.module.css';
import { useFreeze } from './use-freeze';
import { useFrozen } from './use-frozen';

interface PostMortemDetailProps {
  readonly desk: PostMortemDesk;
  readonly siteUrl: string;
  readonly postMortem: PostMortemView;
  readonly summaries: readonly SummaryState[];
  /** The app's time. */
  readonly now: Instant;
  /** The project has been read, so that there is something to freeze. */
  readonly readOnce: boolean;
  readonly know: (postMortem: PostMortemView) => void;
  readonly onBack: () => void;
  readonly onSession: () => void;
}

/** One post-mortem: who comes, what was frozen, the pack. To look at it counts as having opened the pack. */
export function PostMortemDetail(props: PostMortemDetailProps) {
  const { desk, siteUrl, postMortem, summaries, now, readOnce, know, onBack, onSession } = props;
  const { id, freezes, mayChange } = postMortem;
  const [wanted, setWanted] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const [undo, setUndo] = useState<PostMortemPlan | null>(null);
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    // Not kept is nothing to trouble the reader with; the next opening is kept.
    desk.packs.opened(id).then(know, () => {});
  }, [desk, id, know]);
  const onFrozen = useCallback(
    (frozen: PostMortemView) => {
      know(frozen);
      setWanted(frozen.freezes.at(-1)?.id ?? null);
    },
    [know],
  );
  const freeze = useFreeze(onFrozen);
  const chosen = freezes.find((head) => head.id === wanted) ?? freezes.at(-1) ?? null;
  const before = chosen === null ? null : (freezes[freezes.indexOf(chosen) - 1] ?? null);
  const read = useCallback((freezeId: string) => desk.frozen({ postMortemId: id, freezeId }), [desk, id]);
  const [frozen, readAgain] = useFrozen(read, chosen?.id ?? null);
  const snapshot = frozen.kind === 'read' && frozen.read.head.id === chosen?.id ? frozen.read.snapshot : null;
  const evidence = snapshot === null || snapshot.kind === 'closed' ? null : snapshot.frozen;

  const inJira = summaries.filter(({ published }) => published?.where.kind === 'jira');

  const takeBack = async (plan: PostMortemPlan) => {
    setUndo(null);
    try {
      const { kind, postMortem: kept } = await desk.postMortems.change({ id, version: postMortem.version, plan });
      know(kept);
      setTold(kind === 'kept' ? 'Taken back.' : 'Not taken back: somebody changed it meanwhile. Theirs is shown.');
    } catch (problem) {
      setTold(`Not taken back. ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  };
  return (
    <>
      <DetailHead
        postMortem={postMortem}
        summaries={summaries}
        now={now}
        onBack={onBack}
        onChange={mayChange ? () => setEditing(true) : null}
        onSession={onSession}
      />
      <DetailNav whole={evidence !== null} summary={inJira.length > 0} />
      <div role="status">
        {undo !== null && (
          <p className={styles.told}>
            Kept.{' '}
            <PlainButton appearance="link" onClick={() => void takeBack(undo)}>
              Undo
            </PlainButton>
          </p>
        )}
        {told !== null && <p className={styles.told}>{told}</p>}
      </div>
      <PeoplePart postMortem={postMortem} now={now} />
      {inJira.map((state) => (
        <PublishedSummary key={state.number} client={desk.endings} state={state} />
      ))}
      <EndingPart client={desk.endings} postMortem={postMortem} know={know} />
      <FreezesPart
        postMortem={postMortem}
        chosen={chosen}
        leftOut={evidence?.leftOut ?? null}
        now={freeze.now}
        onChoose={setWanted}
        onFreeze={readOnce ? () => void freeze.go(desk.freeze(id)) : null}
        onCancel={freeze.cancel}
        onRetry={freeze.retry}
      />
      {before !== null && evidence !== null && <FreezeDifferences before={before} evidence={evidence.evidence} read={read} />}
      {chosen !== null && frozen.kind === 'unread' && (
        <EmptyNote title="What was frozen could not be read">
          {frozen.problem}{' '}
          <PlainButton appearance="link" onClick={readAgain}>
            Try again
          </PlainButton>
        </EmptyNote>
      )}
      {snapshot?.kind === 'closed' && <EmptyNote title="This snapshot cannot be opened">{gapSentence(snapshot.gap)}</EmptyNote>}
      {chosen !== null && frozen.kind !== 'unread' && snapshot === null && <WaitingBlock height={304} />}
      {chosen !== null && snapshot !== null && evidence !== null && (
        <FrozenBody
          key={chosen.id}
          desk={desk}
          siteUrl={siteUrl}
          postMortem={postMortem}
          head={chosen}
          frozen={evidence}
          gap={snapshot.kind === 'facts-only' ? snapshot.gap : null}
          know={know}
        />
      )}
      {editing && (
        <EditDialog
          desk={desk}
          postMortem={postMortem}
          onKept={(kept, { title, kind, outcome, meeting, invited }) => {
            know(kept);
            setTold(null);
            setUndo({ title, kind, outcome, meeting, invited });
            setEditing(false);
          }}
          onChangedMeanwhile={know}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
