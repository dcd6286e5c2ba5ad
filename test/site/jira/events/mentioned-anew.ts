import type { Json } from '../model/json';
import { mentionsIn } from '../model/mentions';
import type { Actor } from '../model/permission';

/** Who is mentioned now and was not before; one who mentions himself does not count. */
export function mentionedAnew(before: Json | undefined, after: Json | undefined, actor: Actor): string[] {
  const known = mentionsIn(before);
  return [...mentionsIn(after).keys()].filter((id) => !known.has(id) && id !== actor.accountId);
}
