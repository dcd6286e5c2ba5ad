import { vi } from 'vitest';
import { keptSessions } from '#adapters/storage/kept-sessions';
import { parseCommitmentsAnswer } from '#contract/commitments';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import { dailyDecisions } from '../../src/index';
import { aMeetingIn, aSeat } from './a-session';
import { appOnSite } from './app-on-site';
import { person } from './story';

export const PM = 'pm-00000001';
export const LATER = 'pm-00000002';
const DAY = 86_400_000;

/** What Ada and Ben say in the closing round: words that stand in nothing else. */
export const ADA_SAID = 'I ask the support desk before the first sprint';
export const BEN_SAID = 'I say on the same day when an estimate no longer holds';

const plan = (title: string) => ({
  title,
  kind: 'pilot',
  outcome: 'mixed',
  meeting: null,
  invited: [{ accountId: 'ben', role: 'contributor' }],
});

/** A meeting of Ada, who facilitates it and administers the project, and of Ben, in its closing round; both are in the room. */
export async function closingRoundOnSite() {
  const app = appOnSite();
  await app.as('ada').ask('postmortem.open', { id: PM, plan: plan('Support triage pilot') });
  const [ada, ben] = [person('ada'), person('ben')];
  const round = aMeetingIn('close').session();
  const inRound: Session = {
    ...round,
    id: sessionIdOf(PM, 1),
    // An hour before.
    runs: round.runs.map((run) => ({ ...run, startedAt: Date.now() - 3_600_000 })),
    facilitator: ada,
    joined: [ada, ben],
    acknowledged: [ada, ben],
    preparation: { ...round.preparation, seats: [aSeat(ada, { part: 'facilitator' }), aSeat(ben)] },
  };
  await app.unasked(() => keptSessions.begin(inRound, PM));
  let given = 0;
  const send = async (who: string, ...commands: readonly object[]) => {
    const named = commands.map((command) => {
      given += 1;
      return { ...command, id: `command-${String(given).padStart(4, '0')}` };
    });
    return (await app.as(who).ask('session.send', { postMortemId: PM, number: 1, commands: named, since: 0 })) as {
      readonly outcomes: readonly { readonly kind: string }[];
      readonly version: number;
    };
  };
  const says = (who: string, text: string) =>
    send(who, { kind: 'write', of: 'commitments', item: `commitment-${who}`, based: 0, draft: { text } });
  const mine = async (who: string, project?: string) => {
    const read = parseCommitmentsAnswer(await app.as(who, project).ask('commitments.mine', {}));
    if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
    return read.value.commitments;
  };
  return {
    app,
    send,
    says,
    mine,
    close: () => send('ada', { kind: 'close', skip: 'The time is up for today' }),
    /** Both have said their sentence, and the meeting is closed. */
    async closed() {
      await says('ada', ADA_SAID);
      await says('ben', BEN_SAID);
      return this.close();
    },
    daily: () => app.unasked(() => dailyDecisions()),
    pass: (days: number) => vi.setSystemTime(Date.now() + days * DAY),
    /** A session of the next post-mortem begins, and these people come in. */
    async nextMeeting(...joined: readonly string[]) {
      await app.as('ada').ask('postmortem.open', { id: LATER, plan: plan('Second pilot') });
      const runs = [{ startedAt: Date.now(), endedAt: null, extendedMinutes: 0, skipped: null }];
      const begun = { ...inRound, id: sessionIdOf(LATER, 1), phase: 0, runs, joined: joined.map(person) };
      await app.unasked(() => keptSessions.begin(begun, LATER));
    },
    /** Mail of Jira to a person. */
    mailTo: (who: string) => app.wiki.inbox.of(who).entries.filter(({ kind }) => kind === 'email'),
  };
}
