import { useMemo } from 'react';
import type { WarningSignId } from '#domain/framework/warning-signs';
import { WARNING_SIGNS } from '#domain/framework/warning-signs';
import { type Facets, facetsIn } from '#domain/language/facets-in';
import { AI_PATTERNS, CAUSE_CATEGORIES, FAILURE_TYPES, FINDING_KINDS } from '#domain/session/facets';
import type { WhyChain } from '#domain/session/items';
import { topicTitle } from '#domain/session/topics';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import { cardsOfTopic } from '../room/topic-cards';
import { Choice } from '../writing/choice';
import { useItemWriter } from '../writing/use-item-writer';
import type { ChainProps } from './chain-props';
import { openFacets } from './open-facets';
import styles from './whys.module.css';

/** What kind of cause it is. What the words speak for is proposed; nothing is filled in by itself, and every facet may stay open. */
export function FacetsPart(props: ChainProps & { readonly chain: WhyChain }) {
  const { chain, id, shut, desk, words, session, topic } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const proposed = useMemo(
    () =>
      openFacets(
        chain,
        facetsIn([
          topicTitle(session, topic) ?? '',
          ...cardsOfTopic(session, topic).map(({ text }) => text),
          ...chain.links.map(({ text }) => text),
        ]),
      ),
    [chain, session, topic],
  );
  const change = (facets: Partial<Facets>) => void writer.change('chains', id, facets);
  const names = [
    proposed.findingKind && words.findingKinds[proposed.findingKind].name,
    proposed.failureType && words.failureTypes[proposed.failureType].name,
    proposed.causeCategory && words.causeCategories[proposed.causeCategory].name,
    proposed.aiPattern && words.aiPatterns[proposed.aiPattern].name,
  ].filter(Boolean);
  const options = <K extends string>(kinds: readonly K[], of: Readonly<Record<K, { readonly name: string }>>) =>
    kinds.map((value) => ({ value, label: of[value].name }));
  return (
    <details className={styles.facets}>
      <summary>{say('whys.facets')}</summary>
      {names.length > 0 && (
        <p className={styles.proposed}>
          {say('whys.facets.proposed', { facets: names.join(' · ') })}{' '}
          <PlainButton compact disabled={shut} onClick={() => change(proposed)}>
            {say('whys.facets.take')}
          </PlainButton>
        </p>
      )}
      <Choice
        label={say('whys.findingKind')}
        value={chain.findingKind}
        disabled={shut}
        options={options(FINDING_KINDS, words.findingKinds)}
        onChange={(findingKind) => change({ findingKind })}
      />
      {chain.findingKind !== null && <p className={styles.means}>{words.findingKinds[chain.findingKind].remedy}</p>}
      <Choice
        label={say('whys.failureType')}
        value={chain.failureType}
        disabled={shut}
        options={options(FAILURE_TYPES, words.failureTypes)}
        onChange={(failureType) => change({ failureType })}
      />
      {chain.failureType !== null && <Signs {...props} />}
      <Choice
        label={say('whys.causeCategory')}
        value={chain.causeCategory}
        disabled={shut}
        options={options(CAUSE_CATEGORIES, words.causeCategories)}
        onChange={(causeCategory) => change({ causeCategory })}
      />
      {chain.causeCategory !== null && <p className={styles.means}>{words.causeCategories[chain.causeCategory].means}</p>}
      <Choice
        label={say('whys.aiPattern')}
        value={chain.aiPattern}
        disabled={shut}
        options={options(AI_PATTERNS, words.aiPatterns)}
        onChange={(aiPattern) => change({ aiPattern })}
      />
      {chain.aiPattern !== null && (
        <p className={styles.means}>
          {say('whys.aiPattern.action', { action: words.aiPatterns[chain.aiPattern].defaultAction })}
        </p>
      )}
    </details>
  );
}

/** The early signs of the chosen type of failure, to tick those that had been there. */
function Signs({ chain, id, shut, desk, words }: ChainProps & { readonly chain: WhyChain }) {
  const say = useSay();
  const writer = useItemWriter(desk);
  const tick = (sign: WarningSignId, there: boolean) =>
    void writer.change('chains', id, ({ signs }) => ({
      signs: there ? [...signs.filter((one) => one !== sign), sign] : signs.filter((one) => one !== sign),
    }));
  return (
    <fieldset className={styles.signs}>
      <legend className={said.label}>{say('whys.signs')}</legend>
      {WARNING_SIGNS.filter(({ group }) => group === chain.failureType).map((sign) => (
        <label key={sign.id} className={styles.sign} title={words.signs[sign.id].looksLike}>
          <input
            type="checkbox"
            checked={chain.signs.includes(sign.id)}
            disabled={shut}
            onChange={({ target }) => tick(sign.id, target.checked)}
          />
          {words.signs[sign.id].name}
        </label>
      ))}
    </fieldset>
  );
}
