import { useState } from 'react';
import type { QualityNote } from '#domain/evidence/project-evidence';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { alwaysTrue, notesToTell, qualitySentence } from '../../../shared/src/words/quality';
import { noteId } from '../evidence/issues-behind';
import type { EvidenceView } from '../worker/protocol';
import styles from './chapters.module.css';

interface QualityChapterProps {
  readonly notes: readonly QualityNote[];
  readonly skipped: EvidenceView['skipped'];
}

/** What this evidence cannot show, and the issues that could not be read. */
export function QualityChapter({ notes, skipped }: QualityChapterProps) {
  const { voice, showIssues, searchUrl } = useSurroundings();
  const [open, setOpen] = useState(false);
  return (
    <Section id="quality" title="How far to trust this">
      {notes.length === 0 && skipped.length === 0 && (
        <p className={styles.quiet}>Nothing was found in the data that limits what is shown here.</p>
      )}
      <ul className={styles.notes}>
        {notesToTell(notes).map((note) => {
          const url = note.keys.length > 0 ? searchUrl(note.keys) : null;
          return (
            <li key={`${note.code} ${note.detail}`}>
              {qualitySentence(note, voice)}{' '}
              {note.keys.length > 0 && (
                <PlainButton appearance="link" onClick={() => showIssues(`quality.${noteId(note)}`)}>
                  Show {voice.count(note.keys.length, 'issue', 'issues')}
                </PlainButton>
              )}
              {url !== null && (
                <>
                  {' · '}
                  <a href={url} target="_blank" rel="noreferrer">
                    Open in Jira
                  </a>
                </>
              )}
            </li>
          );
        })}
        {skipped.length > 0 && (
          <li>
            {voice.count(skipped.length, 'issue was', 'issues were')} left out, because an answer of Jira could not be read.{' '}
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
          </li>
        )}
        <li className={styles.always}>{alwaysTrue}</li>
      </ul>
    </Section>
  );
}
