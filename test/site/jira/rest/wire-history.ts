import type { RawHistory, RawItem } from '../model/raw-issue';
import type { wireUser } from './wire-user';

type People = (accountId: string) => ReturnType<typeof wireUser>;

/** A history entry as Jira sends it; `created` as the site keeps it, an ISO text. */
export function wireHistory(history: RawHistory, person: People, items: readonly RawItem[] = history.items) {
  return {
    id: history.id,
    ...(history.author === undefined ? {} : { author: person(history.author.accountId) }),
    created: history.created,
    items: items.map(wireItem),
  };
}

/** An item with nothing on one side leaves `from` or `to` null; lines of old exports that lack them are completed. */
function wireItem(item: RawItem) {
  const textOf = (key: 'from' | 'fromString' | 'to' | 'toString'): string | null => {
    // An item without a toString of its own would show the method that every object has.
    const value: unknown = Object.hasOwn(item, key) ? item[key] : null;
    return typeof value === 'string' ? value : null;
  };
  return {
    field: item.field,
    fieldtype: item.fieldtype ?? 'jira',
    ...(item.fieldId === undefined ? {} : { fieldId: item.fieldId }),
    from: textOf('from'),
    fromString: textOf('fromString'),
    to: textOf('to'),
    toString: textOf('toString'),
  };
}
