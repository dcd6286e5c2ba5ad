import { useState } from 'react';
import type { ShownMoment } from '#domain/moment-marks/shown-moments';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { howSure, momentRule, weightReason } from './moment-rule';
import styles from './moments.module.css';

/** Where a moment comes from: its issues, how sure it is and by which rule, who added or reworded it. */
export function MomentEvidence({ shown, proposed }: { readonly shown: ShownMoment; readonly proposed: string | null }) {
  const { voice, showIssues } = useSurroundings();
  const [open, setOpen] = useState(false);
  const { id, moment, mark, keys, wording } = shown;
  const nameOf = useNames(mark === null ? [] : [mark.changedBy, mark.kind === 'own' ? mark.addedBy : null]);
  const who = mark === null ? null : nameOf(mark.kind === 'own' ? mark.addedBy : mark.changedBy);
  return (
    <div className={styles.evidence}>
      {moment !== null && keys.length > 0 && (
        <PlainButton appearance="link" onClick={() => showIssues(`moment.${id}`)}>
          Show {voice.count(keys.length, 'issue', 'issues')}
        </PlainButton>
      )}
      {moment === null && keys.map((key) => <IssueLink key={key} issue={key} />)}
      {moment !== null && (
        <PlainButton appearance="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {howSure(moment)}: how it was found
        </PlainButton>
      )}
      {mark?.kind === 'own' && who !== null && <span>Added by {who}</span>}
      {mark?.kind === 'proposed' && wording !== null && (
        <span>
          Reworded{who !== null && `, last changed by ${who}`}
          {proposed !== null && <> · Jira shows: {proposed}</>}
        </span>
      )}
      {open && moment !== null && (
        <p className={styles.rule}>
          {momentRule(moment)} Proposed because {weightReason(moment)}.
        </p>
      )}
    </div>
  );
}
