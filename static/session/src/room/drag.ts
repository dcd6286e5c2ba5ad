import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** What is dragged: of which kind, and which one. */
export interface Dragged {
  readonly type: string;
  readonly id: string;
}

/** Lets an element be dragged. @returns whether it is on its way. */
export function useDragged(ref: RefObject<HTMLElement | null>, { type, id }: Dragged, enabled = true): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || !enabled) return;
    return draggable({
      element,
      getInitialData: () => ({ type, id }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [ref, type, id, enabled]);
  return dragging;
}

/**
 * Lets things be dropped on an element. Within another place the inner one takes what is dropped.
 * @param types which kinds it takes; `not` one that it does not (itself).
 * @returns whether something that it takes is over it.
 */
export function useDropPlace(
  ref: RefObject<HTMLElement | null>,
  {
    types,
    not = null,
    onDrop,
  }: { readonly types: string; readonly not?: string | null; readonly onDrop: (dragged: Dragged) => void },
  enabled = true,
): boolean {
  const [over, setOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const element = ref.current;
    if (element === null || !enabled) return;
    const kinds = types.split(' ');
    return combine(
      dropTargetForElements({
        element,
        canDrop: ({ source }) => {
          const dragged = draggedIn(source.data);
          return dragged !== null && kinds.includes(dragged.type) && dragged.id !== not;
        },
        onDragEnter: ({ location, self }) => setOver(location.current.dropTargets[0]?.element === self.element),
        onDropTargetChange: ({ location, self }) => setOver(location.current.dropTargets[0]?.element === self.element),
        onDragLeave: () => setOver(false),
        onDrop: ({ source, location, self }) => {
          setOver(false);
          const dragged = draggedIn(source.data);
          if (dragged !== null && location.current.dropTargets[0]?.element === self.element) drop.current(dragged);
        },
      }),
    );
  }, [ref, types, not, enabled]);
  return over;
}

function draggedIn({ type, id }: Record<string | symbol, unknown>): Dragged | null {
  return typeof type === 'string' && typeof id === 'string' ? { type, id } : null;
}
