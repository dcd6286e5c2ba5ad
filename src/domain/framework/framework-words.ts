import type { GroundRuleId, GroundRuleWords } from './ground-rules';
import type { SignGroup, WarningSignId, WarningSignWords } from './warning-signs';

/** All that the framework says, in one language. A further language is one more table of this type; a missing entry does not compile. */
export interface FrameworkWords {
  readonly signGroups: Readonly<Record<SignGroup, string>>;
  readonly signs: Readonly<Record<WarningSignId, WarningSignWords>>;
  readonly groundRules: Readonly<Record<GroundRuleId, GroundRuleWords>>;
}
