import type { SessionNews } from '#contract/sessions';
import type { SessionCommand } from '#domain/session/command';
import { decide } from '#domain/session/decide';
import { evolve, evolveDone } from '#domain/session/evolve';
import type { Given } from '#domain/session/given';
import { stepOpenedBy } from '#domain/session/round-of';
import type { Session } from '#domain/session/session';

/**
 * The session after what the server tells. Answers may come late, twice or in another order: what is known already changes nothing.
 * @returns null where something in between is missing and must be read.
 */
export function followed(known: Session, news: SessionNews): Session | null {
  if (news.kind === 'whole') return news.session.version > known.version ? news.session : known;
  let session = known;
  for (const batch of news.done) {
    if (batch.version <= session.version) continue;
    if (batch.version - batch.events.length > session.version) return null;
    session = evolveDone(session, batch);
  }
  return session;
}

/**
 * The session with one's own unanswered commands on top. What the server would refuse changes nothing here, and what it alone can do,
 * because it opens envelopes, is waited for.
 */
export const withUnanswered = (session: Session, commands: readonly SessionCommand[], given: Given): Session =>
  commands.reduce((before, command) => {
    if (stepOpenedBy(command) !== null) return before;
    const decided = decide(before, command, given);
    return decided.ok ? decided.events.reduce(evolve, before) : before;
  }, session);
