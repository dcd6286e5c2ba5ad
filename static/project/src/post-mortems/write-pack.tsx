import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { PackSpaces, PackTarget } from '#contract/packs';
import { pageIdTyped } from './page-id-typed';
import styles from './post-mortems.module.css';

interface WritePackProps {
  readonly spaces: Extract<PackSpaces, { kind: 'spaces' }>;
  /** What the button is called. */
  readonly label: string;
  /** Where the page stands that is written again; null where one is to be created. */
  readonly standing: { readonly spaceId: string; readonly parentId: string | null; readonly onlyInvited: boolean } | null;
  readonly isWriting: boolean;
  readonly onWrite: (target: Omit<Extract<PackTarget, { kind: 'confluence' }>, 'anew'>) => void;
}

/** Where in Confluence the pack goes; chosen once, it is remembered for the project. A page that is written again stays where it is. */
export function WritePack({ spaces: { spaces, last }, label, standing, isWriting, onWrite }: WritePackProps) {
  const options = spaces.map(({ id, key, name }) => ({ value: id, label: `${name} (${key})` }));
  const [chosen, setChosen] = useState(
    () => options.find(({ value }) => value === last?.spaceId) ?? (options.length === 1 ? options[0] : undefined),
  );
  const [above, setAbove] = useState(last?.parentId ?? '');
  const [onlyInvited, setOnlyInvited] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const write = () => {
    if (standing !== null) return onWrite({ kind: 'confluence', ...standing });
    const parentId = pageIdTyped(above);
    if (chosen === undefined) return setProblem('Choose the space that the page is to stand in.');
    if (parentId === 'unreadable') return setProblem('Give the address or the id of a Confluence page, or leave it empty.');
    setProblem(null);
    onWrite({ kind: 'confluence', spaceId: chosen.value, parentId, onlyInvited });
  };
  return (
    <div className={styles.writing}>
      {standing === null && (
        <>
          <div className={styles.pair}>
            <div>
              <label className={styles.label} htmlFor="pack-space">
                Space
              </label>
              <Select
                inputId="pack-space"
                options={options}
                value={chosen ?? null}
                placeholder="Choose a space"
                noOptionsMessage={() => 'You see no space in Confluence.'}
                onChange={(space) => {
                  setChosen(space ?? undefined);
                  // A page stands in the space of the page above it.
                  setAbove('');
                }}
              />
            </div>
            <div>
              <label className={styles.label} htmlFor="pack-above">
                Below the page (optional)
              </label>
              <Textfield
                id="pack-above"
                value={above}
                placeholder="Address or id of a page"
                onChange={(event) => setAbove(event.currentTarget.value)}
              />
            </div>
          </div>
          <Checkbox
            label="Only those invited may open the page"
            isChecked={onlyInvited}
            onChange={(event) => setOnlyInvited(event.currentTarget.checked)}
          />
        </>
      )}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button appearance="primary" isLoading={isWriting} onClick={write}>
          {label}
        </Button>
      </div>
    </div>
  );
}
