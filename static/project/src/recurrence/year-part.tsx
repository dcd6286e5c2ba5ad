import type { DecisionsAcross } from '#contract/decisions-across';
import { englishFacets } from '#domain/framework/english/facets';
import type { YearRow } from '#domain/recurrence/year-look';
import { ScrollBox } from '../../../shared/src/components/scroll-box';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { Voice } from '../../../shared/src/words/voice';
import table from '../table/small-table.module.css';
import styles from './recurrence.module.css';

/** Twelve months of decisions by type of failure: what comes back although something was changed stands first (S1-60). */
export function YearPart({ year }: Pick<DecisionsAcross, 'year'>) {
  const { voice } = useSurroundings();
  return (
    <Section id="year" title="A year in one look" sentence={yearSentence(year, voice)}>
      {year.rows.length > 0 && (
        <ScrollBox label="Decisions of a year by type of failure">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Type of failure</th>
                <th scope="col">Decisions</th>
                <th scope="col">Done</th>
                <th scope="col">Held</th>
                <th scope="col">Came back</th>
              </tr>
            </thead>
            <tbody>
              {year.rows.map((row) => (
                <tr key={row.type}>
                  <th scope="row">{nameOf(row)}</th>
                  <td>{voice.number(row.decisions)}</td>
                  <td>{voice.number(row.done)}</td>
                  <td>
                    {row.held.of === 0 ? 'not known yet' : `${voice.number(row.held.count)} of ${voice.number(row.held.of)}`}
                  </td>
                  <td>
                    {row.again === 0 ? (
                      voice.number(0)
                    ) : (
                      <strong className={styles.mark} data-stands>
                        {voice.number(row.again)}
                      </strong>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Section>
  );
}

const nameOf = ({ type }: YearRow): string => (type === null ? 'No type was chosen' : englishFacets.failureTypes[type].name);

/** Whose decisions they are, and what the year says. */
export function yearSentence({ of, since, rows }: DecisionsAcross['year'], voice: Voice): string {
  const whose =
    of === 'site'
      ? 'of all teams, of those whose issues you may see'
      : 'of this project alone, because the whole site took too many to ask Jira for';
  if (rows.length === 0)
    return `Not enough data: since ${voice.day(since)} no decision got an issue (${whose}). From the first one on, they are counted here by type of failure.`;
  const again = rows.filter((row) => row.type !== null && row.again > 0);
  const story =
    again.length === 0
      ? 'No type of failure came back after a fix, as far as anybody has confirmed.'
      : `Failures of this type came back although something was changed: ${names(again)}. Change something else there.`;
  return `${story} Decisions since ${voice.day(since)}, ${whose}. One of two types counts in both.`;
}

const names = (rows: readonly YearRow[]): string => rows.map(nameOf).join(', ');
