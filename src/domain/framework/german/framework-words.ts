import type { FrameworkWords } from '../framework-words';
import { germanAgendas } from './agendas';
import { germanExamples } from './examples';
import { germanFacets } from './facets';
import { germanGroundRules } from './ground-rules';
import { germanPhases } from './phases-of-agendas';
import { germanPreparation } from './preparation';
import { germanRoom } from './room';
import { germanUpstream } from './upstream';
import { germanSignGroups, germanWarningSigns } from './warning-signs';

/**
 * One German word for one thing: Reibung (friction), Erfolg (success), Korb (bucket), Weichenstellung (upstream decision), Weg and
 * Nahtstelle (path, edge), Übergabe (hand-off), Warum-Kette (why chain), mitwirkende Umstände (contributing conditions), Erkenntnis
 * (lesson), Entscheidung (decision), zurückgestellt (parked), Vorsatz (commitment), Moderation (facilitator), Sitzung (session).
 */
export const germanFramework: FrameworkWords = {
  ...germanFacets,
  signGroups: germanSignGroups,
  signs: germanWarningSigns,
  groundRules: germanGroundRules,
  agendas: germanAgendas,
  phases: germanPhases,
  upstream: germanUpstream,
  examples: germanExamples,
  preparation: germanPreparation,
  room: germanRoom,
};
