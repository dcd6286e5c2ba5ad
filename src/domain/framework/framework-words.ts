import type { AgendaId } from '#domain/session/agenda';
import type { ExampleWords } from './example-words';
import type { FacetWords } from './facet-words';
import type { GroundRuleId, GroundRuleWords } from './ground-rules';
import type { AgendaWords, PhaseTable } from './phase-words';
import type { PreparationWords } from './preparation-words';
import type { RoomWords } from './room-words';
import type { UpstreamWords } from './upstream-words';
import type { SignGroup, WarningSignId, WarningSignWords } from './warning-signs';

/** All that the framework says, in one language. A further language is one more table of this type; a missing entry does not compile. */
export interface FrameworkWords extends FacetWords {
  readonly signGroups: Readonly<Record<SignGroup, string>>;
  readonly signs: Readonly<Record<WarningSignId, WarningSignWords>>;
  readonly groundRules: Readonly<Record<GroundRuleId, GroundRuleWords>>;
  readonly agendas: Readonly<Record<AgendaId, AgendaWords>>;
  readonly phases: PhaseTable;
  readonly upstream: UpstreamWords;
  readonly examples: ExampleWords;
  readonly preparation: PreparationWords;
  readonly room: RoomWords;
}
