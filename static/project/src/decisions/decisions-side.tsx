import { useEffect, useMemo, useRef, useState } from 'react';
import type { DecisionsOfProject } from '#contract/followed-decisions';
import { carryRequest } from '../../../shared/src/bridge/carry-request';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { type Notice, NoticeLine } from '../../../shared/src/components/notice-line';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { findPeople } from '../../../shared/src/people/people-search';
import type { ChapterLink } from '../page/chapter-list';
import { ChapterNav } from '../page/chapter-nav';
import { AcrossPart } from '../recurrence/across-part';
import { RepeatPart } from '../recurrence/repeat-part';
import { RemindersPart } from '../reminders/reminders-part';
import { AllPart } from './all-part';
import { askJira } from './ask-jira';
import { AuditPart } from './audit-part';
import { CalendarPart } from './calendar-part';
import { countOf } from './decision-count';
import { decisionsClient } from './decisions-client';
import { type DecisionsDesk, decisionsDesk } from './decisions-desk';
import { FiguresPart } from './figures-part';
import { FindByJql } from './find-by-jql';
import { NoDecisions } from './no-decisions';
import { openAgain } from './open-again';
import type { DecisionsSideProps } from './side-props';
import { UnreadableNote } from './unreadable-note';
import { useDecisions } from './use-decisions';
import { WaitingPart } from './waiting-part';
import { WinsPart } from './wins-part';
import { WithoutIssue } from './without-issue';

const LINKS: readonly ChapterLink[] = [
  { id: 'repeat', name: 'What came back' },
  { id: 'waiting', name: 'Waits for somebody' },
  { id: 'decided', name: 'All decisions' },
  { id: 'figures', name: 'Follow-through' },
  { id: 'audit', name: 'Audit' },
  { id: 'calendar', name: 'Days to come' },
  { id: 'jql', name: 'Find them with JQL' },
  { id: 'year', name: 'A year in one look' },
];

/** What became of the decisions of this project, as it is now, whatever day the evidence is looked at from. */
export function DecisionsSide({ context, invoke, onOpenPostMortem, onCount }: DecisionsSideProps) {
  const { voice } = useSurroundings();
  const client = useMemo(() => decisionsClient(invoke), [invoke]);
  const { decisions, readAgain, know } = useDecisions(client);
  const [notice, setNotice] = useState<Notice | null>(null);
  const read = decisions.kind === 'read' ? decisions : null;
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
        onPostMortems={() => onOpenPostMortem(null)}
      />
      <AcrossPart invoke={invoke} />
    </>
  );
}

interface DecisionsReadProps {
  readonly project: DecisionsOfProject;
  readonly desk: DecisionsDesk;
  readonly projectKey: string;
  /** Goes to the list of post-mortems. */
  readonly onPostMortems: () => void;
}

/** The decisions as they were read. */
export function DecisionsRead({ project, desk, projectKey, onPostMortems }: DecisionsReadProps) {
  const { decisions, postMortems } = project;
  const without = (
    <>
      <UnreadableNote count={project.unreadable} />
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
      <ChapterNav label="On this page" links={LINKS} />
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
