import { useId } from 'react';
import { recordLocale } from '#domain/session-record/record-voice';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import type { RecordProps } from '../room/screen-props';
import { DemandForm } from './demand-form';
import type { Target } from './issue-maker';
import { issueRows, nextLook, toCreate } from './issue-row';
import { IssueRowItem } from './issue-row-item';
import styles from './issues.module.css';
import { PlacePart } from './place-part';
import { RunLine } from './run-line';
import { useIssues, useLooks } from './use-issues';

type IssuesPartProps = Pick<RecordProps, 'session' | 'view' | 'desk' | 'app'> & {
  readonly you: NonNullable<RecordProps['you']>;
};

/** From decisions to Jira issues: how far each is, and what creates those that are not there yet (S3-58). */
export function IssuesPart(props: IssuesPartProps) {
  const { postMortem } = props.view;
  return postMortem === null ? null : <IssuesOf {...props} home={postMortem.projectId} />;
}

function IssuesOf({ session, desk, app, you, home }: IssuesPartProps & { readonly home: string }) {
  const say = useSay();
  const id = useId();
  const { voice } = useSurroundings();
  const { maker, view, choice, chosen } = useIssues(app, home);
  const rows = issueRows(session.items.decisions, view, desk.serverNow());
  useLooks(maker, rows.map(({ decision }) => decision.id).join(' '), nextLook(rows));
  const { place } = chosen;
  const there = place?.kind === 'there' ? place : null;
  // Links that are missing can be set without a place for new issues.
  const target: Target = {
    projectId: there?.project.id ?? home,
    typeId: there?.type.id ?? NO_TYPE,
    locale: recordLocale(voice.locale),
  };
  const waiting = toCreate(rows);
  return (
    <section className={styles.issues} aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        {say('issues.title')}
      </h3>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{say('issues.teach')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{say('issues.how')}</p>
          {rows.some(({ state }) => state.kind !== 'made') && (
            <PlacePart choice={choice} chosen={chosen} shut={view.run !== null} onOther={maker.leave} />
          )}
          <ol className={styles.rows}>
            {rows.map((row) => (
              <IssueRowItem
                key={row.decision.id}
                {...row}
                you={you}
                fieldNames={view.fieldNames}
                shut={view.run !== null || view.read !== 'read' || row.state.kind === 'asking'}
                mayCreate={there !== null}
                oneOfSeveral={waiting.length > 1 && view.demand === null}
                onCreate={(how) => void maker.create([row.decision.id], target, how)}
                onTake={(key) => void maker.take(row.decision.id, key)}
              />
            ))}
          </ol>
          {view.demand !== null && there !== null && (
            <DemandForm
              demand={view.demand}
              project={there.project}
              type={there.type.name}
              onFill={(answers) => void maker.fill(answers, target)}
              onLeave={maker.leave}
            />
          )}
          <RunLine
            view={view}
            rows={rows}
            mayCreate={there !== null}
            onCreate={() => void maker.create(waiting, target)}
            onStop={maker.stop}
            onLook={() => void maker.refresh()}
          />
        </>
      )}
    </section>
  );
}

/** No type of Jira has this id. */
const NO_TYPE = '0';
