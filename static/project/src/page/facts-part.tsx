import { useMemo } from 'react';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { baselineSentence } from '../../../shared/src/words/scope-sentence';
import { factRows } from '../facts/fact-rows';
import { FactsCard } from '../facts/facts-card';
import type { EvidenceView } from '../worker/protocol';

/** The facts card of a view. */
export function FactsPart({ view }: { readonly view: EvidenceView }) {
  const { voice } = useSurroundings();
  const rows = useMemo(() => factRows(view.evidence, voice), [view.evidence, voice]);
  return <FactsCard rows={rows} note={baselineSentence(view.evidence, voice)} />;
}
