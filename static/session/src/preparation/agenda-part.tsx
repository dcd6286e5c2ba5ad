import { agendasFor, productAgenda } from '#domain/framework/agendas';
import { wordsOfPhase } from '#domain/framework/phase-words';
import { minutesOf } from '#domain/session/agenda';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { AgendaEditor } from './agenda-editor';
import { Part } from './part';
import type { PartGiven } from './part-props';
import styles from './preparation.module.css';

/** By which agenda it is held: one of the product's, or a copy that the team has changed. The meeting keeps the one that it starts with. */
export function AgendaPart(props: PartGiven & { readonly number: 1 | 2 }) {
  const { preparation, prepare, words, shut, number } = props;
  const say = useSay();
  const { agenda } = preparation;
  const isOwn = agenda.name !== null;
  return (
    <Part id="preparation-agenda" title={say('preparation.agendaTitle')}>
      <fieldset className={styles.agendas}>
        <legend className={styles.quiet}>{say('preparation.agenda.which')}</legend>
        {agendasFor(number).map((id) => (
          <label key={id} className={styles.agenda} data-on={(!isOwn && agenda.from === id) || undefined}>
            <input
              type="radio"
              name="agenda"
              checked={!isOwn && agenda.from === id}
              disabled={shut}
              onChange={() => prepare({ agenda: productAgenda(id) })}
            />
            <span>
              <b>{words.agendas[id].name}</b> {say('preparation.minutes', { n: minutesOf(productAgenda(id)) })}
              <br />
              {words.agendas[id].forWhom}
            </span>
          </label>
        ))}
        {isOwn && (
          <label className={styles.agenda} data-on>
            <input type="radio" name="agenda" checked disabled={shut} readOnly />
            <span>
              <b dir="auto">{agenda.name}</b> {say('preparation.minutes', { n: minutesOf(agenda) })}
              <br />
              {say('preparation.agenda.copyOf', { name: words.agendas[agenda.from].name, version: agenda.version })}
            </span>
          </label>
        )}
      </fieldset>
      {/* An own agenda has its phases in the editor. */}
      {!isOwn && (
        <ol className={styles.phases}>
          {agenda.phases.map((phase) => (
            <li key={phase.kind}>
              <span dir="auto">{wordsOfPhase(agenda, phase, words).title}</span>{' '}
              <span className={styles.quiet}>{say('preparation.minutes', { n: phase.minutes })}</span>
            </li>
          ))}
        </ol>
      )}
      {isOwn ? (
        <AgendaEditor {...props} />
      ) : (
        <p className={styles.acts}>
          <PlainButton
            disabled={shut}
            onClick={() =>
              prepare({ agenda: { ...agenda, name: say('preparation.agenda.ours', { name: words.agendas[agenda.from].name }) } })
            }
          >
            {say('preparation.agenda.copy')}
          </PlainButton>
          <span className={styles.quiet}>{say('preparation.agenda.copy.hint')}</span>
        </p>
      )}
    </Part>
  );
}
