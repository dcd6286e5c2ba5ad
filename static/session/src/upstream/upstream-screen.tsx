import { EmptyNote } from '../../../shared/src/components/empty-note';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import { Prompts } from '../room/prompts';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { TopicHead } from '../room/topic-head';
import { useWhyShut } from '../room/use-why-shut';
import { itemAbout } from '../writing/item-ids';
import { TopicTabs } from '../writing/topic-tabs';
import { useTopic } from '../writing/use-topic';
import { DayBeside } from './day-beside';
import { SymptomPrompts } from './symptom-prompts';
import { bucketOfTopic } from './topics';
import styles from './upstream.module.css';
import { UpstreamForm } from './upstream-form';
import { upstreamOf } from './upstream-of';
import { UsualShape } from './usual-shape';

/** For each topic the decision or assumption upstream that set it up, its shape, and what was known on its day. */
export function UpstreamScreen(props: PhaseProps) {
  const { session, words, you, phaseWords } = props;
  const say = useSay();
  const [topic, choose] = useTopic(session.topics);
  const shut = useWhyShut(session, you, 'upstream');
  if (topic === null) return <EmptyNote title={say('upstream.noTopics.title')}>{say('upstream.noTopics.text')}</EmptyNote>;
  const items = upstreamOf(session, topic);
  const done = new Set(session.topics.filter((one) => upstreamOf(session, one).some(({ text }) => text !== '')));
  // The first has an id of its own kind, so that two people who begin at the same time write the same one.
  const first = items[0]?.id ?? itemAbout('up', topic);
  return (
    <>
      <TopicTabs session={session} label={say('upstream.topics')} chosen={topic} done={done} onChoose={choose} />
      <TopicHead session={session} topic={topic} words={words} />
      {shut !== null && <p className={said.shut}>{shut}</p>}
      <div className={styles.columns}>
        <div className={styles.asked}>
          <p className={styles.question}>{words.upstream.question}</p>
          <SymptomPrompts key={topic} words={words} bucket={bucketOfTopic(session, topic)} />
          <UpstreamForm key={first} {...props} id={first} topic={topic} item={items[0] ?? null} shut={shut !== null} />
          {items.slice(1).map((item) => (
            <UpstreamForm key={item.id} {...props} id={item.id} topic={topic} item={item} shut={shut !== null} />
          ))}
          {items[0] !== undefined && <CommentsButton {...props} item={first} about={items[0].text} />}
        </div>
        <DayBeside {...props} id={first} topic={topic} item={items[0] ?? null} shut={shut !== null} />
      </div>
      <UsualShape session={session} words={words} />
      <Prompts prompts={phaseWords.prompts} />
    </>
  );
}
