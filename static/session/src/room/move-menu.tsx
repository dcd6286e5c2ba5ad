import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import { useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';

/** Where something can be moved. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The key that does the same on the focused thing. */
  readonly key?: string;
  /** It is there now. */
  readonly here: boolean;
}

interface MoveMenuProps {
  /** What the button says: `Move to`. */
  readonly label: string;
  /** What it is about, for those who do not see it: the card's text. */
  readonly about: string;
  readonly places: readonly Place[];
  readonly onMove: (id: string) => void;
}

/** The way to move something without dragging it. The menu is made when it is first wanted: there may be two hundred cards. */
export function MoveMenu({ label, about, places, onMove }: MoveMenuProps) {
  const [wanted, setWanted] = useState(false);
  const name = `${label}: ${about}`;
  if (!wanted)
    return (
      <PlainButton compact appearance="subtle" aria-haspopup="true" aria-label={name} onClick={() => setWanted(true)}>
        {label}
      </PlainButton>
    );
  return (
    <DropdownMenu<HTMLButtonElement>
      defaultOpen
      autoFocus
      placement="bottom-start"
      shouldRenderToParent
      trigger={({ triggerRef, isSelected: _, testId: __, ...trigger }) => (
        <span ref={triggerRef}>
          <PlainButton compact appearance="subtle" {...trigger} aria-label={name}>
            {label}
          </PlainButton>
        </span>
      )}
    >
      <DropdownItemRadioGroup id={`move-${about}`} title={label}>
        {places.map(({ id, name: place, key, here }) => (
          <DropdownItemRadio key={id} id={id} isSelected={here} onClick={() => onMove(id)}>
            {key === undefined ? place : `${place} (${key})`}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
