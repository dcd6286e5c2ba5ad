import { useEffect, useMemo, useRef, useState } from 'react';
import type { DecisionsOfProject } from '#contract/followed-decisions';
import { askJira } from '../../../shared/src/bridge/ask-jira';
import { carryRequest } from '../../../shared/src/bridge/carry-request';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { type Notice, NoticeLine } from '../../../shared/src/components/notice-line';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { findPeople } from '../../../shared/src/people/people-search';
import { ChapterNav } from '../page/chapter-nav';
import { AcrossPart } from '../recurrence/across-part';
import { RepeatPart } from '../recurrence/repeat-part';
import { useAcross } from '../recurrence/use-across';
import { RemindersPart } from '../reminders/reminders-part';
import { AllPart } from './all-part';
import { AuditPart } from './audit-part';
import { CalendarPart } from './calendar-part';
import { countOf } from './decision-count';
import { decisionLinks } from './decision-links';
import { decisionsClient } from './decisions-client';
import { type DecisionsDesk, decisionsDesk } from './decisions-desk';
import { FiguresPart } from './figures-part';
import { FindByJql } from './find-by-jql';
import { NoDecisions } from './no-decisions';
import { openAgain } from './open-again';
import type { DecisionsSideProps } from './side-props';
import { UnreadableNote, UnreadablePostMortemsNote } from './unreadable-note';
import { useDecisions } from './use-decisions';
import { WaitingPart } from './waiting-part';
import { WinsPart } from './wins-part';
import { WithoutIssue } from './without-issue';

/** What became of the decisions of this project, as it is now, whatever day the evidence is looked at from. */
export function DecisionsSide({ context, invoke, onOpenPostMortem, onCount }: DecisionsSideProps) {
  const { voice } = useSurroundings();
  const client = useMemo(() => decisionsClient(invoke), [invoke]);
  const { decisions, readAgain, know } = useDecisions(client);
  const [notice, setNotice] = useState<Notice | null>(null);
  const read = decisions.kind === 'read' ? decisions : null;
  const { across, readAgain: readAcrossAgain } = useAcross(invoke, read !== null);
  useEffect(() => {
    if (read !== null) onCount(countOf(read.project.decisions));
  }, [read, onCount]);
  // Opening another post-mortem is the page's business, and what it gives for it is new at each drawing.
  const open = useRef(onOpenPostMortem);
  open.current = onOpenPostMortem;
  const viewer = read?.project.viewer ?? null;
  const sweptAt = read?.project.swept?.at ?? null;
  const ahead = read?.ahead ?? 0;
  const desk = useMemo(
    () =>
      viewer === null
        ? null
        : decisionsDesk({
            client,
            voice,
            viewer,
            sweptAt,
            now: () => Date.now() + ahead,
            know,
            readAgain,
            tell: (text) => setNotice({ text, undo: null }),
            openPostMortem: (id) => open.current(id),
            findPeople: (text) => findPeople(askJira, context.project.key, text),
            openAgain: (issue, due) => openAgain(carryRequest, issue, due),
          }),
    [client, voice, viewer, sweptAt, ahead, know, readAgain, context.project.key],
  );
  if (decisions.kind === 'unread')
    return (
      <EmptyNote title="The decisions could not be read">
        Nothing of them is lost. What came back: {decisions.problem}{' '}
        <PlainButton appearance="link" onClick={readAgain}>
          Try again
        </PlainButton>
      </EmptyNote>
    );
  if (read === null || desk === null) return <WaitingBlock height={480} />;
  return (
    <>
      <NoticeLine notice={notice} onClose={() => setNotice(null)} />
      <RemindersPart invoke={invoke} now={desk.now()} />
      <DecisionsRead
        project={read.project}
        desk={desk}
        projectKey={context.project.key}
        isNamed={across.kind === 'read' && across.across.named.length > 0}
        onPostMortems={() => onOpenPostMortem(null)}
      />
      <AcrossPart across={across} onReadAgain={readAcrossAgain} />
    </>
  );
}

interface DecisionsReadProps {
  readonly project: DecisionsOfProject;
  readonly desk: DecisionsDesk;
  readonly projectKey: string;
  /** Whether decisions elsewhere name this project; as long as that is not known, false. */
  readonly isNamed: boolean;
  /** Goes to the list of post-mortems. */
  readonly onPostMortems: () => void;
}

/** The decisions as they were read. */
export function DecisionsRead({ project, desk, projectKey, isNamed, onPostMortems }: DecisionsReadProps) {
  const { decisions, postMortems } = project;
  const without = (
    <>
      <UnreadableNote count={project.unreadable} />
      <UnreadablePostMortemsNote count={project.unreadablePostMortems} />
      <WithoutIssue postMortems={postMortems} desk={desk} />
    </>
  );
  if (decisions.length === 0)
    return (
      <>
        {without}
        <NoDecisions onPostMortems={onPostMortems} />
      </>
    );
  return (
    <>
      <ChapterNav
        label="On this page"
        links={decisionLinks({ wins: decisions.some(({ followed }) => followed.kept.wins.length > 0), named: isNamed })}
      />
      {without}
      <RepeatPart decisions={decisions} />
      <WaitingPart decisions={decisions} desk={desk} />
      <WinsPart decisions={decisions} />
      <AllPart project={project} desk={desk} />
      <FiguresPart decisions={decisions} now={desk.now()} />
      <AuditPart project={project} desk={desk} />
      <CalendarPart decisions={decisions} desk={desk} projectKey={projectKey} />
      <FindByJql projectKey={projectKey} />
    </>
  );
}
