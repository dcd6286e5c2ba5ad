import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import { whomToAsk } from '#domain/post-mortem/who-may';
import type { PageStanding } from '#domain/session/page-standing';
import { DoorStanding, MacroDoor } from '../../../static/session/src/door/macro-door';
import { sessionDoor } from '../../../static/session/src/door/session-door';
import { PublishPart } from '../../../static/session/src/record/publish-part';
import { fileNameOf, peopleIn } from '../../../static/session/src/record/record-file';
import { parseMacroContext } from '../../../static/session/src/room/macro-context';
import { SessionRoom } from '../../../static/session/src/room/session-room';
import { PackBlocks } from '../../../static/shared/src/components/pack-blocks';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { aPostMortem } from '../../support/a-post-mortem';
import { ANN, aMeeting, aSession, BEN } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';
import { drawn } from '../../support/drawn';
import { sayEnglish } from '../../support/drawn-at-meeting';
import { at, person } from '../../support/story';

const spoken = (part: JSX.Element) => drawn(<SayIn.Provider value={sayEnglish}>{part}</SayIn.Provider>);
const invoke = async () => null;
const config = { shape: 1, projectId: '10000', projectKey: 'TRI', postMortemId: 'pm-00000001', agenda: 'combined' };
const contextWith = (given: unknown) => parseMacroContext({ extension: { type: 'macro', config: given } }).settings;

describe('the macro before a session', () => {
  it('says what to do when it is not set up', () => {
    expect(contextWith(undefined)).toEqual({ kind: 'not-set' });
    expect(contextWith({})).toEqual({ kind: 'not-set' });
    expect(parseMacroContext(null).settings).toEqual({ kind: 'not-set' });
    expect(spoken(<MacroDoor invoke={invoke} settings={{ kind: 'not-set' }} />)).toContain('choose this macro and its settings');
  });

  it('says so when its settings are from a version that it does not know', () => {
    expect(contextWith({ ...config, shape: 2 })).toEqual({ kind: 'other-version' });
    expect(contextWith({ postMortemId: 'pm-00000001' })).toEqual({ kind: 'other-version' });
    expect(contextWith(config)).toEqual({ kind: 'set', config });
    expect(spoken(<MacroDoor invoke={invoke} settings={{ kind: 'other-version' }} />)).toContain('another version of the app');
  });

  const standing = (of: PageStanding | { kind: 'unread'; problem: string }) =>
    spoken(<DoorStanding standing={of} invoke={invoke} onAsk={() => {}} onBind={() => {}} />);

  it('asks on a copied page whether to share or to start anew, and offers the new one to those who can open it', () => {
    const asked = standing({ kind: 'copied', title: 'Support triage pilot', mayOpen: true });
    expect(asked).toContain('Share this post-mortem');
    expect(asked).toContain('Start anew');
    expect(standing({ kind: 'copied', title: 'Support triage pilot', mayOpen: false })).not.toContain('Start anew');
  });

  it('says whom to ask who was not invited', () => {
    expect(standing({ kind: 'not-yours', ask: person('tomasz') })).toContain('Ask tomasz by name, who can invite you');
  });

  it('says the same in Jira, where the post-mortem tells whom to ask', () => {
    const desk = deskAtMeeting(aMeeting(aSession()), BEN, { view: { state: 'refused', session: null } });
    const props = { desk, words: englishFramework, evidence: { read: async () => ({ kind: 'nothing-frozen' }) as const } };
    const app = { invoke, postMortemId: 'pm-00000001', number: 1 } as const;
    const door = sessionDoor(invoke, app, () => {});
    const inJira = (ask: PersonId | null) => spoken(<SessionRoom {...props} app={app} host="jira" ask={ask} door={door} />);
    expect(inJira(whomToAsk(aPostMortem()))).toBe(standing({ kind: 'not-yours', ask: person('tomasz') }));
    expect(inJira(whomToAsk(aPostMortem({ invited: [] })))).toContain('Ask miriam by name, who can invite you');
    expect(inJira(null)).toContain('Whoever facilitates it can invite you');
  });

  it('says what else may stand in the way', () => {
    expect(standing({ kind: 'gone' })).toContain('another site');
    expect(standing({ kind: 'other-here', title: 'Second pilot' })).toContain('This macro is set to “Second pilot”');
    expect(standing({ kind: 'unread', problem: 'Jira does not answer.' })).toContain('Jira does not answer.');
  });
});

describe('what is asked of the app around a session', () => {
  const which = { postMortemId: 'pm-00000001', number: 1 } as const;
  const answering = (answers: Readonly<Record<string, unknown>>) => {
    const gone: number[] = [];
    const asked: (readonly [string, unknown])[] = [];
    const door = sessionDoor(
      async (name, payload) => {
        asked.push([name, payload]);
        return answers[name];
      },
      which,
      (number) => gone.push(number),
    );
    return { door, gone, asked };
  };

  it('goes to the follow-up once it is open, and says why it is not (S0-46)', async () => {
    const open = answering({ 'session.follow-up': { kind: 'opened', version: 1, now: 1 } });
    expect(await open.door.openFollowUp()).toBeNull();
    expect(open.gone).toEqual([2]);
    const refused = answering({ 'session.follow-up': { kind: 'refused', refusal: { why: 'only-facilitator' }, now: 1 } });
    expect(await refused.door.openFollowUp()).toEqual({ why: 'only-facilitator' });
    expect(refused.gone).toEqual([]);
  });

  it('tells whether there is a follow-up', async () => {
    const { door, asked } = answering({ 'session.read': { kind: 'not-opened', now: 1 } });
    expect(await door.followUp()).toBe('not-opened');
    expect(asked).toEqual([['session.read', { postMortemId: 'pm-00000001', number: 2, since: null }]]);
    expect(await answering({ 'session.read': { kind: 'not-yours-to-see', now: 1 } }).door.followUp()).toBe('not-yours');
  });

  it('reads what earlier ones have left, and the figures', async () => {
    const { door } = answering({
      'session.earlier': { earlier: [], unreadable: 1 },
      'session.record': { figures: null, issues: [] },
    });
    expect(await door.earlier()).toEqual({ earlier: [], unreadable: 1 });
    expect(await door.beside()).toEqual({ figures: null, issues: [] });
    await expect(answering({ 'session.record': { figures: 3, issues: [] } }).door.beside()).rejects.toThrow('figures');
  });
});

describe('the record', () => {
  const shownTo = (you: typeof ANN, publishedAt: number | null) => {
    const session = aSession({ status: 'closed', closedAt: at('2026-08-20T09:00:00Z'), publishedAt });
    return spoken(<PublishPart session={session} you={you} desk={deskAtMeeting(aMeeting(session), you)} />);
  };

  it('is published by the facilitator alone, who is told what others will see', () => {
    expect(shownTo(ANN, null)).toContain('Publish the record');
    expect(shownTo(ANN, null)).toContain('stay among you');
    expect(shownTo(BEN, null)).not.toContain('Publish the record');
    expect(shownTo(ANN, at('2026-08-20T09:00:00Z'))).toContain('Published on 20 Aug.');
  });

  it('is a file with a name that every system takes, and knows whose names it needs', () => {
    const blocks = [
      { kind: 'list', items: [[{ person: BEN }, ': I ask first']], more: null },
      { kind: 'table', head: ['', ''], rows: [[['x'], [{ person: BEN }]], [[{ person: ANN }]]], more: null },
      { kind: 'note', line: ['Nobody'] },
    ] as const;
    expect(peopleIn({ title: '', blocks })).toEqual([BEN, ANN]);
    expect(fileNameOf({ title: 'Post-mortem: Ünder/Über <b>', blocks })).toBe('post-mortem-ünder-über-b.md');
  });

  it('shows text in its own direction, and never as markup', () => {
    const markup = drawn(<PackBlocks blocks={[{ kind: 'paragraph', line: ['<img src=x> שלום 👩‍🚀'] }]} />);
    expect(markup).toContain('&lt;img src=x&gt; שלום 👩‍🚀');
    expect(markup).toContain('dir="auto"');
  });
});
