import { askApp, contextToken } from './ask-app';
import type { LocalSite } from './local-site';
import { LEAD, MEMBER } from './people';
import { as } from './post-mortems';

/** What people found under one topic. */
export interface Found {
  readonly friction: string;
  readonly upstream: string;
  readonly why: string;
  readonly projects: readonly string[];
}

const TOPIC = 'topic-0001';

/** A post-mortem that the lead opens in a project and brings as far as a cause has been found under its one topic; without a screen. */
export async function foundCause(site: LocalSite, projectKey: string, id: string, title: string, found: Found) {
  const caller = { accountId: LEAD, token: await contextToken(site, LEAD, projectKey) };
  const invited = [
    { accountId: LEAD, role: 'facilitator' },
    { accountId: MEMBER, role: 'technical-lead' },
  ];
  await askApp(site, caller, 'postmortem.open', { id, plan: { title, kind: 'pilot', outcome: 'mixed', meeting: null, invited } });
  let [sent, phase] = [0, 0];
  const send = async (kind: object): Promise<string> => {
    sent += 1;
    const commands = [{ id: `command-of-${id}-${sent}`, ...kind }];
    return JSON.stringify(await askApp(site, caller, 'session.send', { postMortemId: id, number: 1, commands, since: 0 }));
  };
  const skip = 'Only the cause matters here';
  /** On from phase to phase, until it is taken. */
  const when = async (kind: object): Promise<void> => {
    for (; phase < 12; phase += 1) {
      if (!(await send(kind)).includes('"refused"')) return;
      await send({ kind: 'move-on', from: phase, skip });
    }
    throw new Error(`Never taken: ${JSON.stringify(kind)}`);
  };
  const write = (of: string, item: string, draft: object) => when({ kind: 'write', of, item, based: 0, draft });
  await send({ kind: 'start' });
  await when({ kind: 'open-writing', what: 'frictions', anonymous: false });
  await when({ kind: 'reveal', what: 'frictions' });
  const card = { kind: 'friction', text: found.friction, bucket: 'workflow', group: null, repeatable: null, pinned: [] };
  await write('cards', TOPIC, card);
  await when({ kind: 'choose-topics', topics: [TOPIC] });
  const shape = { on: null, circle: null, context: '', missing: '', revisited: null };
  await write('upstream', 'upstream-0001', { topic: TOPIC, text: found.upstream, ...shape });
  await write('chains', 'chain-0001', {
    ...{
      topic: TOPIC,
      links: [{ text: found.why, level: 'systemic' }],
      systemic: true,
      whereElse: 'Every pilot that begins with a demo',
    },
    ...{
      projects: found.projects,
      failureType: 'data',
      signs: [],
      findingKind: 'process',
      causeCategory: 'process-gap',
      aiPattern: null,
    },
  });
  return {
    /** Takes a decision on the topic, closes the meeting, makes the decision's issue and closes that as done. @returns its key. */
    async fixed(text: string): Promise<string> {
      await write('decisions', 'decision-0001', {
        ...{ text, changes: 'template', owner: LEAD, due: '2026-12-31', done: 'The template has it', impact: 3, effort: 1 },
        ...{
          verification: { kind: 'count', count: 3, what: 'kick-offs that have it' },
          topic: TOPIC,
          standing: { kind: 'taken' },
        },
      });
      await send({ kind: 'close', skip });
      const project = (await as(site, LEAD, 'GET', `/rest/api/3/project/${projectKey}`)) as { id: string };
      const { issueTypes } = (await as(site, LEAD, 'GET', `/rest/api/3/issue/createmeta/${projectKey}/issuetypes`)) as {
        issueTypes: { id: string; name: string }[];
      };
      const made = await askApp<{ issue: { standing: { key: string } } }>(site, caller, 'decision.create', {
        ...{ postMortemId: id, number: 1, decisionId: 'decision-0001', projectId: project.id, answers: {}, unassigned: false },
        ...{ typeId: issueTypes.find(({ name }) => name === 'Task')?.id, locale: 'en-GB' },
      });
      const { key } = made.issue.standing;
      const { transitions } = (await as(site, LEAD, 'GET', `/rest/api/3/issue/${key}/transitions`)) as {
        transitions: { id: string; to: { statusCategory: { key: string } } }[];
      };
      const closing = transitions.find(({ to }) => to.statusCategory.key === 'done');
      await as(site, LEAD, 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: closing?.id } });
      return key;
    },
    /** On to the phase in which people ask why. @throws Error where the agenda has none. */
    async asksWhy(): Promise<void> {
      for (let tries = 0; tries < 12; tries += 1) {
        const told = await askApp<{ session: { phase: number; agenda: { phases: { kind: string }[] } } }>(
          site,
          caller,
          'session.read',
          {
            ...{ postMortemId: id, number: 1, since: null },
          },
        );
        const now = told.session.phase;
        if (told.session.agenda.phases[now]?.kind === 'whys') return;
        await send({ kind: 'move-on', from: now, skip });
      }
      throw new Error('Nobody asks why in this agenda.');
    },
  };
}
