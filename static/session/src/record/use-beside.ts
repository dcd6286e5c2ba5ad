import { useEffect, useState } from 'react';
import type { RecordBeside } from '#contract/session-places';
import type { SessionDoor } from '../door/session-door';

const NOTHING: RecordBeside = { figures: null, issues: [] };

/** What the record tells beside the session; undefined while it is being read. The record is worth reading without it. */
export function useBeside(door: SessionDoor): RecordBeside | undefined {
  const [beside, setBeside] = useState<RecordBeside | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const told = (found: RecordBeside) => {
      if (!gone) setBeside(found);
    };
    door.beside().then(told, () => told(NOTHING));
    return () => {
      gone = true;
    };
  }, [door]);
  return beside;
}
