import type { Lens } from '#domain/history/lens';
import type { ToldIssue } from '../told';
import { type FoundNote, type NoteFinder, noteOn } from './found-note';

/** What cannot be, or cannot have been so. A change before the creation is told by the notes of the story. */
const CODES = [
  'finished-before-creation',
  'finished-before-start',
  'done-without-resolution',
  'resolved-but-open',
  'finished-without-start',
  'due-before-creation',
] as const;
type Impossible = (typeof CODES)[number];

class ImpossiblePasts implements NoteFinder {
  private readonly places = Object.fromEntries(CODES.map((code) => [code, []])) as unknown as Readonly<
    Record<Impossible, number[]>
  >;
  constructor(private readonly lens: Lens) {}
  /** Tests written out one after another: they are made on every issue there is. */
  take({ record, story }: ToldIssue, place: number): void {
    const { places } = this;
    const { finished, started, created, status, historyKnown, firstDue, createdOn } = story;
    if (finished !== null) {
      if (finished < created) places['finished-before-creation'].push(place);
      else if (started !== null && finished < started) places['finished-before-start'].push(place);
      if (historyKnown && started === null) places['finished-without-start'].push(place);
    }
    if ((finished === null) === (status.category === 'done') && this.lens.usesResolutions(record.project.key))
      places[finished === null ? 'done-without-resolution' : 'resolved-but-open'].push(place);
    if (firstDue !== null && firstDue < createdOn) places['due-before-creation'].push(place);
  }
  found(): readonly FoundNote[] {
    return CODES.flatMap((code) => noteOn(code, this.places[code]));
  }
}

/** Histories that contradict themselves, or that leave out what must have happened. */
export const impossiblePasts = (lens: Lens): NoteFinder => new ImpossiblePasts(lens);
