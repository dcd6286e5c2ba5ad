import { shapeAt, Unreadable } from '#domain/history/json-shape';
import { LONGEST_NOTE, type OwnNotes } from './own-notes';
import { wordsAt } from './parse-ids';

/** @throws Unreadable naming the field, also when one is longer than is kept. */
export const ownNotesAt = (raw: unknown, field: string): OwnNotes => {
  const notes = shapeAt(raw, field);
  return {
    wentWell: noteAt(notes.wentWell, `${field}.wentWell`),
    didNot: noteAt(notes.didNot, `${field}.didNot`),
    wouldChange: noteAt(notes.wouldChange, `${field}.wouldChange`),
  };
};

const noteAt = (value: unknown, field: string): string => {
  const note = wordsAt(value, field);
  if (note.length > LONGEST_NOTE)
    throw new Unreadable(field, `at most ${LONGEST_NOTE} characters are kept, these are ${note.length}`);
  return note;
};
