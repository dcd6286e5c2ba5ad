import type { PersonId } from '#domain/history/issue-key';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { Visitor } from './into-session';
import { NotPermitted } from './not-permitted';
import { amendSummary, type Summaries, summaryAt, type WhichSummary } from './summaries';

/**
 * Puts the sentence of the person who asks into the summary, or takes it out of what is published next. Nobody does it for anybody else:
 * whose it is comes from the platform.
 * @throws NotPermitted for whoever has made no commitment in the session.
 */
export async function shareOwnCommitment(
  needs: Summaries,
  visitor: Visitor,
  { share, ...which }: WhichSummary & { readonly share: boolean },
): Promise<void> {
  const found = await summaryAt(needs, visitor, which);
  const you = visitor.accountId as PersonId;
  if (found.kind !== 'there' || !found.session.items.commitments.some(({ by }) => by === you))
    throw new NotPermitted(TURNED_AWAY['no-own-commitment']);
  await amendSummary(needs, found, (current) => {
    if (current.shared.includes(you) === share) return null;
    const others = current.shared.filter((one) => one !== you);
    return { ...current, shared: share ? [...others, you] : others, revision: current.revision + 1 };
  });
}
