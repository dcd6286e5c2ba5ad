import { useState } from 'react';
import type { TrustReport } from '#domain/evidence/trust/trust-report';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { reportSentence } from '../../../shared/src/words/confidence-words';
import { alwaysTrue } from '../../../shared/src/words/quality';
import { ConfidenceList } from './confidence-list';
import styles from './trust.module.css';
import { TrustNoteItem } from './trust-note-item';

interface TrustChapterProps {
  /** Null until it has been worked out. */
  readonly trust: TrustReport | null;
  /** Issues that could not be read, and why; a frozen snapshot keeps none. */
  readonly skipped: readonly { readonly issue: string; readonly problem: string }[];
}

/** Said elsewhere on the page already: a start date that is unsettled is one that is not there, and flow speaks of sprints. */
const shownBeside = (codes: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(codes.has('start-date-unsettled') ? ['no-sprints', 'no-start-dates'] : ['no-sprints']);

/** What this evidence cannot show, with the effect on the numbers, the most harmful first; and how sure each claim is. */
export function TrustChapter({ trust, skipped }: TrustChapterProps) {
  const { voice } = useSurroundings();
  const [open, setOpen] = useState(false);
  if (trust === null) {
    return (
      <Section id="trust" title="How far to trust this">
        <p className={styles.quiet}>The data is still being looked through.</p>
      </Section>
    );
  }
  const hidden = shownBeside(new Set(trust.notes.map(({ code }) => code)));
  const notes = trust.notes.filter(({ code }) => !hidden.has(code));
  return (
    <Section id="trust" title="How far to trust this" sentence={reportSentence(trust, voice)}>
      {trust.issues > 0 && <ConfidenceList report={trust} />}
      <h3 className={styles.subheading}>What limits it, the most harmful first</h3>
      {notes.length === 0 && <p className={styles.quiet}>Nothing was found in the data that limits what is shown here.</p>}
      <ul className={styles.notes}>
        {notes.map((note) => (
          <TrustNoteItem key={note.id} note={note} all={trust.issues}>
            {note.code === 'skipped' && skipped.length > 0 && (
              <>
                <PlainButton appearance="link" aria-expanded={open} onClick={() => setOpen(!open)}>
                  {open ? 'Hide' : 'Show which and why'}
                </PlainButton>
                {open && (
                  <ul className={styles.skipped}>
                    {skipped.map((one) => (
                      <li key={`${one.issue} ${one.problem}`}>
                        <strong>{one.issue}</strong>: {one.problem}
                      </li>
                    ))}
                  </ul>
                )}
              </>
            )}
          </TrustNoteItem>
        ))}
        <li className={styles.always}>{alwaysTrue}</li>
      </ul>
    </Section>
  );
}
