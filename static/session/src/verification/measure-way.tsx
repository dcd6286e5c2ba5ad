import { useId, useMemo } from 'react';
import { badness, FEWEST_MEASURED } from '#domain/proof/measure';
import type { Verification } from '#domain/session/verification';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { useSay } from '../../../shared/src/say/use-say';
import { SelectField } from '../decisions/select-field';
import { useEvidence } from '../writing/use-evidence';
import { edgeChoices, type MeasureChoice, measureChoices } from './measure-choices';
import { amountWords } from './measure-words';
import styles from './verification.module.css';
import type { WayProps } from './way-props';

type Measure = Extract<Verification, { kind: 'measure' }>;

/** A number of the evidence, to be measured again over later work: what it was, and what would be better. */
export function MeasureWay({ evidence, how, disabled, onChange }: WayProps<Measure>) {
  const say = useSay();
  const read = useEvidence(evidence);
  return (
    <>
      {read === null && <p className={styles.asking}>{say('writing.issue.reading')}</p>}
      {read?.kind === 'frozen' && <Measures frozen={read.frozen} how={how} disabled={disabled} onChange={onChange} />}
      {read !== null && read.kind !== 'frozen' && (
        <p className={styles.hint}>
          {say(read.kind === 'not-yours-to-see' ? 'verify.measure.notYours' : 'verify.measure.nothing')}
        </p>
      )}
      <Better how={how} />
    </>
  );
}

interface MeasuresProps extends Pick<WayProps<Measure>, 'how' | 'disabled' | 'onChange'> {
  readonly frozen: FrozenEvidence;
}

function Measures({ frozen, how, disabled, onChange }: MeasuresProps) {
  const say = useSay();
  const id = useId();
  const choices = useMemo(() => measureChoices(frozen), [frozen]);
  const edges = useMemo(() => edgeChoices(frozen), [frozen]);
  const choose = ({ of, edge, was }: MeasureChoice) => onChange({ ...how, of, edge, was, project: frozen.project.key });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and cannot be a grid everywhere */}
      <div role="group" aria-labelledby={id} className={styles.group}>
        <span className={styles.label} id={id}>
          {say('verify.measure')}
        </span>
        <div className={styles.tiles}>
          {choices.map((choice) => (
            <div
              key={choice.of}
              className={styles.tile}
              data-chosen={(how.project !== '' && how.of === choice.of) || undefined}
              data-shut={disabled || choice.was === null || undefined}
            >
              <button
                type="button"
                className={styles.name}
                aria-pressed={how.project !== '' && how.of === choice.of}
                aria-describedby={`${id}-${choice.of}`}
                disabled={disabled || choice.was === null}
                onClick={() => {
                  // Pressed once more, it keeps the hand-off that was picked.
                  if (how.project === '' || how.of !== choice.of) choose(choice);
                }}
              >
                {say(`verify.measure.${choice.of}`)}
              </button>
              <span className={styles.means} id={`${id}-${choice.of}`}>
                {choice.was === null
                  ? say('verify.measure.tooFew', { n: FEWEST_MEASURED })
                  : say('verify.measure.here', { amount: amountWords(choice.of, choice.was, say), n: choice.issues })}
              </span>
            </div>
          ))}
        </div>
      </div>
      {how.of === 'edge-wait' && how.project !== '' && (
        <SelectField
          label={say('verify.measure.edge')}
          none={say('verify.measure.edge.none')}
          value={how.edge === null ? null : nameOf(how.edge)}
          disabled={disabled}
          onChange={(name) => {
            const chosen = edges.find(({ edge }) => edge !== null && nameOf(edge) === name);
            if (chosen !== undefined) choose(chosen);
          }}
          options={edges.flatMap(({ edge, was }) =>
            edge === null || was === null
              ? []
              : [{ value: nameOf(edge), label: `${nameOf(edge)}: ${amountWords('edge-wait', was, say)}` }],
          )}
        />
      )}
    </>
  );
}

const nameOf = ({ from, to }: NonNullable<Measure['edge']>): string => `${from} → ${to}`;

/** What was measured here, and what later work must come to. */
function Better({ how: { of, project, was } }: Pick<WayProps<Measure>, 'how'>) {
  const say = useSay();
  if (project === '' || was === null) return null;
  const amount = amountWords(of, was, say);
  return (
    <div className={styles.preview} data-kind="answered">
      <p>
        {say(`verify.measure.was.${of}`, { project, amount })}{' '}
        {badness(of, was) === 0 ? say('verify.measure.best') : say(`verify.measure.better.${of}`, { amount })}{' '}
        {say('verify.measure.needs', { n: FEWEST_MEASURED, project })}
      </p>
    </div>
  );
}
