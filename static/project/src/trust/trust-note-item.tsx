import type { ReactNode } from 'react';
import type { TrustNote } from '#domain/evidence/trust/trust-report';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { touchedSentence } from '../../../shared/src/words/confidence-words';
import { effectSentence, trustSentence } from '../../../shared/src/words/trust-sentence';
import styles from './trust.module.css';

interface TrustNoteItemProps {
  readonly note: TrustNote;
  /** The issues that were looked at. */
  readonly all: number;
  readonly children?: ReactNode;
}

/** One note: what it is, what it does to the numbers, and its issues one click away. */
export function TrustNoteItem({ note, all, children }: TrustNoteItemProps) {
  const { voice, showIssues, searchUrl } = useSurroundings();
  const url = note.keys.length > 0 ? searchUrl(note.keys) : null;
  const effect = [effectSentence(note, voice), touchedSentence(note.touches)].filter((part) => part !== '').join(' ');
  return (
    <li data-note={note.id}>
      {trustSentence(note, all, voice)}{' '}
      {note.keys.length > 0 && (
        <PlainButton appearance="link" onClick={() => showIssues(`trust.${note.id}`)}>
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
      {children}
      {effect !== '' && <p className={styles.effect}>{effect}</p>}
    </li>
  );
}
