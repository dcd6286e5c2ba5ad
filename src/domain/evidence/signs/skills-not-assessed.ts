import { firstFew, keysOf, type Sensor, silence } from './sensor';
import { HANDED_ON, LEAST_ISSUES } from './thresholds';

const HANDED = {
  sign: 'skills-not-assessed',
  kind: 'sensor',
  rule: 'handed-on-untouched',
  cannotKnow: ['why-handed-on', 'only-the-assignee'],
} as const;

/** Given to one person and handed on to another within two days, with nothing done in between: perhaps the wrong hands at first. */
export const skillsNotAssessed: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...HANDED, ...silence('no-history') };
  const { given, handedOn } = sight.handedOn;
  if (given < LEAST_ISSUES * 2) return { ...HANDED, ...silence('too-few-issues') };
  const share = handedOn.length / given;
  return {
    ...HANDED,
    state: share >= HANDED_ON ? 'seen' : 'not-seen',
    count: handedOn.length,
    ofAll: given,
    keys: keysOf(handedOn),
    strongest: firstFew(handedOn, ({ story }) => -(story.handOffs?.length ?? 0)),
    confidence: 'hint',
    facts: { share },
    lacking: null,
  };
};
