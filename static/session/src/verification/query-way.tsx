import type { ProofPreview } from '#contract/proofs';
import { LIMITS } from '#domain/session/limits';
import type { Verification } from '#domain/session/verification';
import { useSay } from '../../../shared/src/say/use-say';
import { useDraft } from '../room/use-draft';
import { Choice } from '../writing/choice';
import { IssuesToday } from './issues-today';
import { NotFound } from './not-found';
import { PreviewLine } from './preview-line';
import { askedOf, proofClient } from './proof-client';
import { useLateAnswer } from './use-late-answer';
import styles from './verification.module.css';
import type { WayProps } from './way-props';
import { WordsField } from './words-field';

type Search = Extract<Verification, { kind: 'query' }>;

/** A search in Jira, with what it finds today while it is typed (S1-56). */
export function QueryWay({ desk, app, id, how, disabled, onChange }: WayProps<Search>) {
  const say = useSay();
  const draft = useDraft(desk, `decisions.${id}.verify.query`);
  const typed = draft.text ?? how.jql;
  const question = typed.trim().length > LIMITS.jql ? null : askedOf({ ...how, jql: typed });
  const [asked, again] = useLateAnswer(question, proofClient(app).preview);
  return (
    <>
      <WordsField
        draft={draft}
        label={say('decisions.verify.jql')}
        hint={say('verify.jql.hint')}
        placeholder="project = ABC AND type = Bug AND labels = data-quality"
        value={how.jql}
        most={LIMITS.jql}
        disabled={disabled}
        search
        onKeep={(jql) => onChange({ ...how, jql })}
      />
      <div className={styles.pair}>
        <Choice
          label={say('decisions.verify.expects')}
          value={how.expects}
          disabled={disabled}
          onChange={(expects) => onChange({ ...how, expects: expects ?? how.expects })}
          options={(['nothing', 'something'] as const).map((value) => ({ value, label: say(`decisions.verify.${value}`) }))}
        />
        <Choice
          label={say('verify.since')}
          value={how.since}
          disabled={disabled}
          onChange={(since) => onChange({ ...how, since: since ?? how.since })}
          options={(['closing', 'always'] as const).map((value) => ({ value, label: say(`verify.since.${value}`) }))}
        />
      </div>
      <PreviewLine asked={asked} before={say('verify.jql.before')} onAgain={again}>
        {(preview) => <FoundToday preview={preview} how={how} />}
      </PreviewLine>
    </>
  );
}

function FoundToday({ preview, how }: { readonly preview: ProofPreview; readonly how: Search }) {
  const say = useSay();
  if (preview.kind !== 'issues') return <NotFound preview={preview} />;
  const { count, samples } = preview;
  return (
    <IssuesToday sentence={count === 0 ? say('verify.findsNone') : say('verify.finds', { n: count })} samples={samples}>
      {say(meansToday(how, count))}
    </IssuesToday>
  );
}

/** What today's number means for the checks: what is there already counts only where nothing is left out. */
export function meansToday({ expects, since }: Pick<Search, 'expects' | 'since'>, count: number) {
  if (since === 'closing') return count === 0 && expects === 'nothing' ? 'verify.means.tryIt' : 'verify.means.sinceClosing';
  if (expects === 'nothing') return count === 0 ? 'verify.means.tryIt' : 'verify.means.driftedAsIs';
  return count === 0 ? 'verify.means.notYet' : 'verify.means.heldAsIs';
}
