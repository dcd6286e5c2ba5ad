import type { FrameworkWords } from '../framework-words';
import { englishGroundRules } from './ground-rules';
import { englishSignGroups, englishWarningSigns } from './warning-signs';

export const englishFramework: FrameworkWords = {
  signGroups: englishSignGroups,
  signs: englishWarningSigns,
  groundRules: englishGroundRules,
};
