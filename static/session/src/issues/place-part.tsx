import { useId, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import type { IssuePlace } from './issue-place';
import styles from './issues.module.css';
import { OtherProject } from './other-project';
import type { ChosenPlace, PlaceChoice } from './place-choice';

interface PlacePartProps {
  readonly choice: PlaceChoice;
  readonly chosen: ChosenPlace;
  /** Others are being made: where they go is not changed meanwhile. */
  readonly shut: boolean;
  /** Another project or type was chosen. */
  readonly onOther: () => void;
}

/** Where new issues go, or why this person cannot create them there and whom to ask; another project and type can be chosen. */
export function PlacePart({ choice, chosen, shut, onOther }: PlacePartProps) {
  const say = useSay();
  const id = useId();
  const [changing, setChanging] = useState(false);
  const { asked, place } = chosen;
  const open = changing || place?.kind === 'may-not' || place?.kind === 'not-seen';
  return (
    <div className={styles.place}>
      <p role="status">
        <PlaceSentence place={place} />
      </p>
      <div className={styles.acts}>
        {place?.kind === 'unreachable' && (
          <PlainButton compact onClick={() => void choice.choose(asked)}>
            {say('issues.tryAgain')}
          </PlainButton>
        )}
        {place?.kind === 'there' && (
          <PlainButton appearance="link" disabled={shut} aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {say('issues.place.change')}
          </PlainButton>
        )}
      </div>
      {open && !shut && (
        <div className={styles.fields}>
          <OtherProject
            onChoose={(project) => {
              onOther();
              void choice.choose(project);
            }}
          />
          {place?.kind === 'there' && (
            <div className={styles.field}>
              <label className={styles.label} htmlFor={id}>
                {say('issues.place.type')}
              </label>
              <select
                id={id}
                className={styles.input}
                value={place.type.id}
                onChange={({ target }) => {
                  onOther();
                  choice.chooseType(target.value);
                }}
              >
                {place.types.map((type) => (
                  <option key={type.id} value={type.id}>
                    {type.name}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function PlaceSentence({ place }: { readonly place: IssuePlace | null }) {
  const say = useSay();
  const lead = place?.kind === 'may-not' ? place.project.lead : null;
  const nameOf = useNames([lead]);
  switch (place?.kind) {
    case undefined:
      return say('issues.place.asking');
    case 'there':
      return say('issues.place.there', { project: place.project.name, type: place.type.name });
    case 'may-not': {
      const project = place.project.name;
      const name = nameOf(lead);
      return name === null ? say('issues.place.mayNot', { project }) : say('issues.place.mayNot.ask', { project, name });
    }
    case 'not-seen':
      return say('issues.place.notSeen');
    case 'unreachable':
      return say('issues.place.unreachable');
  }
}
