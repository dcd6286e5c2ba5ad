import { useState } from 'react';
import { recordWordsIn } from '#domain/framework/record-words-in';
import { recordDocument } from '#domain/session-record/record-document';
import { recordLocale, recordVoice } from '#domain/session-record/record-voice';
import { recordOf } from '#domain/session-record/session-record';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { PaperSheet } from '../../../shared/src/components/paper-sheet';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import { OwnInRecord } from '../commitments/own-in-record';
import { OpenInJira } from '../door/open-in-jira';
import { useInJira } from '../door/use-in-jira';
import { IssuesPart } from '../issues/issues-part';
import { RefusedNotes } from '../room/refused-notes';
import type { RecordProps } from '../room/screen-props';
import { StateNote } from '../room/state-note';
import { SummaryPart } from '../summary/summary-part';
import { FollowUpPart } from './follow-up-part';
import { PublishPart } from './publish-part';
import styles from './record.module.css';
import { TakeAway } from './take-away';
import { useBeside } from './use-beside';

/** After the meeting: what was decided, found and learnt, for those who were there and, once it is published, for others. */
export function RecordPage(props: RecordProps) {
  const { session, you, view, desk, words, door, host } = props;
  const say = useSay();
  const { voice } = useSurroundings();
  const [printing, setPrinting] = useState(false);
  const beside = useBeside(door);
  const { postMortem } = view;
  const inJira = useInJira(postMortem);
  if (postMortem === null || beside === undefined) return <WaitingBlock height={480} />;
  const record = recordOf({ session, postMortem, ...beside });
  const document = recordDocument(record, {
    words: recordWordsIn(say.locale),
    framework: words,
    voice: recordVoice(recordLocale(voice.locale), postMortem.meeting?.zone ?? voice.zone),
  });
  const isReader = view.recordOnly || you === null;
  return (
    <section className={styles.page} aria-labelledby="record-heading">
      <div className={styles.head}>
        <h2 id="record-heading" className={styles.title} dir="auto">
          {/* In a macro the title of the post-mortem stands above already. */}
          {host === 'jira' ? document.title : say(door.number === 2 ? 'record.title.followUp' : 'record.title')}
        </h2>
        <span className={styles.acts}>
          {host === 'confluence' && inJira !== null && <OpenInJira address={inJira.address} />}
          <TakeAway document={document} onPrint={() => setPrinting(true)} />
        </span>
      </div>
      <div>
        {/* A record that is only read does not wait for what others do. */}
        {!(isReader && view.state === 'polling') && <StateNote view={view} onAsk={desk.refresh} />}
        {!isReader && <RefusedNotes desk={desk} view={view} />}
      </div>
      {!isReader && <PublishPart {...props} you={you} />}
      {isReader && session.publishedAt !== null && (
        <p className={styles.quiet}>{say('record.publishedOn', { day: voice.day(voice.dayOf(session.publishedAt)) })}</p>
      )}
      <SummaryPart {...props} projectKey={inJira?.projectKey ?? null} />
      {!isReader && <OwnInRecord app={props.app} host={host} />}
      <FollowUpPart door={door} mayOpen={session.facilitator === you} asks={!isReader} />
      {!isReader && <IssuesPart {...props} you={you} />}
      <div className={styles.record}>
        <PackBlocks blocks={document.blocks} />
      </div>
      {printing && (
        <PaperSheet title={document.title} onDone={() => setPrinting(false)}>
          <PackBlocks blocks={document.blocks} />
        </PaperSheet>
      )}
    </section>
  );
}
