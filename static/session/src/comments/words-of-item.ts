import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import { topicTitle } from '#domain/session/topics';
import { endOf } from '../whys/chain-links';

/** What an item says, in its own words, to know it by; null where it is not there any more. */
export function wordsOfItem(session: Pick<Session, 'items'>, id: ItemId): string | null {
  const { items } = session;
  const topic = topicTitle(session, id);
  if (topic !== null && topic !== '') return topic;
  for (const kind of ['cards', 'upstream', 'redesign', 'conditions', 'lessons', 'decisions', 'questions'] as const) {
    const found = items[kind].find((item) => item.id === id);
    if (found !== undefined) return found.text;
  }
  const step = items.steps.find((one) => one.id === id);
  if (step !== undefined) return step.name;
  const chain = items.chains.find((one) => one.id === id);
  if (chain !== undefined) return endOf(chain)?.text ?? topicTitle(session, chain.topic);
  const edge = items.edges.find((one) => one.id === id);
  if (edge === undefined) return null;
  const name = (step: ItemId) => items.steps.find((one) => one.id === step)?.name ?? '';
  return `${name(edge.from)} → ${name(edge.to)}`;
}
