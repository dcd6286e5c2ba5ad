import { WHY_LEVELS, type WhyLevel } from '#domain/session/facets';
import type { WhyLink } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { useItemWriter } from '../writing/use-item-writer';
import { WrittenText } from '../writing/written-text';
import { withLinkChanged } from './chain-links';
import type { ChainProps } from './chain-props';
import { PastTheMistake } from './past-the-mistake';
import styles from './whys.module.css';

interface LinkItemProps extends ChainProps {
  readonly link: WhyLink;
  readonly at: number;
  readonly last: boolean;
}

/** One why of a chain with its label; the label can be changed, the text by whoever is in the room. */
export function LinkItem({ link, at, last, ...props }: LinkItemProps) {
  const { id, chain, shut, desk, words } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const number = { number: at + 1 };
  const keep = async (text: string, started: string | null) => {
    const change = await writer.change(
      'chains',
      id,
      (now) => ({ links: withLinkChanged(now.links, at, { text }) }),
      started === null ? {} : { stillFits: ({ links }) => links[at]?.text === started || links[at]?.text === text },
    );
    return change.kind !== 'changed' && change.kind !== 'gone';
  };
  const setLevel = (level: WhyLevel | null) =>
    void writer.change('chains', id, (now) => ({ links: withLinkChanged(now.links, at, { level }) }));
  return (
    <li className={styles.link}>
      <select
        className={styles.level}
        aria-label={say('whys.level', number)}
        value={link.level ?? ''}
        disabled={shut}
        title={link.level === null ? undefined : words.whyLevels[link.level].means}
        onChange={({ target }) => setLevel(WHY_LEVELS.find((level) => level === target.value) ?? null)}
      >
        <option value="">{say('whys.noLevel')}</option>
        {WHY_LEVELS.map((level) => (
          <option key={level} value={level}>
            {words.whyLevels[level].name}
          </option>
        ))}
      </select>
      <div className={styles.linkText}>
        <WrittenText
          on={props}
          id={id}
          name={`chains.${id}.link.${at}`}
          said={chain === null ? null : link.text}
          revision={chain?.revision ?? 0}
          keep={keep}
          label={say('whys.because', number)}
          most={LIMITS.sentence}
          rows={1}
          wording="why"
          disabled={shut}
          othersToldElsewhere
        />
        {last && <PastTheMistake text={link.text} words={words} />}
      </div>
      <PlainButton
        compact
        appearance="subtle"
        disabled={shut}
        aria-label={say('whys.removeLink', number)}
        onClick={() =>
          void writer.change('chains', id, (now) => ({ links: withLinkChanged(now.links, at, { text: '' }), systemic: false }))
        }
      >
        {say('whys.remove')}
      </PlainButton>
    </li>
  );
}
