import { useEffect, useMemo } from 'react';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSummaryStates } from '../ending/use-summary-states';
import { OpenDialog } from './open-dialog';
import { NEW_POST_MORTEM, type PostMortemsPageProps } from './page-props';
import { postMortemDesk } from './post-mortem-desk';
import { PostMortemDetail } from './post-mortem-detail';
import { PostMortemList } from './post-mortem-list';
import styles from './post-mortems.module.css';
import { SessionPlace } from './session-place';
import { UnreadablePostMortems } from './unreadable-post-mortems';
import { usePostMortems } from './use-post-mortems';

/** The post-mortems of the project: their list, one of them, and the form that opens a new one. */
export function PostMortemsPage(props: PostMortemsPageProps) {
  const { context, channel, invoke, ask, view, open, onOpen, session, onSession, onCount } = props;
  const desk = useMemo(() => postMortemDesk({ context, invoke, ask, channel }), [context, invoke, ask, channel]);
  const { postMortems, readAgain, know } = usePostMortems(desk.postMortems);
  const { states, readAgain: readStates } = useSummaryStates(desk.endings);
  const summaries = states ?? [];
  const count = postMortems.kind === 'read' ? postMortems.all.length : null;
  useEffect(() => {
    if (count !== null) onCount(count);
  }, [count, onCount]);

  const isNew = open === NEW_POST_MORTEM;
  const shown =
    postMortems.kind !== 'read' || open === null || isNew ? null : (postMortems.all.find(({ id }) => id === open) ?? null);
  const sought = postMortems.kind === 'read' ? shown : postMortems.kind;
  // A link to a session of a post-mortem that is not in this project leads to those that are.
  const astray = session !== null && sought === null;
  useEffect(() => {
    if (astray) onSession(null);
  }, [astray, onSession]);
  if (sought !== null && session !== null && open !== null)
    return (
      <SessionPlace
        key={`${open} ${session}`}
        invoke={invoke}
        postMortem={sought}
        number={session}
        onGoTo={onSession}
        onBack={() => {
          // People and day can be settled in the preparation, too.
          readAgain();
          // And the summary may be published by now.
          readStates();
          onSession(null);
        }}
        onReadAgain={readAgain}
      />
    );
  if (postMortems.kind === 'reading') return <WaitingBlock height={304} />;
  if (postMortems.kind === 'unread')
    return (
      <EmptyNote title="The post-mortems could not be read">
        {postMortems.problem}{' '}
        <PlainButton appearance="link" onClick={readAgain}>
          Try again
        </PlainButton>
      </EmptyNote>
    );
  const now = Date.now() + postMortems.ahead;
  if (shown !== null)
    return (
      <PostMortemDetail
        key={shown.id}
        desk={desk}
        siteUrl={context.siteUrl}
        postMortem={shown}
        summaries={summaries.filter(({ postMortemId }) => postMortemId === shown.id)}
        now={now}
        readOnce={view !== null}
        know={know}
        onBack={() => onOpen(null)}
        onSession={() => onSession(1)}
      />
    );
  return (
    <>
      {open !== null && !isNew && (
        <p className={styles.told} role="status">
          {postMortems.unreadable === 0
            ? 'The post-mortem of this link is not in this project. Here are those that are.'
            : 'The post-mortem of this link is not among those of this project that can be read. Here they are.'}
        </p>
      )}
      <h2 className={styles.listTitle}>Post-mortems of this project</h2>
      <UnreadablePostMortems count={postMortems.unreadable} />
      <PostMortemList
        postMortems={postMortems.all}
        unreadable={postMortems.unreadable}
        summaries={summaries}
        now={now}
        onOpen={onOpen}
        onNew={() => onOpen(NEW_POST_MORTEM)}
      />
      {isNew && view === null && (
        <p className={styles.told} role="status">
          The project is being read; the form opens when it is there.
        </p>
      )}
      {isNew && view !== null && (
        <OpenDialog
          desk={desk}
          view={view}
          projectName={view.projectName ?? context.project.key}
          onOpened={know}
          onDone={onOpen}
          onClose={() => onOpen(null)}
        />
      )}
    </>
  );
}
