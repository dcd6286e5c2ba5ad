import type { SessionCommand } from './command';
import * as chair from './decide-chair';
import * as clock from './decide-clock';
import * as collecting from './decide-collecting';
import * as ending from './decide-ending';
import * as phases from './decide-phases';
import * as polls from './decide-polls';
import * as preparing from './decide-preparing';
import * as presence from './decide-presence';
import { remove } from './decide-remove';
import { sort } from './decide-sort';
import * as voting from './decide-voting';
import { write } from './decide-write';
import { type Decided, done, type Given, refused } from './given';
import type { Rule } from './rule';
import type { Session } from './session';

const RULES: { readonly [K in SessionCommand['kind']]: Rule<K> } = {
  prepare: preparing.prepare,
  start: preparing.start,
  join: presence.join,
  acknowledge: presence.acknowledge,
  write,
  remove,
  sort,
  'move-on': phases.moveOn,
  'go-back': phases.goBack,
  extend: clock.extend,
  pause: clock.pause,
  resume: clock.resume,
  'open-writing': collecting.openWriting,
  reveal: collecting.reveal,
  'open-voting': voting.openVoting,
  'count-votes': voting.countVotes,
  'choose-topics': voting.chooseTopics,
  'open-poll': polls.openPoll,
  'close-poll': polls.closePoll,
  'hand-over': chair.handOver,
  'keep-chair': chair.keepChair,
  'ask-chair': chair.askChair,
  'take-chair': chair.takeChair,
  close: ending.close,
  reopen: ending.reopen,
  publish: ending.publish,
};

/**
 * Judges a command: the events that it comes to, or why it is not done. Nothing has changed after a refusal.
 * A command that was done lately comes to nothing more, so that one that is sent again does no harm.
 */
export function decide(session: Session, command: SessionCommand, given: Given): Decided {
  if (session.doneLately.includes(command.id)) return done();
  if (!given.people.includes(given.by) && given.by !== session.facilitator) return refused({ why: 'no-such-person' });
  // The table has the rule of each kind under its kind; the compiler does not follow that through a union.
  const rule = RULES[command.kind] as Rule<typeof command.kind>;
  if (!rule.when.includes(session.status)) return refused({ why: session.status === 'closed' ? 'closed' : 'not-possible-now' });
  if (rule.facilitatorOnly && given.by !== session.facilitator) return refused({ why: 'only-facilitator' });
  return withAskEnded(session, rule.decide(session, command as never, given), given);
}

/**
 * A question for the chair ends by itself with whatever is done next: once it can lead to nothing any more, and when the facilitator
 * acts, who is not gone then and need not say so.
 */
function withAskEnded(session: Session, decided: Decided, { by, people, now }: Given): Decided {
  if (!decided.ok || decided.events.length === 0 || session.chairAsked === null) return decided;
  if (by !== session.facilitator && chair.askStands(session, people, now)) return decided;
  const settled = decided.events.some(({ kind }) => kind === 'chair-asked' || kind === 'facilitator');
  return settled ? decided : done(...decided.events, { kind: 'chair-asked', asked: null });
}
