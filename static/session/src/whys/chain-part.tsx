import { useId } from 'react';
import { LIMITS } from '#domain/session/limits';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import { AddLine } from '../room/add-line';
import said from '../room/said.module.css';
import { WorkingOn } from '../room/working-on';
import { BLANK } from '../writing/blank-items';
import { useItemWriter } from '../writing/use-item-writer';
import { ChainEnd } from './chain-end';
import { endOf, nextLevel, withLink } from './chain-links';
import type { ChainProps } from './chain-props';
import { FacetsPart } from './facets-part';
import { LinkItem } from './link-item';
import { WhereElse } from './where-else';
import styles from './whys.module.css';

/** One chain: its whys with their labels, the next one, its end, where else the same may strike, and what kind of cause it is. */
export function ChainPart(props: ChainProps) {
  const { id, topic, chain, shut, desk, words, session, view, onComments } = props;
  const say = useSay();
  const heading = useId();
  const writer = useItemWriter(desk);
  const links = chain?.links ?? [];
  const full = links.length >= LIMITS.linksInChain;
  const blank = { ...BLANK.chains, topic };
  const add = (text: string) =>
    void writer.change('chains', id, (now) => ({ links: withLink(now.links, text), systemic: false }), { blank });
  return (
    <section className={styles.chain} aria-labelledby={heading}>
      <h3 className={said.heard} id={heading}>
        {say('whys.chain')}
      </h3>
      <ol className={styles.links}>
        {links.map((link, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a why is known by its place under the ones before it; it has no id.
          <LinkItem key={n} {...props} link={link} at={n} last={n === links.length - 1} />
        ))}
      </ol>
      <WorkingOn view={view} item={id} />
      {chain?.systemic !== true && !full && (
        <div className={styles.next}>
          <p className={styles.question}>{words.whyLevels[nextLevel(links)].question}</p>
          <AddLine
            desk={desk}
            draft={`chains.${id}.next`}
            label={say(links.length === 0 ? 'whys.first' : 'whys.next')}
            act={say('whys.add')}
            most={LIMITS.sentence}
            disabled={shut}
            wording={{ field: 'why', people: view.people }}
            onAdd={add}
          />
        </div>
      )}
      {full && chain?.systemic !== true && <p className={said.quiet}>{say('whys.full', { n: LIMITS.linksInChain })}</p>}
      {chain !== null && endOf(chain) !== null && (
        <>
          <ChainEnd {...props} chain={chain} />
          {chain.systemic && <WhereElse {...props} chain={chain} />}
          <FacetsPart {...props} chain={chain} />
          <CommentsButton session={session} onComments={onComments} item={id} about={endOf(chain)?.text ?? ''} />
        </>
      )}
    </section>
  );
}
