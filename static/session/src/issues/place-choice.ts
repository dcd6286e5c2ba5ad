import { type IssuePlace, readPlace } from './issue-place';

export interface ChosenPlace {
  /** Id or key of the project. */
  readonly asked: string;
  /** Null while Jira is asked. */
  readonly place: IssuePlace | null;
}

/** Which project and type new issues get in this window. */
export interface PlaceChoice {
  /** Stays the same object while nothing has changed. */
  view(): ChosenPlace;
  subscribe(listener: () => void): () => void;
  /** Asks Jira about a project, as the viewer; about the same one again where it did not answer. */
  choose(idOrKey: string): Promise<void>;
  chooseType(id: string): void;
}

export function placeChoice(read: typeof readPlace = readPlace): PlaceChoice {
  const listeners = new Set<() => void>();
  let view: ChosenPlace = { asked: '', place: null };
  const set = (next: ChosenPlace) => {
    view = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async choose(asked) {
      set({ asked, place: null });
      const place = await read(asked);
      // Somebody may have chosen another one meanwhile.
      if (view.asked === asked) set({ asked, place });
    },
    chooseType(id) {
      const { place } = view;
      const type = place?.kind === 'there' ? place.types.find((one) => one.id === id) : undefined;
      if (place?.kind === 'there' && type !== undefined) set({ ...view, place: { ...place, type } });
    },
  };
}
