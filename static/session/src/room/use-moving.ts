import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { ItemId } from '#domain/session/ids';
import { useDragged, useDropPlace } from './drag';

/** The keys that move one place back and one place on, with Alt. */
const KEYS = { across: ['ArrowLeft', 'ArrowRight'], down: ['ArrowUp', 'ArrowDown'] } as const;

interface InRow {
  /** What is moved; it changes places only with its own kind. */
  readonly type: string;
  readonly id: ItemId;
  /** Its position; 0 is the first. */
  readonly at: number;
  readonly row: keyof typeof KEYS;
  /** Nothing can be moved now. */
  readonly shut: boolean;
  /** It is being written in: a drag would take the mouse from its text. */
  readonly writing: boolean;
  readonly onMove: (id: ItemId, to: number) => void;
}

interface Moving<E extends HTMLElement> {
  readonly box: RefObject<E>;
  readonly dragging: boolean;
  /** Something that would take its place is over it. */
  readonly over: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Lets one of a row be moved: dragged onto the place of another, or with Alt and an arrow key. */
export function useMoving<E extends HTMLElement>({ type, id, at, row, shut, writing, onMove }: InRow): Moving<E> {
  const box = useRef<E>(null);
  const dragging = useDragged(box, { type, id }, !shut && !writing);
  const over = useDropPlace(box, { types: type, not: id, onDrop: (dropped) => onMove(dropped.id as ItemId, at) }, !shut);
  const [back, on] = KEYS[row];
  return {
    box,
    dragging,
    over,
    onKeyDown(event) {
      if (!event.altKey || shut || (event.key !== back && event.key !== on)) return;
      event.preventDefault();
      onMove(id, at + (event.key === back ? -1 : 1));
    },
  };
}
