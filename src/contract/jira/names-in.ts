/**
 * Names of people that Jira sends along with an issue (who has it, who created it) or with entries of a history (who changed it), so
 * that they need not be asked for.
 * @param raw an issue of a search, or a list of history entries. Whatever is not as expected is passed over: a name is a help, no evidence.
 */
export function namesIn(raw: unknown): readonly (readonly [accountId: string, name: string])[] {
  const people = Array.isArray(raw)
    ? raw.map((entry) => at(entry, 'author'))
    : ['assignee', 'creator'].map((field) => at(at(raw, 'fields'), field));
  return people.flatMap((person) => {
    const [accountId, name] = [at(person, 'accountId'), nameAt(person)];
    return typeof accountId === 'string' && name !== null ? [[accountId, name] as const] : [];
  });
}

/** The name of a person as Jira sends one, with the remark that the account is not active any more; null where there is no name. */
export function nameAt(person: unknown): string | null {
  const name = at(person, 'displayName');
  if (typeof name !== 'string' || name === '') return null;
  return at(person, 'active') === false ? `${name}${HAS_LEFT}` : name;
}

const HAS_LEFT = ' (left)';

/** Whether a name, as `nameAt` gives it, is that of somebody whose account is not active any more. */
export const hasLeft = (name: string): boolean => name.endsWith(HAS_LEFT);

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
