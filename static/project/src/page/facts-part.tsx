import { useMemo } from 'react';
import type { TrustReport } from '#domain/evidence/trust/trust-report';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { baselineSentence, beforeWorkSentence } from '../../../shared/src/words/scope-sentence';
import { factRows } from '../facts/fact-rows';
import { FactsCard } from '../facts/facts-card';
import type { EvidenceView } from '../worker/protocol';

/** The facts card of a view. */
export function FactsPart({ view, trust }: { readonly view: EvidenceView; readonly trust: TrustReport | null }) {
  const { voice } = useSurroundings();
  const { evidence, on } = view;
  const rows = useMemo(() => factRows(evidence, voice), [evidence, voice]);
  const asOf = on === null ? '' : `As of ${voice.day(on)}. `;
  return (
    <FactsCard
      rows={rows}
      evidence={evidence}
      trust={trust}
      before={beforeWorkSentence(evidence, voice, on)}
      note={`${asOf}${baselineSentence(evidence, voice)}`}
    />
  );
}
