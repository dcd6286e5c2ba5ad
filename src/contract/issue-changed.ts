import { DECISION_PROPERTY } from '#domain/decision-issue/decision-issue';
import { isShape } from '#domain/history/json-shape';

const at = (name: string): string => `issue.properties['${DECISION_PROPERTY}'].${name}`;
const ID = /^[A-Za-z0-9-]{8,64}$/;

/**
 * Which decision an event about an issue is of: `<post-mortem>.<decision>`; null where it cannot be told. The property comes with the
 * event, because of a deleted issue nothing else is left.
 */
export function decisionInEvent(event: unknown): string | null {
  const included = isShape(event) ? event.payloadIncludeProperties : null;
  if (!isShape(included)) return null;
  const [postMortem, decision] = [included[at('postMortem')], included[at('decision')]];
  if (typeof postMortem !== 'string' || typeof decision !== 'string') return null;
  return ID.test(postMortem) && ID.test(decision) ? `${postMortem}.${decision}` : null;
}
