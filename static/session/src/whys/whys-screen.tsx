import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { FixedBefore } from '../recurrence/fixed-before';
import { Prompts } from '../room/prompts';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { TopicHead } from '../room/topic-head';
import { useWhyShut } from '../room/use-why-shut';
import { BLANK } from '../writing/blank-items';
import { itemAbout } from '../writing/item-ids';
import { TopicTabs } from '../writing/topic-tabs';
import { useItemWriter } from '../writing/use-item-writer';
import { useTopic } from '../writing/use-topic';
import { ChainPart } from './chain-part';
import { WhyExample } from './why-example';

/** Under each topic a chain of whys, asked on until it ends in how we work. */
export function WhysScreen(props: PhaseProps) {
  const { session, you, words, desk, phaseWords } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const [topic, choose] = useTopic(session.topics);
  const shut = useWhyShut(session, you, 'chains');
  if (topic === null) return <EmptyNote title={say('whys.noTopics.title')}>{say('whys.noTopics.text')}</EmptyNote>;
  const chains = session.items.chains.filter((chain) => chain.topic === topic);
  const ended = new Set(
    session.topics.filter((one) => session.items.chains.some((chain) => chain.topic === one && chain.systemic)),
  );
  // The first has an id of its own kind, so that two people who begin at the same time write the same one.
  const first = chains[0]?.id ?? itemAbout('why', topic);
  return (
    <>
      <TopicTabs session={session} label={say('whys.topics')} chosen={topic} done={ended} onChoose={choose} />
      <TopicHead session={session} topic={topic} words={words} />
      {shut !== null && <p className={said.shut}>{shut}</p>}
      <ChainPart key={first} {...props} id={first} topic={topic} chain={chains[0] ?? null} shut={shut !== null} />
      {chains.slice(1).map((chain) => (
        <ChainPart key={chain.id} {...props} id={chain.id} topic={topic} chain={chain} shut={shut !== null} />
      ))}
      <FixedBefore key={`before ${topic}`} {...props} topic={topic} />
      {chains.some(({ systemic }) => systemic) && (
        <p>
          <PlainButton
            appearance="subtle"
            disabled={shut !== null}
            onClick={() => writer.add('chains', { ...BLANK.chains, topic })}
          >
            {say('whys.another')}
          </PlainButton>
        </p>
      )}
      <div className={said.aside}>
        <Prompts prompts={phaseWords.prompts} />
        <WhyExample words={words} />
      </div>
    </>
  );
}
