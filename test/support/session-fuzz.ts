import { isDeepStrictEqual } from 'node:util';
import { PHASE_KINDS } from '#domain/session/agenda';
import type { SessionEvent } from '#domain/session/event';
import { evolveDone } from '#domain/session/evolve';
import type { Decided } from '#domain/session/given';
import { type Chance, chanceOf } from '../site/demo/chance';
import { type Asked, aMeeting, anAgenda, aSeat, aSession } from './a-session';
import { triesOf } from './any-session-command';
import { expectLaws } from './session-laws';
import { person } from './story';

/** So many commands one meeting gets, before another begins. */
const PER_MEETING = 800;

export interface FuzzReport {
  readonly commands: number;
  readonly meetings: number;
  /** How often each kind of event happened, and each refusal was given. */
  readonly happened: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
}

/**
 * Random commands by random people against the rules; after each, every law of a session is checked.
 * @param count how many commands. @param seed the same seed tries the same.
 * @throws naming the law that broke, and where.
 */
export function fuzzSessions({ count, seed }: { readonly count: number; readonly seed: number }): FuzzReport {
  const happened: Record<string, number> = {};
  const refused: Record<string, number> = {};
  let left = count;
  let meetings = 0;
  while (left > 0) {
    meetings += 1;
    const commands = Math.min(left, PER_MEETING);
    fuzzMeeting(chanceOf(`session ${seed} ${meetings}`), commands, happened, refused, `seed ${seed}, meeting ${meetings}`);
    left -= commands;
  }
  return { commands: count, meetings, happened, refused };
}

function fuzzMeeting(
  chance: Chance,
  commands: number,
  happened: Record<string, number>,
  refused: Record<string, number>,
  where: string,
): void {
  const people = Array.from({ length: chance.whole(2, 7) }, (_, n) => person(`person-${n}`));
  const agenda = anAgenda(
    chance.happens(0.5)
      ? PHASE_KINDS
      : PHASE_KINDS.filter((kind) => kind === 'opening' || kind === 'frictions' || chance.happens(0.7)),
  );
  const facilitator = people[0] ?? person('person-0');
  const seats = people.map((who) => aSeat(who, { listening: chance.happens(0.1) }));
  const fresh = aSession({ agenda, facilitator });
  const begun = { ...fresh, preparation: { ...fresh.preparation, agenda, seats } };
  const meeting = aMeeting(begun, people, chance.next);
  const next = triesOf(chance, people);
  let again: { readonly command: Asked; readonly by: typeof facilitator; readonly id: string } | null = null;

  const count = (decided: Decided) => {
    if (!decided.ok) refused[decided.refusal.why] = (refused[decided.refusal.why] ?? 0) + 1;
    else for (const { kind } of decided.events as readonly SessionEvent[]) happened[kind] = (happened[kind] ?? 0) + 1;
  };
  for (let n = 0; n < commands; n += 1) {
    const before = meeting.session();
    if (chance.happens(0.2)) meeting.pass(chance.between(0, 2));
    let by = before.facilitator;
    let decided: Decided;
    let vote: number | null = null;
    if (again && chance.happens(0.03)) {
      decided = meeting.ask(again.by, again.command, { id: again.id });
      if (!decided.ok || decided.events.length > 0) throw new Error(`${where}, command ${n}: done twice`);
    } else {
      const tried = next(before);
      by = tried.by;
      if (tried.kind === 'seal' && tried.envelope.kind === 'ballot') vote = tried.envelope.ballot;
      const id = `command-${n}`;
      decided = tried.kind === 'seal' ? meeting.seal(by, tried.step, tried.envelope) : meeting.ask(by, tried.command, { id });
      if (tried.kind === 'ask' && decided.ok && decided.events.length > 0) again = { command: tried.command, by, id };
    }
    count(decided);
    const events = decided.ok ? decided.events : [];
    const late = vote !== null && decided.ok && (vote !== before.ballot.number || before.ballot.state !== 'voting');
    if (late) throw new Error(`${where}, command ${n}: a vote was taken into a ballot that it is not for`);
    if (!decided.ok && meeting.session() !== before) throw new Error(`${where}, command ${n}: changed by a refusal`);
    try {
      if (events.length > 0) expectLaws({ before, after: meeting.session(), events, by, people });
    } catch (broken) {
      throw new Error(`${where}, command ${n}: ${broken instanceof Error ? broken.message : String(broken)}`);
    }
  }
  const folded = meeting.log().reduce(evolveDone, begun);
  if (!isDeepStrictEqual(folded, meeting.session())) throw new Error(`${where}: the events do not fold to the state`);
}
