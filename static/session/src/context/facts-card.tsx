import { useMemo } from 'react';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { voiceFor } from '../../../shared/src/words/voice';
import styles from './context.module.css';
import { type FactLine, factLines, toldFacts } from './fact-lines';

/** One page of planned against actual, and what people entered beside it. */
export function FactsCard({ frozen }: { readonly frozen: FrozenEvidence }) {
  const say = useSay();
  const { voice: viewers } = useSurroundings();
  // Days are those of the zone in which the evidence was frozen: everybody reads the same ones.
  const voice = useMemo(() => voiceFor(viewers.locale, frozen.zone, frozen.asOf), [viewers, frozen]);
  const lines = factLines(frozen, say, voice);
  const told = toldFacts(frozen.asEntered.outside, say, voice);
  const { project, asOf } = frozen;
  return (
    <section aria-labelledby="context-facts" className={styles.facts}>
      <h3 id="context-facts" className={styles.heading}>
        {project.name ?? project.key}
      </h3>
      <table className={styles.card}>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('context.planned')}</th>
            <th scope="col">{say('context.actual')}</th>
            <th scope="col">{say('context.difference')}</th>
            <th scope="col">{say('context.from')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.name}</th>
              <td data-caption={say('context.planned')}>{line.planned ?? <Unknown />}</td>
              <td data-caption={say('context.actual')}>{line.actual ?? <Unknown />}</td>
              <td data-caption={say('context.difference')} className={styles.difference}>
                {line.difference ?? <Unknown />}
              </td>
              <td data-caption={say('context.from')}>
                <From line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {told.length > 0 && (
        <dl className={styles.told}>
          {told.map(({ name, lines: texts }) => (
            <div key={name}>
              <dt>{name}</dt>
              {texts.map((text) => (
                <dd key={text} dir="auto">
                  {text}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <p className={styles.asOf}>{say('context.asOf', { moment: voice.moment(asOf), zone: voice.zone })}</p>
    </section>
  );
}

function Unknown() {
  const say = useSay();
  return <span className={styles.unknown}>{say('context.unknown')}</span>;
}

/** The issues that a difference was taken from, in Jira; what people entered says so. */
function From({ line }: { readonly line: FactLine }) {
  const say = useSay();
  const { searchUrl } = useSurroundings();
  if (line.id === 'budget') return <>{say('context.entered')}</>;
  const text = say('context.issues', { n: line.keys.length });
  const url = searchUrl(line.keys);
  if (line.keys.length === 0 || url === null) return <>{line.keys.length === 0 ? '' : text}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
