import {
  type AlikeAnswer,
  parseAlikeAnswer,
  parseRecurredHeard,
  type RecurredHeard,
  type SayRecurred,
} from '#contract/recurrence';
import type { ItemId } from '#domain/session/ids';
import { callApp } from '../../../shared/src/bridge/call-app';
import type { AppOfSession } from '../issues/issues-client';

/** What had been fixed before. Every call rejects when the app does not answer. */
export interface RecurrenceClient {
  alike(topic: ItemId): Promise<AlikeAnswer>;
  /** @param id of the old decision. */
  say(topic: ItemId, id: string, said: SayRecurred['said']): Promise<RecurredHeard>;
}

export function recurrenceClient({ invoke, postMortemId, number }: AppOfSession): RecurrenceClient {
  const which = { postMortemId, number };
  return {
    alike: (topic) => callApp(invoke, 'causes.alike', { ...which, topic }, parseAlikeAnswer),
    say: (topic, id, said) => callApp(invoke, 'decisions.recurred', { ...which, topic, id, said }, parseRecurredHeard),
  };
}
