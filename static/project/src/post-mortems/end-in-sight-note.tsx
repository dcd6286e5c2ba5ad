import { useEffect, useMemo, useState } from 'react';
import type { PostMortemList, PostMortemView } from '#contract/post-mortems';
import type { Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { type EndInSight, endInSight } from '#domain/post-mortem/end-in-sight';
import { isScheduled } from '#domain/post-mortem/is-scheduled';
import { whomToAsk } from '#domain/post-mortem/who-may';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import type { Voice } from '../../../shared/src/words/voice';
import styles from './end-in-sight-note.module.css';
import { postMortemsClient } from './post-mortems-client';

interface EndInSightNoteProps {
  /** Every issue of the project, as of today. */
  readonly stories: readonly IssueStory[];
  /** The site's time of the read. */
  readonly readAt: Instant;
  readonly invoke: InvokeApp;
  /** Opens a post-mortem; null: a new one. */
  readonly onOpen: (id: string | null) => void;
}

/** Asks for the post-mortems where the end is in sight, and says so where none of them has a day (S3-60). */
export function EndInSightNote({ stories, readAt, invoke, onOpen }: EndInSightNoteProps) {
  const { voice } = useSurroundings();
  const end = useMemo(() => endInSight(stories, voice.dayOf(readAt)), [stories, readAt, voice]);
  const [all, setAll] = useState<readonly PostMortemView[] | null>(null);
  const asking = end !== null && all === null;
  useEffect(() => {
    if (!asking) return;
    // Without an answer, or where one cannot be read, nothing is said: nobody is reminded of what may be settled.
    postMortemsClient(invoke)
      .list()
      .then(
        (list) => setAll(knownFrom(list)),
        () => {},
      );
  }, [asking, invoke]);
  if (end === null || all === null || all.some(isScheduled)) return null;
  return <EndInSightSaid end={end} undated={undatedOf(all)} onOpen={onOpen} />;
}

/** The post-mortems of a list; null where one cannot be read: it may be the one that has a day, and is not to be opened anew. */
export const knownFrom = ({ postMortems, unreadable }: PostMortemList): readonly PostMortemView[] | null =>
  unreadable === 0 ? postMortems : null;

/** Rather one that the viewer may set the day of. */
const undatedOf = (all: readonly PostMortemView[]): PostMortemView | null => {
  const ofTheEnd = all.filter(({ kind }) => kind !== 'checkpoint');
  return ofTheEnd.find(({ mayChange }) => mayChange) ?? ofTheEnd[0] ?? null;
};

interface EndInSightSaidProps {
  readonly end: EndInSight;
  /** One that is open and has no day yet; its day is set by those who may change it. */
  readonly undated: Pick<PostMortemView, 'id' | 'title' | 'mayChange' | 'openedBy' | 'invited'> | null;
  readonly onOpen: (id: string | null) => void;
}

/** Why the end is in sight, and what to do: to set the day, or to ask somebody who may. */
export function EndInSightSaid({ end, undated, onOpen }: EndInSightSaidProps) {
  const { voice } = useSurroundings();
  const ask = undated === null || undated.mayChange ? null : whomToAsk(undated);
  const nameOf = useNames([ask]);
  return (
    <aside className={styles.note} aria-label="The day of the post-mortem">
      <p>
        <strong>{whyWords(end, voice)}</strong>{' '}
        {undated === null
          ? 'No post-mortem is scheduled yet; a project is complete when it has one.'
          : `The post-mortem “${undated.title}” has no day yet; a project is complete when it is scheduled.`}
      </p>
      {ask === null ? (
        <PlainButton onClick={() => onOpen(undated?.id ?? null)}>
          {undated === null ? 'Schedule its post-mortem' : 'Set its day'}
        </PlainButton>
      ) : (
        <p>Ask {nameOf(ask) ?? 'whoever opened it'}, who can set its day.</p>
      )}
    </aside>
  );
}

const whyWords = (end: EndInSight, voice: Voice): string =>
  end.kind === 'nearly-done'
    ? `${voice.number(end.finished)} of ${voice.count(end.of, 'issue is', 'issues are')} finished.`
    : `The last release, ${end.name}, was on ${voice.day(end.on)}.`;
