import { LIMITS } from '#domain/session/limits';
import type { Verification } from '#domain/session/verification';
import { useSay } from '../../../shared/src/say/use-say';
import { CountField } from '../decisions/count-field';
import { IssuesToday } from './issues-today';
import { NotFound } from './not-found';
import { PickOne } from './pick-one';
import { PreviewLine } from './preview-line';
import { askedOf, proofClient } from './proof-client';
import { useLateAnswer } from './use-late-answer';
import styles from './verification.module.css';
import type { WayProps } from './way-props';

/** A field, or a checklist, which is one too, that the next projects have filled in. */
export function FieldWay({ app, how, disabled, onChange }: WayProps<Extract<Verification, { kind: 'field' }>>) {
  const say = useSay();
  const client = proofClient(app);
  const [asked, again] = useLateAnswer(askedOf(how), client.preview);
  return (
    <>
      <div className={styles.pair}>
        <PickOne
          label={say('verify.field')}
          hint={say('verify.field.hint')}
          picked={how.fieldId === '' ? null : how.fieldName}
          disabled={disabled}
          find={async (words) => (await client.fields(words)).map(({ id, name }) => ({ id, name, beside: '' }))}
          none={say('verify.field.none')}
          onPick={({ id, name }) => onChange({ ...how, fieldId: id, fieldName: name.slice(0, LIMITS.sentence) })}
        />
        <CountField
          label={say('verify.field.projects')}
          value={how.projects}
          most={LIMITS.verifyProjects}
          disabled={disabled}
          onChange={(projects) => onChange({ ...how, projects })}
        />
      </div>
      <PreviewLine asked={asked} before={say('verify.field.before')} onAgain={again}>
        {(preview) =>
          preview.kind === 'issues' ? (
            <IssuesToday
              sentence={preview.count === 0 ? say('verify.field.filledNone') : say('verify.field.filled', { n: preview.count })}
              samples={preview.samples}
            >
              {say('verify.field.means', { n: how.projects })}
            </IssuesToday>
          ) : (
            <NotFound preview={preview} />
          )
        }
      </PreviewLine>
    </>
  );
}
