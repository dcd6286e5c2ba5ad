import { wordsOfPhase } from '#domain/framework/phase-words';
import { LIMITS } from '#domain/session/limits';
import { leftOut, named, withPhase } from '#domain/session/own-agenda';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { TextField } from '../room/text-field';
import type { PartGiven } from './part-props';
import { PhaseEditor } from './phase-editor';
import styles from './preparation.module.css';

/** A team's own copy of an agenda: its name, and of each phase minutes, place and words. */
export function AgendaEditor(props: PartGiven) {
  const { preparation, prepare, session, desk, view, words, shut } = props;
  const say = useSay();
  const { agenda } = preparation;
  return (
    <div className={styles.editor}>
      <TextField
        desk={desk}
        view={view}
        draft="agenda.name"
        label={say('preparation.agenda.name')}
        value={agenda.name ?? ''}
        revision={session.preparationRevision}
        most={LIMITS.name}
        rows={1}
        disabled={shut}
        onKeep={(name) => (name === '' ? false : prepare({ agenda: named(agenda, name) }))}
      />
      <ol className={styles.editorPhases}>
        {agenda.phases.map((phase) => (
          <PhaseEditor key={phase.kind} {...props} phase={phase} />
        ))}
      </ol>
      {leftOut(agenda).length > 0 && (
        <p className={styles.acts}>
          {leftOut(agenda).map((phase) => (
            <PlainButton key={phase.kind} compact disabled={shut} onClick={() => prepare({ agenda: withPhase(agenda, phase) })}>
              {say('preparation.agenda.putBack', { phase: wordsOfPhase(agenda, phase, words).title })}
            </PlainButton>
          ))}
        </p>
      )}
      <p>
        <PlainButton appearance="link" disabled={shut} onClick={() => prepare({ agenda: named(agenda, null) })}>
          {say('preparation.agenda.asItWas')}
        </PlainButton>
      </p>
    </div>
  );
}
