import type { FrameworkWords } from '../framework-words';
import { englishAgendas } from './agendas';
import { englishExamples } from './examples';
import { englishFacets } from './facets';
import { englishGroundRules } from './ground-rules';
import { englishPhases } from './phases-of-agendas';
import { englishPreparation } from './preparation';
import { englishRoom } from './room';
import { englishUpstream } from './upstream';
import { englishSignGroups, englishWarningSigns } from './warning-signs';

export const englishFramework: FrameworkWords = {
  ...englishFacets,
  signGroups: englishSignGroups,
  signs: englishWarningSigns,
  groundRules: englishGroundRules,
  agendas: englishAgendas,
  phases: englishPhases,
  upstream: englishUpstream,
  examples: englishExamples,
  preparation: englishPreparation,
  room: englishRoom,
};
