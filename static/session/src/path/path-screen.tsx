import { useState } from 'react';
import { LIMITS } from '#domain/session/limits';
import { useSay } from '../../../shared/src/say/use-say';
import { AddLine } from '../room/add-line';
import { Prompts } from '../room/prompts';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { ShownAs } from '../room/shown-as';
import { useWhyShut } from '../room/use-why-shut';
import { useItemWriter } from '../writing/use-item-writer';
import { FromEvidence } from './from-evidence-part';
import { HandOffEditor } from './hand-off-editor';
import { NameNote } from './name-note';
import { OtherHandOffs } from './other-hand-offs';
import styles from './path.module.css';
import { PathPicture } from './path-picture';
import { allHandOffs, lossesOf, pathRow } from './path-row';
import { PathTable } from './path-table';
import { lossSentence } from './path-words';
import { lastPlace } from './places';
import { RedesignPoints } from './redesign-points';
import { useNoNames } from './use-no-names';

/** The way from the trigger to the value: stations, the hand-offs between them, where energy was lost, and what to redesign. */
export function PathScreen(props: PhaseProps) {
  const { session, you, desk, phaseWords } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const [shown, setShown] = useState<'picture' | 'table'>('picture');
  // Named by its two stations, so that it stays open while the item of the hand-off is only being made.
  const [open, setOpen] = useState<string | null>(null);
  const shut = useWhyShut(session, you, 'edges');
  const { named, mayKeep } = useNoNames(props);
  const row = pathRow(session.items);
  const opened = allHandOffs(row).find(({ from, to }) => `${from.id} ${to.id}` === open) ?? null;
  const view = { ...props, row, open, onOpen: setOpen, shut: shut !== null };
  return (
    <div className={styles.path}>
      {shut !== null && <p className={said.shut}>{shut}</p>}
      <ShownAs
        sentence={row.steps.length === 0 ? say('path.noHandOffs') : lossSentence(lossesOf(row), say)}
        label={say('path.showAs')}
        value={shown}
        onChange={setShown}
        options={[
          { value: 'picture', label: say('path.picture') },
          { value: 'table', label: say('path.table') },
        ]}
      />
      <FromEvidence {...props} shut={shut !== null} />
      {shown === 'picture' ? <PathPicture {...view} /> : <PathTable {...view} />}
      {opened !== null && <HandOffEditor key={open} {...view} handOff={opened} onClose={() => setOpen(null)} />}
      <div className={styles.under}>
        <div>
          <AddLine
            desk={desk}
            draft="path.station"
            label={say(row.steps.length === 0 ? 'path.firstStation' : 'path.addStation')}
            act={say('path.add')}
            most={LIMITS.name}
            placeholder={say('path.station.example')}
            disabled={shut !== null}
            onAdd={(name) => mayKeep(name) && writer.add('steps', { name, place: lastPlace(row.steps) })}
          />
          <NameNote named={named} />
        </div>
        {row.steps.length > 1 && <OtherHandOffs {...view} />}
      </div>
      <RedesignPoints {...view} />
      <Prompts prompts={phaseWords.prompts} />
    </div>
  );
}
