import { PlainButton } from '../../../shared/src/components/plain-button';

interface MoveButtonsProps {
  /** A sign and what it does, in words. */
  readonly back: { readonly sign: string; readonly name: string };
  readonly on: { readonly sign: string; readonly name: string };
  /** Its position of so many; 0 is the first. */
  readonly at: number;
  readonly of: number;
  readonly shut: boolean;
  /** The keys that do the same. */
  readonly keys: string;
  readonly onMove: (to: number) => void;
}

/** One place back, one place on: the same as dragging, for those who press. */
export function MoveButtons({ back, on, at, of, shut, keys, onMove }: MoveButtonsProps) {
  const ways = [
    { ...back, to: at - 1 },
    { ...on, to: at + 1 },
  ];
  return ways.map(({ sign, name, to }) => (
    <PlainButton
      key={sign}
      compact
      appearance="subtle"
      disabled={shut || to < 0 || to >= of}
      aria-label={name}
      title={keys}
      onClick={() => onMove(to)}
    >
      {sign}
    </PlainButton>
  ));
}
