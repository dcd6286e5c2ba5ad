import { useId } from 'react';
import type { SummaryPlaces } from '#contract/summaries';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './summary.module.css';
import type { SpaceChosen } from './use-target';

interface TargetChoiceProps {
  readonly places: Extract<SummaryPlaces, { readonly kind: 'places' }>;
  readonly chosen: SpaceChosen;
  readonly disabled: boolean;
}

/** Where the page is to stand, and who may open it. */
export function TargetChoice({ places: { proposed, spaces }, chosen, disabled }: TargetChoiceProps) {
  const say = useSay();
  const id = useId();
  const { spaceId, onlyInvited, choose, restrict } = chosen;
  if (proposed === null && spaces.length === 0) return <p className={styles.quiet}>{say('summary.place.none')}</p>;
  return (
    <>
      {proposed !== null && (
        <label className={styles.tick}>
          <input type="radio" name={id} checked={spaceId === null} disabled={disabled} onChange={() => choose(null)} />
          {say(proposed.why === 'session-page' ? 'summary.place.below' : 'summary.place.beside', { title: proposed.title })}
        </label>
      )}
      <span className={styles.place}>
        {proposed !== null && (
          <label className={styles.tick}>
            <input
              type="radio"
              name={id}
              checked={spaceId !== null}
              disabled={disabled || spaces.length === 0}
              onChange={() => choose(spaces[0]?.id ?? null)}
            />
            {say('summary.place.elsewhere')}
          </label>
        )}
        {(proposed === null || spaceId !== null) && (
          <select
            className={styles.select}
            aria-label={say('summary.place.space')}
            value={spaceId ?? ''}
            disabled={disabled}
            onChange={({ target }) => choose(target.value === '' ? null : target.value)}
          >
            {proposed === null && <option value="">{say('summary.place.choose')}</option>}
            {spaces.map(({ id: space, key, name }) => (
              <option key={space} value={space}>
                {name} ({key})
              </option>
            ))}
          </select>
        )}
      </span>
      <label className={styles.tick}>
        <input type="checkbox" checked={onlyInvited} disabled={disabled} onChange={({ target }) => restrict(target.checked)} />
        {say('summary.place.onlyInvited')}
      </label>
    </>
  );
}
