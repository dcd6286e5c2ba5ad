import { usualSettings } from '#domain/loop/loop-settings';
import { DECISION, ID, PM, plan } from './decided-on-site';

/** From where a call comes: the page of a project, a macro, the panel of an issue, a dashboard. */
export type CallPlace = 'project' | 'macro' | 'issue' | 'dashboard';

export interface CallOfApp {
  /** In order, and about what `decidedOnSite` has made; null where a call carries nothing. */
  readonly payload: Record<string, unknown> | null;
  readonly from: CallPlace;
  /** What it carries may be left out. */
  readonly mayBeEmpty?: boolean;
}

const call = (payload: CallOfApp['payload'] = null, from: CallPlace = 'project'): CallOfApp => ({ payload, from });

export const REQUEST = '00000000-0000-4000-8000-000000000001';
/** A post-mortem beside it whose meeting has not begun. */
export const RUNNING = 'pm-00000002';
const which = { postMortemId: PM, number: 1 };
const running = { postMortemId: RUNNING, number: 1 };
const freeze = { postMortemId: PM, freezeId: REQUEST };
const check = { closing: 1, days: 30 };
const topic = 'topic-000001';
const statement = { text: 'Scope was frozen.', pins: { keys: [], momentId: null, days: null }, reading: { kind: 'none' } };
const point = { edge: 'a>b', from: 'a', to: 'b', week: '2026-06-01', handOffs: 1, days: 1, issues: 1, words: 'Taken over' };
const place = { postMortemId: PM, agenda: 'combined' };
const summary = { ...which, locale: 'en-GB' };

/** Every call that a page can make, by name, with a payload that is in order. */
export const CALLS: Readonly<Record<string, CallOfApp>> = {
  'settings.read': call(),
  'settings.save': call({ version: 0, blockedStatusIds: ['3'], waitingStatusIds: null, baseline: null, startDateField: null }),
  'roles.read': call(),
  'roles.save': call({ version: 0, settled: { roles: [{ id: 'leads', name: 'Taken over', people: ['ben'] }] } }),
  'redesign.read': call(),
  'redesign.choose': call({ chosen: true, point }),
  'outside.read': call(),
  'outside.save': call({ version: 0, groups: { sponsor: { atFirst: 'Taken over', now: null } } }),
  'moments.read': call(),
  'moments.mark': call({
    momentId: 'own:quicksilver',
    day: '2026-06-01',
    version: 1,
    change: { kind: 'star', starred: true },
  }),
  'moments.add': call({ momentId: 'own:quicksilver', day: '2026-06-01', wording: 'Taken over', keys: [] }),
  'moments.remove': call({ momentId: 'own:quicksilver', version: 1 }),
  'accounts.read': call({ postMortemId: PM }),
  'accounts.write': call({ postMortemId: PM, id: REQUEST, version: 0, ...statement }),
  'accounts.remove': call({ postMortemId: PM, id: REQUEST, version: 1 }),
  'postmortem.list': call(),
  'postmortem.read': call({ id: PM }),
  'postmortem.open': call({ id: PM, plan }),
  'postmortem.change': call({ id: PM, version: 1, plan: { ...plan, title: 'Taken over' } }),
  'postmortem.left': call({ id: PM }),
  'postmortem.end': call({ id: PM, reason: 'Because I say so.' }),
  'postmortem.reopen': call({ id: PM }),
  'freeze.begin': call({ ...freeze, parts: 1, characters: 4, checksum: '0'.repeat(64) }),
  'freeze.part': call({ ...freeze, part: 0, text: 'AAAA' }),
  'freeze.finish': call({ ...freeze, movedMeanwhile: [], movedCount: 0 }),
  'freeze.read': call(freeze),
  'pack.spaces': call(),
  'pack.write': call({
    ...freeze,
    request: REQUEST,
    document: { title: 'Taken over', blocks: [] },
    target: { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: false, anew: true },
  }),
  'pack.state': call({ postMortemId: PM }),
  'pack.opened': call({ postMortemId: PM }),
  'session.read': call({ ...which, since: null }),
  'session.send': call({ ...running, since: 0, commands: [{ id: 'command-of-nobody-1', kind: 'start' }] }),
  'session.seal': call({
    ...running,
    step: 'successes',
    envelope: { kind: 'cards', cards: [], by: null },
    secret: null,
    command: 'command-of-nobody-2',
  }),
  'session.own': call({ ...running, secrets: {} }),
  'session.notes': call({ ...running, notes: { wentWell: 'Taken over', didNot: '', wouldChange: '' } }),
  'session.channel': call(running),
  'session.evidence': call(running),
  'session.follow-up': call({ postMortemId: PM, agenda: 'follow-up' }),
  'session.place': call(place, 'macro'),
  'session.bind': call({ ...place, how: 'share' }, 'macro'),
  'session.earlier': call(which),
  'session.record': call(which),
  'decision.issues': call(which),
  'decision.create': call({
    ...{ ...which, decisionId: DECISION, projectId: '10100', typeId: '10001' },
    ...{ answers: {}, unassigned: false, locale: 'en-GB' },
  }),
  'decision.take': call({ ...which, decisionId: DECISION, key: 'AI-1' }),
  'decisions.list': call(),
  'decisions.of-issue': call(null, 'issue'),
  'decisions.look': call({ id: ID }),
  'decisions.answer': call({ id: ID, check, verdict: { kind: 'held' }, sentence: 'It is.' }),
  'decisions.confirm': call({ id: ID, check, agrees: true, sentence: 'It is.' }),
  'decisions.next': call({ id: ID, check, step: { kind: 'reopen' } }),
  'decisions.why': call({ id: ID, of: 'move', at: 1, reason: 'Because I say so.' }),
  'decisions.recurred': call({ ...which, topic, id: ID, said: { kind: 'came-back', sentence: 'It did.' } }),
  'decisions.take-back': call({ id: ID, postMortemId: PM, topic }),
  'decisions.across': call(),
  'decisions.glance': call({ of: 'project', projectId: '10100' }, 'dashboard'),
  'decisions.prove': call({ id: ID, check }),
  'decisions.kick-off': call({ id: ID, project: 'OPEN', has: true, sentence: 'It has.' }),
  'decisions.win': call({ id: ID, win: { id: REQUEST, prevented: 'A second one.', on: '2026-08-20', caughtBy: 'ben' } }),
  'decisions.unwin': call({ id: ID, win: REQUEST }),
  'causes.alike': call({ ...which, topic }),
  'commitments.mine': { ...call({ here: PM }), mayBeEmpty: true },
  'commitments.answer': call({ here: PM, ...which, how: 'kept', sentence: 'I did.' }),
  'loop-settings.read': call(),
  'loop-settings.save': call({ version: 0, settled: usualSettings }),
  'summary.read': call(summary),
  'summary.save': call({ ...summary, section: 'lessons', lines: [], seen: [] }),
  'summary.reader': call({ ...summary, accountId: 'cleo', role: null, reads: true }),
  'summary.my-commitment': call({ ...summary, share: true }),
  'summary.places': call(summary),
  'summary.publish': call({
    ...summary,
    request: REQUEST,
    revision: 0,
    target: { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: false, anew: true },
    tellAgain: false,
  }),
  'summary.states': call(),
  'proof.preview': call({ ...which, verification: { kind: 'query', jql: 'project = AI', expects: 'nothing' } }),
  'proof.fields': call({ ...which, words: 'Story' }),
  'proof.pages': call({ ...which, words: 'page' }),
  'macro.projects': call({ words: '' }, 'macro'),
  'macro.post-mortems': call({ projectId: '10100' }, 'macro'),
  'macro.open': call({ id: PM, title: 'Taken over', kind: 'pilot', projectId: '10100', role: 'contributor' }, 'macro'),
};
