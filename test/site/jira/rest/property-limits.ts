import type { Json } from '../model/json';

const MAX_KEY = 255;
/** Characters of the value as JSON that Jira keeps at most. */
const MAX_VALUE = 32_768;

/** Why an issue property cannot be kept, or null. */
export function propertyProblem(key: string, value: Json): string | null {
  if (key.trim() === '' || key.length > MAX_KEY) return `The property key must have between 1 and ${MAX_KEY} characters.`;
  const size = JSON.stringify(value).length;
  return size > MAX_VALUE ? `The value of the property has ${size} characters; at most ${MAX_VALUE} are allowed.` : null;
}
