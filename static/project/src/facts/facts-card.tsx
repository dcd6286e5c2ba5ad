import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import { type ComponentProps, Fragment, lazy, useState } from 'react';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { TrustReport } from '#domain/evidence/trust/trust-report';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { FactCell, FactId, FactRow } from './fact-rows';
import { FactTrust } from './fact-trust';
import styles from './facts-card.module.css';

const FactDetails = lazy(() => import('./fact-details').then((module) => ({ default: module.FactDetails })));

interface FactsCardProps {
  readonly rows: readonly FactRow[];
  readonly evidence: ProjectEvidence;
  /** Null until it is known. */
  readonly trust: TrustReport | null;
  /** Says that work has not begun; empty once it has. */
  readonly before?: string;
  readonly note: string;
}

/** One page of planned against actual, no opinion. Every number leads to its issues, and says how it was counted. */
export function FactsCard({ rows, evidence, trust, before = '', note }: FactsCardProps) {
  const [open, setOpen] = useState<FactId | null>(null);
  return (
    <section id="facts" aria-labelledby="facts-heading" className={styles.section}>
      <h2 id="facts-heading" className={styles.heading} tabIndex={-1}>
        Planned against actual
      </h2>
      <table className={styles.card}>
        <thead>
          <tr>
            <td className={styles.blank} />
            <th scope="col">Planned</th>
            <th scope="col">Actual</th>
            <th scope="col">Difference</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {before !== '' && (
            <tr>
              <td colSpan={5} className={styles.before}>
                {before}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <Fragment key={row.id}>
              <tr data-fact={row.id}>
                <th scope="row">{row.name}</th>
                <Value row={row} cell={row.planned} what="planned" />
                <Value row={row} cell={row.actual} what="actual" />
                <Value row={row} cell={row.difference} what="difference" />
                <From
                  row={row}
                  confidence={trust?.confidence[row.id] ?? null}
                  open={open === row.id}
                  onToggle={() => setOpen(open === row.id ? null : row.id)}
                />
              </tr>
              {open === row.id && (
                <tr id={`fact-${row.id}`}>
                  <td colSpan={5} className={styles.opened}>
                    <LatePart name="How it was counted" waiting={null}>
                      <FactDetails id={row.id} evidence={evidence} trust={trust} />
                    </LatePart>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{note}</p>
    </section>
  );
}

interface ValueProps {
  readonly row: FactRow;
  readonly cell: FactCell;
  readonly what: 'planned' | 'actual' | 'difference';
}

const CAPTIONS = { planned: 'Planned', actual: 'Actual', difference: 'Difference' } as const;

function Value({ row, cell, what }: ValueProps) {
  const { showIssues, voice } = useSurroundings();
  const { behind } = cell;
  return (
    <td data-caption={CAPTIONS[what]} data-known={cell.known} data-what={what}>
      {behind === null || !cell.known ? (
        <span className={cell.known ? undefined : styles.missing}>{cell.text}</span>
      ) : (
        <button
          type="button"
          className={styles.value}
          onClick={() => showIssues(behind)}
          aria-label={`${row.name}, ${what}: ${cell.text}. Show the ${voice.count(cell.keys.length, 'issue', 'issues')} behind it.`}
        >
          {cell.text}
        </button>
      )}
    </td>
  );
}

type FromProps = ComponentProps<typeof FactTrust>;

function From({ row, ...trust }: FromProps) {
  const { showIssues, searchUrl } = useSurroundings();
  const { behind, keys, text } = row.from;
  const url = behind === null ? null : searchUrl(keys);
  return (
    <td className={styles.from} data-caption="From">
      {row.why !== null && <span className={styles.why}>{row.why} </span>}
      {behind !== null && (
        <span className={styles.links}>
          <PlainButton appearance="link" onClick={() => showIssues(behind)}>
            {text}
          </PlainButton>
          {url !== null && (
            <a
              className={styles.jira}
              href={url}
              target="_blank"
              rel="noreferrer"
              aria-label={`${row.name}: open ${text} in Jira’s issue search`}
              title="Open in Jira"
            >
              <LinkExternalIcon label="" size="small" />
            </a>
          )}
        </span>
      )}
      <FactTrust row={row} {...trust} />
    </td>
  );
}
