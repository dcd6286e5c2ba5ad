import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { Voice } from '../../../shared/src/words/voice';
import { factRows } from '../facts/fact-rows';

/** One number that stands otherwise in a later freeze. */
export interface DifferingFact {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const CELLS = { planned: 'planned', actual: 'actual', difference: 'difference' } as const;

/** The facts in which two freezes differ, in the order of the facts card; both are told as the card tells them. */
export function differingFacts(before: ProjectEvidence, after: ProjectEvidence, voice: Voice): readonly DifferingFact[] {
  const older = factRows(before, voice);
  const cells = factRows(after, voice).flatMap((row) =>
    (Object.keys(CELLS) as (keyof typeof CELLS)[]).map((cell) => ({
      name: `${row.name}, ${CELLS[cell]}`,
      before: older.find(({ id }) => id === row.id)?.[cell].text ?? '',
      after: row[cell].text,
    })),
  );
  const counts = {
    name: 'Issues',
    before: voice.number(before.issues),
    after: voice.number(after.issues),
  };
  const others = (['finished', 'reopened', 'dateMoves', 'handOffs'] as const).map((claim) => ({
    name: OTHERS[claim],
    before: said(before[claim], voice),
    after: said(after[claim], voice),
  }));
  return [...cells, counts, ...others].filter((fact) => fact.before !== fact.after);
}

const OTHERS = {
  finished: 'Finished issues',
  reopened: 'Finished work reopened',
  dateMoves: 'Due dates moved',
  handOffs: 'Hand-offs',
} as const;

const said = (claim: ProjectEvidence['finished'], voice: Voice): string =>
  claim.known ? voice.number(claim.value) : 'not enough data';
