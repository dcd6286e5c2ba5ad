import { useId, useState } from 'react';
import type { VerificationKind } from '#domain/session/verification';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { WAYS } from './begin';
import styles from './verification.module.css';

interface WayChoiceProps {
  readonly way: VerificationKind | null;
  readonly disabled: boolean;
  /** Null where the chosen one was pressed again: nothing is said then. */
  readonly onChange: (way: VerificationKind | null) => void;
}

/** How it can be verified, each way with a sentence and an example. Once one is chosen, the others stand back. */
export function WayChoice({ way, disabled, onChange }: WayChoiceProps) {
  const say = useSay();
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = (ways: readonly VerificationKind[]) => (way === null || all ? ways : ways.filter((one) => one === way));
  const choose = (one: VerificationKind) => {
    setAll(false);
    onChange(one === way ? null : one);
  };
  return (
    <fieldset className={styles.ways} aria-describedby={`${id}-hint`}>
      <legend className={styles.label}>{say('decisions.verification')}</legend>
      <p className={styles.hint} id={`${id}-hint`}>
        {say('decisions.verification.hint')}
      </p>
      {(['people', 'app'] as const).map((who) => {
        const ways = shown(WAYS[who]);
        return (
          ways.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset within the fieldset would be read as another question
            <div key={who} role="group" aria-labelledby={`${id}-${who}`} className={styles.group}>
              <p className={styles.who} id={`${id}-${who}`}>
                {say(`verify.who.${who}`)}
              </p>
              <div className={styles.tiles}>
                {ways.map((one) => (
                  <Tile key={one} way={one} chosen={one === way} disabled={disabled} onChoose={() => choose(one)} />
                ))}
              </div>
            </div>
          )
        );
      })}
      {way !== null && (
        <span>
          <PlainButton compact appearance="subtle" disabled={disabled} aria-expanded={all} onClick={() => setAll(!all)}>
            {say('verify.otherWay')}
          </PlainButton>
        </span>
      )}
    </fieldset>
  );
}

interface TileProps {
  readonly way: VerificationKind;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

function Tile({ way, chosen, disabled, onChoose }: TileProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.tile} data-chosen={chosen || undefined} data-shut={disabled || undefined}>
      {/* The name alone is the button's, so that it is short to hear; all of the tile takes the press. */}
      <button
        type="button"
        className={styles.name}
        aria-pressed={chosen}
        aria-describedby={id}
        disabled={disabled}
        onClick={onChoose}
      >
        {say(`decisions.verify.${way}`)}
      </button>
      <span className={styles.means} id={id}>
        {say(`verify.means.${way}`)} <span className={styles.example}>{say(`verify.example.${way}`)}</span>
      </span>
    </div>
  );
}
