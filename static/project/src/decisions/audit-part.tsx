import type { DecisionsOfProject } from '#contract/followed-decisions';
import type { Audit } from '#domain/loop/audit';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { ScrollBox } from '../../../shared/src/components/scroll-box';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { Voice } from '../../../shared/src/words/voice';
import table from '../table/small-table.module.css';
import { partWords } from './decision-words';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { auditHere } from './figures-of';

interface AuditPartProps {
  readonly project: DecisionsOfProject;
  readonly desk: DecisionsDesk;
}

/** Whether the decisions of the last five post-mortems were carried out (S3-76); if not, that is itself the finding (S3-77). */
export function AuditPart({ project, desk }: AuditPartProps) {
  const { voice } = useSurroundings();
  const { audit, rows } = auditHere(project.decisions, project.postMortems);
  return (
    <Section id="audit" title="Audit of the last five post-mortems" sentence={auditSentence(audit, voice)}>
      {audit.followThroughFails && (
        <p className={styles.finding}>
          <strong>Following through is itself the finding.</strong> Fewer than half of what was decided is done, so deciding more
          will not help. Take this into the next post-mortem as the first thing that did not go well, and give it one owner: a
          person who looks at this page every week.
        </p>
      )}
      {rows.length > 0 && (
        <ScrollBox label="Post-mortems audited">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Post-mortem</th>
                <th scope="col">Decisions done</th>
                <th scope="col">Share</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, title, done }) => (
                <tr key={id}>
                  <th scope="row">
                    <PlainButton appearance="link" onClick={() => desk.openPostMortem(id)}>
                      {title}
                    </PlainButton>
                  </th>
                  <td>{partWords(done, voice).of}</td>
                  <td>{partWords(done, voice).value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Section>
  );
}

export function auditSentence({ postMortems, done }: Audit, voice: Voice): string {
  if (done.of === 0)
    return 'Not enough data: no post-mortem of this project is closed yet that took decisions. From the first one on, what was done of them is counted here.';
  const last =
    postMortems.length === 1 ? 'the last closed post-mortem' : `the last ${voice.number(postMortems.length)} closed post-mortems`;
  return `Of all decisions of ${last}, ${voice.number(done.count)} of ${voice.number(done.of)} ${done.count === 1 ? 'is' : 'are'} done (${voice.share(done.count / done.of)}). Those without an issue count as not done; those whose issue you may not see are left out.`;
}
