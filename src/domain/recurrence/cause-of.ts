import type { CauseOfChain, DecidedCause, HandOff } from '#domain/decision-issue/decided-cause';
import type { ItemId } from '#domain/session/ids';
import { BUCKETS, type Bucket, type Card, type PathEdge, type WhyChain } from '#domain/session/items';
import { lostEdges, lostInside } from '#domain/session/path';
import type { Session } from '#domain/session/session';
import { topicTitle } from '#domain/session/topics';
import { plainWords } from './plain-words';

/** What a topic of a session is found to be, as it stands now; null where there is no such topic. */
export function causeOf(session: Pick<Session, 'items'>, topic: ItemId): DecidedCause | null {
  const title = topicTitle(session, topic);
  if (title === null) return null;
  const { items } = session;
  const cards = items.cards.filter(({ id, group }) => id === topic || group === topic);
  const chains = items.chains.filter((chain) => chain.topic === topic);
  const upstream = items.upstream.filter((one) => one.topic === topic).map(({ text }) => text);
  const said = [
    title,
    ...cards.map(({ text }) => text),
    ...upstream,
    ...chains.flatMap(({ links }) => links.map(({ text }) => text)),
  ];
  return {
    topic: title,
    bucket: bucketOf(cards),
    chains: chains.map(causeOfChain),
    handOffs: handOffsOf(session, said),
    upstream: upstream.filter(isSaid),
    projects: [...new Set(chains.flatMap(({ projects }) => projects))],
    whereElse: chains.map(({ whereElse }) => whereElse).filter(isSaid),
  };
}

/** Whether anything is known of a cause that could be compared; the name and the bucket of a topic alone are not. */
export const isFound = ({ chains, upstream }: DecidedCause): boolean =>
  upstream.length > 0 ||
  chains.some(({ failureType, findingKind, causeCategory, aiPattern, signs }) =>
    [failureType, findingKind, causeCategory, aiPattern, signs[0] ?? null].some((label) => label !== null),
  );

const causeOfChain = ({ failureType, findingKind, causeCategory, aiPattern, signs, links }: WhyChain): CauseOfChain => ({
  failureType,
  findingKind,
  causeCategory,
  aiPattern,
  signs,
  last: links.filter(({ text }) => isSaid(text)).at(-1)?.text ?? '',
});

/** Where most of its frictions belong; of equals the first in the order of the buckets. */
function bucketOf(cards: readonly Card[]): Bucket | null {
  const many = (bucket: Bucket) => cards.filter((card) => card.bucket === bucket).length;
  const most = Math.max(...BUCKETS.map(many));
  return most === 0 ? null : (BUCKETS.find((bucket) => many(bucket) === most) ?? null);
}

/**
 * The places on the path at which energy was lost. A session does not say which topic they belong to, but its words may: those of which
 * both roles are named in what is said on the topic; where there is none, all of them.
 */
function handOffsOf(session: Pick<Session, 'items'>, said: readonly string[]): readonly HandOff[] {
  const names = new Map(session.items.steps.map(({ id, name }) => [id, name]));
  const handOffs = [...lostEdges(session), ...lostInside(session)].flatMap(({ from, to }: PathEdge): readonly HandOff[] => {
    const [one, other] = [names.get(from), names.get(to)];
    return one === undefined || other === undefined ? [] : [{ from: one, to: other }];
  });
  const words = plainWords(said.join('\n'));
  const isNamed = (role: string) => isSaid(role) && [...plainWords(role)].every((word) => words.has(word));
  const named = handOffs.filter(({ from, to }) => isNamed(from) && isNamed(to));
  return named.length > 0 ? named : handOffs;
}

const isSaid = (text: string): boolean => text.trim() !== '';
