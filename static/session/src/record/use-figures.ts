import { useEffect, useState } from 'react';
import type { RecordFigures } from '#domain/session-record/record-figures';
import type { SessionDoor } from '../door/session-door';

/** The figures of the record; undefined while they are being read. The record is worth reading without them. */
export function useFigures(door: SessionDoor): RecordFigures | null | undefined {
  const [figures, setFigures] = useState<RecordFigures | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const told = (found: RecordFigures | null) => {
      if (!gone) setFigures(found);
    };
    door.figures().then(told, () => told(null));
    return () => {
      gone = true;
    };
  }, [door]);
  return figures;
}
