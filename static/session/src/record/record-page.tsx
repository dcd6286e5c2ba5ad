import { useState } from 'react';
import { languageOf } from '#domain/framework/language';
import { recordWordsIn } from '#domain/framework/record-words-in';
import { recordDocument } from '#domain/session-record/record-document';
import { recordVoice } from '#domain/session-record/record-voice';
import { recordOf } from '#domain/session-record/session-record';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { PaperSheet } from '../../../shared/src/components/paper-sheet';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import { RefusedNotes } from '../room/refused-notes';
import type { RecordProps } from '../room/screen-props';
import { StateNote } from '../room/state-note';
import { FollowUpPart } from './follow-up-part';
import { PublishPart } from './publish-part';
import styles from './record.module.css';
import { TakeAway } from './take-away';
import { useFigures } from './use-figures';

/** After the meeting: what was decided, found and learnt, for those who were there and, once it is published, for others. */
export function RecordPage(props: RecordProps) {
  const { session, you, view, desk, words, door } = props;
  const say = useSay();
  const { voice } = useSurroundings();
  const [printing, setPrinting] = useState(false);
  const figures = useFigures(door);
  const { postMortem } = view;
  if (postMortem === null || figures === undefined) return <WaitingBlock height={480} />;
  const record = recordOf({ session, postMortem, figures });
  const document = recordDocument(record, {
    words: recordWordsIn(say.locale),
    framework: words,
    // Days as the reader writes them, in the language of the texts.
    voice: recordVoice(
      languageOf(voice.locale) === languageOf(say.locale) ? voice.locale : say.locale,
      postMortem.meeting?.zone ?? voice.zone,
    ),
  });
  const isReader = view.recordOnly || you === null;
  return (
    <section className={styles.page} aria-labelledby="record-heading">
      <div className={styles.head}>
        <h2 id="record-heading" className={styles.title} dir="auto">
          {document.title}
        </h2>
        <TakeAway document={document} onPrint={() => setPrinting(true)} />
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
      <FollowUpPart door={door} mayOpen={session.facilitator === you} asks={!isReader} />
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
