import { describe, expect, it } from 'vitest';
import { openSnapshot } from '#contract/snapshot/open-snapshot';
import { toParts } from '#contract/snapshot/snapshot-parts';
import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { PersonId } from '#domain/history/issue-key';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { PageBinding } from '#domain/session/page-standing';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import { readEarlier } from '#usecases/earlier-decisions';
import { roomOf } from '#usecases/into-session';
import { NotPermitted } from '#usecases/not-permitted';
import { bindPage, placeSession } from '#usecases/place-session';
import { besideRecord, exportedRecord } from '#usecases/read-record';
import { readSession } from '#usecases/read-session';
import { aFreeze, aPostMortem, NOW } from '../support/a-post-mortem';
import { A_DRAFT, anAgenda, aSession, item } from '../support/a-session';
import { frozenInMemory } from '../support/frozen-in-memory';
import { frozenProject } from '../support/frozen-project';
import { recordsInMemory } from '../support/records-in-memory';
import { sessionsInMemory } from '../support/sessions-in-memory';
import { person } from '../support/story';

const PM = 'pm-00000001';
const OTHER = 'pm-00000002';
const HOME = '900001';
const COPY = '900002';
const [miriam, tomasz, rahul] = [person('miriam'), person('tomasz'), person('rahul')];

/** A post-mortem and its session, with who may browse the project. */
async function ground(
  given: {
    readonly browse?: readonly PersonId[];
    readonly edits?: readonly PersonId[];
    readonly session?: Partial<Session>;
  } = {},
) {
  let asking: PersonId = miriam;
  const browse = given.browse ?? [miriam];
  const frozen = frozenInMemory();
  const whole = await toParts(frozenProject(), []);
  const head = aFreeze({ parts: whole.parts.length, checksum: whole.checksum });
  for (const [part, text] of whole.parts.entries()) await frozen.keepPart(PM, head.id, part, text);
  const needs = {
    postMortems: recordsInMemory<PostMortem>([
      { id: PM, belongsTo: '10000', version: 1, value: aPostMortem({ freezes: [head] }) },
      { id: OTHER, belongsTo: '10000', version: 1, value: aPostMortem({ title: 'Second pilot' }) },
    ]),
    sessions: sessionsInMemory(),
    decisionIssues: recordsInMemory<DecisionIssue>(),
    pages: recordsInMemory<PageBinding>(),
    frozen,
    permissions: { of: async () => ({ browse: browse.includes(asking), administer: false }) },
    pageRights: { mayEdit: async () => given.edits?.includes(asking) ?? false },
    openSnapshot,
    now: () => NOW,
  };
  if (given.session) await needs.sessions.begin(aSession({ id: sessionIdOf(PM, 1), version: 40, ...given.session }), PM);
  const as = (who: PersonId) => {
    asking = who;
    return who;
  };
  const settingsOf = (postMortemId: string) => ({ postMortemId, agenda: 'five-phases' }) as const;
  const place = (who: PersonId, pageId = HOME, postMortemId = PM, localId = 'macro-1') =>
    placeSession(needs, { accountId: as(who), pageId, localId, settings: settingsOf(postMortemId) }, settingsOf(postMortemId));
  const bind = (who: PersonId, how: object, pageId = COPY, postMortemId = PM, localId = 'macro-1') =>
    bindPage(needs, { accountId: as(who), pageId, localId, settings: settingsOf(postMortemId) }, {
      postMortemId,
      agenda: 'combined',
      ...how,
    } as never);
  /** A page of which the platform says no settings, so that the browser alone names the post-mortem. */
  const unsaid = (who: PersonId, pageId = HOME) => ({ accountId: as(who), pageId, localId: 'macro-1', settings: null });
  const read = (who: PersonId, pageId: string | null = null, projectId: string | null = null) =>
    readSession(needs, { accountId: as(who), projectId, pageId }, { postMortemId: PM, number: 1, since: null });
  return { needs, as, place, bind, read, unsaid, settingsOf };
}

const CLOSED = { status: 'closed', closedAt: NOW, agenda: anAgenda() } as const;
const PUBLISHED = { ...CLOSED, publishedAt: NOW } as const;

describe('One page, one post-mortem', () => {
  it('binds the first page on which somebody looks who takes part, and begins with the agenda of the settings', async () => {
    const { needs, place } = await ground();
    expect(await place(tomasz)).toEqual({ kind: 'here', postMortemId: PM });
    expect((await needs.pages.read(HOME))?.value).toMatchObject({ postMortemId: PM, insteadOf: null });
    expect((await needs.sessions.read(sessionIdOf(PM, 1), null))?.from?.agenda.from).toBe('five-phases');
  });

  it('never changes the agenda of a session in which something has happened', async () => {
    const { needs, place } = await ground({ session: {} });
    await place(tomasz);
    expect((await needs.sessions.read(sessionIdOf(PM, 1), null))?.from?.agenda.from).toBe('combined');
  });

  it('asks on a copied page whether to share the post-mortem or to start anew', async () => {
    const { place, bind } = await ground();
    await place(tomasz);
    expect(await place(tomasz, COPY)).toEqual({ kind: 'copied', title: 'Support triage pilot', mayOpen: false });
    expect(await place(miriam, COPY)).toMatchObject({ mayOpen: true });
    expect(await bind(tomasz, { how: 'share' })).toEqual({ kind: 'here', postMortemId: PM });
    expect(await place(tomasz, COPY)).toEqual({ kind: 'here', postMortemId: PM });
    expect(await place(tomasz, HOME)).toEqual({ kind: 'here', postMortemId: PM });
  });

  it('starts anew with the same people, and the copied page leads there although its settings name the first', async () => {
    const { needs, place, bind } = await ground();
    await place(miriam);
    const anew = { how: 'anew', id: 'pm-00000003', title: 'Third pilot' };
    expect(await bind(miriam, anew)).toEqual({ kind: 'here', postMortemId: 'pm-00000003' });
    expect(await bind(miriam, anew)).toEqual({ kind: 'here', postMortemId: 'pm-00000003' });
    expect(await place(tomasz, COPY)).toEqual({ kind: 'here', postMortemId: 'pm-00000003' });
    expect((await needs.postMortems.read('pm-00000003'))?.value.invited).toEqual(aPostMortem().invited);
    expect(await place(tomasz, HOME)).toEqual({ kind: 'here', postMortemId: PM });
  });

  it('opens a new one only for those who may browse the project', async () => {
    const { bind } = await ground();
    await expect(bind(tomasz, { how: 'anew', id: 'pm-00000003', title: 'Third' })).rejects.toThrow(NotPermitted);
  });

  it('follows the settings of its macro when they are changed, and not those of a second macro', async () => {
    const { place, bind } = await ground();
    await place(miriam);
    expect(await place(miriam, HOME, OTHER, 'macro-2')).toEqual({ kind: 'other-here', title: 'Second pilot' });
    expect(await place(miriam, HOME, OTHER, 'macro-1')).toEqual({ kind: 'here', postMortemId: OTHER });
    expect(await bind(miriam, { how: 'instead' }, HOME, PM, 'macro-2')).toEqual({ kind: 'here', postMortemId: PM });
  });

  it('is settled by those alone who take part', async () => {
    const { needs, place, bind } = await ground({ browse: [rahul] });
    expect(await place(rahul)).toEqual({ kind: 'not-yours', ask: tomasz });
    expect(await needs.pages.read(HOME)).toBeNull();
    await expect(bind(rahul, { how: 'share' })).rejects.toThrow(NotPermitted);
  });

  it('is bound, where the platform says no settings, by those alone who may edit it and may change the post-mortem', async () => {
    const sofia = person('sofia');
    const { needs, unsaid, settingsOf } = await ground({ edits: [miriam, sofia] });
    // Sofia is invited and may not change the post-mortem; Tomasz facilitates it and may not edit the page.
    for (const who of [sofia, tomasz]) {
      expect(await placeSession(needs, unsaid(who), settingsOf(PM))).toEqual({ kind: 'here', postMortemId: PM });
      await expect(bindPage(needs, unsaid(who), { ...settingsOf(PM), how: 'share' })).rejects.toThrow(NotPermitted);
    }
    expect(await needs.pages.read(HOME)).toBeNull();
    await placeSession(needs, unsaid(miriam), settingsOf(PM));
    expect((await needs.pages.read(HOME))?.value.postMortemId).toBe(PM);
  });

  it('says when there is no such post-mortem on this site', async () => {
    expect(await (await ground()).place(miriam, HOME, 'pm-99999999')).toEqual({ kind: 'gone' });
  });

  it('leaves session and record in Jira when the page is gone', async () => {
    const { place, read } = await ground({ session: { status: 'running', phase: 2 } });
    await place(miriam);
    // The page was deleted: nobody asks from it any more, and the Jira page asks with its project.
    expect(await read(miriam, null, '10000')).toMatchObject({ kind: 'whole', session: { status: 'running', phase: 2 } });
  });
});

describe('Who reads the record', () => {
  it('is the room alone until it is published', async () => {
    const { read, place } = await ground({ browse: [rahul], session: CLOSED });
    await place(tomasz);
    expect(await read(rahul, HOME)).toEqual({ kind: 'not-yours-to-see' });
    expect(await read(tomasz)).toMatchObject({ kind: 'whole' });
  });

  it('is, once published, whoever may browse the project or sees the page that is bound to it', async () => {
    const { read, place } = await ground({ browse: [rahul], session: PUBLISHED });
    await place(tomasz);
    const sofia = person('somebody-in-confluence');
    expect(await read(rahul, null, '10000')).toMatchObject({ kind: 'record' });
    expect(await read(sofia, HOME)).toMatchObject({ kind: 'record' });
    expect(await read(sofia, COPY)).toEqual({ kind: 'not-yours-to-see' });
    expect(await read(sofia)).toEqual({ kind: 'not-yours-to-see' });
    expect(await place(sofia)).toEqual({ kind: 'here', postMortemId: PM });
    // Whoever has the chair of the session without being invited to it can invite nobody.
    expect(await place(sofia, COPY)).toEqual({ kind: 'not-yours', ask: tomasz });
  });

  it('has the key figures: before it is published for those who may browse the project, then for every reader', async () => {
    for (const [session, seen] of [
      [CLOSED, [true, false, false]],
      [PUBLISHED, [true, true, true]],
    ] as const) {
      const { needs, as, place } = await ground({ session });
      await place(miriam);
      const figures = async (who: PersonId) => {
        const visitor = { accountId: as(who), projectId: null, pageId: HOME };
        const room = await roomOf(needs, visitor, { postMortemId: PM, number: 1 });
        return (await besideRecord(needs, visitor, room)).figures !== null;
      };
      expect([await figures(miriam), await figures(tomasz), await figures(rahul)]).toEqual(seen);
    }
  });

  it('goes into an export of the page when it is published and somebody who takes part has bound the page', async () => {
    const before = await ground({ session: CLOSED });
    await before.place(miriam);
    expect(await exportedRecord(before.needs, { pageId: HOME, asked: PM })).toBeNull();
    const said = { id: item('commitment-1'), revision: 1, by: person('rahul'), text: 'Ask for real data first' };
    const { needs, place } = await ground({ session: { ...PUBLISHED, items: { ...aSession().items, commitments: [said] } } });
    // Anybody who may edit a page can write any post-mortem into the settings of a macro.
    expect(await exportedRecord(needs, { pageId: HOME, asked: PM })).toBeNull();
    await place(miriam);
    expect(await exportedRecord(needs, { pageId: HOME, asked: PM })).toMatchObject({
      zone: 'Europe/Berlin',
      record: { title: 'Support triage pilot', figures: { project: 'Generated' } },
    });
    // Nobody in particular asks, so nobody's own sentence goes with it.
    expect(JSON.stringify(await exportedRecord(needs, { pageId: HOME, asked: PM }))).not.toContain(said.text);
    expect(await exportedRecord(needs, { pageId: HOME, asked: OTHER })).toBeNull();
  });
});

describe('What earlier post-mortems have left', () => {
  const decision = (id: string, standing: object) => ({ ...A_DRAFT.decisions, id: item(id), revision: 1, standing }) as never;
  const items = {
    ...aSession().items,
    decisions: [
      decision('decision-1', { kind: 'taken' }),
      decision('decision-2', { kind: 'parked' }),
      decision('decision-3', { kind: 'proposed' }),
      decision('decision-4', { kind: 'declined', reason: 'Too dear' }),
    ],
  };
  const earlier = async (who: PersonId, session: Partial<Session>, browse: readonly PersonId[] = [who]) => {
    const { needs, as } = await ground({ browse, session: { ...session, items } });
    const kept = await needs.postMortems.read(OTHER);
    if (kept === null) throw new Error('There is a second post-mortem.');
    const invited = [...kept.value.invited, { accountId: rahul, role: 'contributor' }];
    await needs.postMortems.put({ ...kept, version: 2, value: { ...kept.value, invited } });
    const visitor = { accountId: as(who), projectId: null };
    return (await readEarlier(needs, await roomOf(needs, visitor, { postMortemId: OTHER, number: 1 }))).earlier;
  };

  it('is what was taken or parked in closed sessions', async () => {
    const [one] = await earlier(miriam, CLOSED);
    expect(one).toMatchObject({ postMortemId: PM, title: 'Support triage pilot', closedAt: NOW });
    expect(one?.decisions.map(({ id }) => id)).toEqual(['decision-1', 'decision-2']);
    expect(await earlier(miriam, { status: 'running' })).toEqual([]);
  });

  it('is told to those who took part, and once published to those who may browse the project', async () => {
    expect(await earlier(rahul, CLOSED)).toEqual([]);
    expect(await earlier(rahul, PUBLISHED)).toHaveLength(1);
    expect(await earlier(rahul, PUBLISHED, [])).toEqual([]);
  });
});
