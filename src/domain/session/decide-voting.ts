import { opensAt } from './agenda-order';
import { type Decided, done, refused } from './given';
import { LIMITS } from './limits';
import { RUNNING, type Rule } from './rule';
import { votable } from './topics';

/** Again, when a count settled nothing. */
export const openVoting: Rule<'open-voting'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, { votesEach }, { newId }): Decided => {
    const { phase, agenda, ballot } = session;
    if (phase === null || agenda.phases[phase]?.kind !== 'voting') return refused({ why: 'not-in-this-phase' });
    if (!Number.isInteger(votesEach) || votesEach < 1 || votesEach > LIMITS.votesEach)
      return refused({ why: 'too-many', of: 'votes', most: LIMITS.votesEach });
    if (ballot.state === 'voting' || votable(session).length === 0) return refused({ why: 'not-possible-now' });
    const number = ballot.number + 1;
    return done({ kind: 'ballot', ballot: { number, state: 'voting', votesEach, salt: newId(), ballots: 0, tally: [] } });
  },
};

/** The most votes first; with as many votes, in the order in which the topics stand. */
export const countVotes: Rule<'count-votes'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, _command, { opened }): Decided => {
    if (session.ballot.state !== 'voting' || opened === null) return refused({ why: 'not-possible-now' });
    const votes = opened.flatMap((envelope) => (envelope.kind === 'ballot' ? envelope.topics : []));
    const tally = votable(session)
      .map((topic) => ({ topic, votes: votes.filter((vote) => vote === topic).length }))
      .sort((a, b) => b.votes - a.votes);
    return done({ kind: 'ballot', ballot: { ...session.ballot, state: 'counted', salt: null, tally } });
  },
};

/** The top three to five go on (S3-35); the votes propose, the facilitator settles with the team. */
export const chooseTopics: Rule<'choose-topics'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, { topics }): Decided => {
    if (session.phase === null || session.phase < opensAt(session.agenda, 'groups')) return refused({ why: 'not-in-this-phase' });
    const chosen = [...new Set(topics)];
    if (chosen.length > LIMITS.topics) return refused({ why: 'too-many', of: 'topics', most: LIMITS.topics });
    const known = new Set([...votable(session), ...session.topics]);
    const stranger = chosen.find((topic) => !known.has(topic));
    if (stranger) return refused({ why: 'no-such-item', item: stranger });
    return done({ kind: 'topics', topics: chosen });
  },
};
