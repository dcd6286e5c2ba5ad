import { useId } from 'react';
import { wordsOfPhase } from '#domain/framework/phase-words';
import type { Agenda, AgendaPhase } from '#domain/session/agenda';
import { NEVER_LEFT_OUT } from '#domain/session/agenda-order';
import { LIMITS } from '#domain/session/limits';
import { moved, withMinutes, withoutPhase, withWords } from '#domain/session/own-agenda';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { TextField } from '../room/text-field';
import type { PartGiven } from './part-props';
import { linesOf, ownWord, promptsOf } from './phase-words-draft';
import styles from './preparation.module.css';

/** One phase of a team's own agenda. Words that are the same as the product's, or none, are the product's. */
export function PhaseEditor(props: PartGiven & { readonly phase: AgendaPhase }) {
  const { phase, preparation, prepare, session, desk, view, words, shut } = props;
  const say = useSay();
  const id = useId();
  const { agenda } = preparation;
  const { kind } = phase;
  const product = wordsOfPhase(agenda, { ...phase, own: null }, words);
  const { title, goal, script, prompts } = wordsOfPhase(agenda, phase, words);
  const take = (next: Agenda | null) => next !== null && prepare({ agenda: next });
  const act = (label: string, next: Agenda | null) => (
    <PlainButton
      compact
      appearance="subtle"
      disabled={shut || next === null}
      aria-label={`${title}: ${label}`}
      onClick={() => take(next)}
    >
      {label}
    </PlainButton>
  );
  const field = (of: 'title' | 'goal' | 'script', value: string, most: number, rows: number) => (
    <TextField
      desk={desk}
      view={view}
      draft={`agenda.${kind}.${of}`}
      label={say(`preparation.agenda.${of}`)}
      value={value}
      revision={session.preparationRevision}
      most={most}
      rows={rows}
      disabled={shut}
      onKeep={(text) => take(withWords(agenda, kind, { [of]: ownWord(text, product[of]) }))}
    />
  );
  return (
    <li className={styles.editorPhase}>
      <div className={styles.editorHead}>
        <b dir="auto">{title}</b>
        <label htmlFor={id}>{say('preparation.agenda.minutes')}</label>
        <input
          id={id}
          className={styles.number}
          type="number"
          min={1}
          max={LIMITS.agendaMinutes}
          value={phase.minutes}
          disabled={shut}
          onChange={({ target }) => target.valueAsNumber >= 1 && take(withMinutes(agenda, kind, target.valueAsNumber))}
        />
        {act(say('preparation.agenda.earlier'), moved(agenda, kind, -1))}
        {act(say('preparation.agenda.later'), moved(agenda, kind, 1))}
        {kind === NEVER_LEFT_OUT ? (
          <span className={styles.quiet}>{say('preparation.agenda.stays')}</span>
        ) : (
          act(say('preparation.agenda.leaveOut'), withoutPhase(agenda, kind))
        )}
      </div>
      <details>
        <summary>{say('preparation.agenda.words')}</summary>
        <div className={styles.fields}>
          {field('title', title, LIMITS.name, 1)}
          {field('goal', goal, LIMITS.sentence, 2)}
          {field('script', script, LIMITS.script, 5)}
          <TextField
            desk={desk}
            view={view}
            draft={`agenda.${kind}.prompts`}
            label={say('preparation.agenda.prompts')}
            hint={say('preparation.agenda.prompts.hint', { n: LIMITS.prompts })}
            value={linesOf(prompts)}
            revision={session.preparationRevision}
            most={LIMITS.prompts * LIMITS.sentence}
            rows={5}
            disabled={shut}
            onKeep={(text) => take(withWords(agenda, kind, { prompts: promptsOf(text, product.prompts) }))}
          />
        </div>
      </details>
    </li>
  );
}
