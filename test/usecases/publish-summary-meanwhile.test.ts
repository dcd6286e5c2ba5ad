import { describe, expect, it } from 'vitest';
import type { PackPages } from '#ports/pack-pages';
import { readSummary } from '#usecases/read-summary';
import { visitorOf, which } from '../support/session-use-cases';
import { JIRA, summaryToPublish } from '../support/summary-to-publish';

type On = Awaited<ReturnType<typeof summaryToPublish>>;

const SESSION = `${which.postMortemId}.1`;
const UNSAID = 'What was said in anger';

/** Somebody has written a sentence that is going to be taken back. */
async function withSentence() {
  const on = await summaryToPublish();
  const seen = await on.lessons();
  await on.write([UNSAID], seen);
  const takeBack = async () => on.write(['What was learned'], await on.lessons());
  return { ...on, takeBack };
}

/** The next time that the app asks Confluence for this, something else happens first. */
function justBefore<K extends 'titled' | 'page' | 'create' | 'replace'>(
  on: On,
  call: K,
  meanwhile: () => Promise<unknown>,
): void {
  const pages = on.confluence.pages as { -readonly [P in K]: PackPages[P] };
  const real = pages[call] as (...given: unknown[]) => Promise<unknown>;
  pages[call] = (async (...given: unknown[]) => {
    pages[call] = real as PackPages[K];
    await meanwhile();
    return real(...given);
  }) as unknown as PackPages[K];
}

/** What everybody reads in Jira. */
async function readInJira(on: On): Promise<string> {
  const read = await readSummary(on.needs, visitorOf('miriam'), { ...which, locale: 'en-GB' });
  return JSON.stringify(read.kind === 'summary' ? read.summary.document : read);
}

const texts = async (on: On) => (await on.needs.texts.found(which.postMortemId)).records.map(({ id }) => id);

describe('What changes while a summary is being published', () => {
  it('does not go out on a new page: a sentence that was taken back in those seconds is nowhere, and nothing is claimed', async () => {
    const on = await withSentence();
    justBefore(on, 'titled', on.takeBack);
    expect(await on.publish()).toEqual({ kind: 'changed-meanwhile' });
    expect(on.confluence.all()).toEqual([]);
    expect(await on.kept()).toMatchObject({ place: { kind: 'not-written' }, published: null });
    expect((await on.publish('request-0002')).kind).toBe('published');
    expect(on.confluence.all().map(({ body }) => body.includes(UNSAID))).toEqual([false]);
  });

  it('does not go out with a new version of the page that stands', async () => {
    const on = await withSentence();
    await on.takeBack();
    await on.publish();
    await on.write([UNSAID], await on.lessons());
    justBefore(on, 'page', on.takeBack);
    expect(await on.publish('request-0002')).toEqual({ kind: 'changed-meanwhile' });
    expect(on.confluence.all()).toMatchObject([{ version: 1 }]);
    expect((await on.kept())?.published).toMatchObject({ edition: 1, request: 'request-0001' });
  });

  it('does not go out in Jira: nobody is told, and the text is not kept', async () => {
    const on = await withSentence();
    const { of } = on.needs.issueToTellBy;
    on.needs.issueToTellBy.of = async (projectId) => {
      await on.takeBack();
      return of(projectId);
    };
    expect(await on.publish('request-0001', JIRA)).toEqual({ kind: 'changed-meanwhile' });
    expect([on.sent, await texts(on), (await on.kept())?.published]).toEqual([[], [], null]);
  });

  it('is not published a second time by somebody who pressed in the same moment: one version, and the second is told', async () => {
    const on = await withSentence();
    await on.publish();
    justBefore(on, 'page', () => on.publish('request-0003', {}, 'tomasz'));
    expect(await on.publish('request-0002')).toEqual({ kind: 'changed-meanwhile' });
    expect(on.confluence.all()).toMatchObject([{ version: 2, remark: 'Summary of Hindsight (request-0003)' }]);
  });
});

describe('Two who publish at once', () => {
  it('leave a page alone that is being created: “Leave it in Jira” waits for it, before and after it has begun', async () => {
    const on = await withSentence();
    const answers: unknown[] = [];
    justBefore(on, 'create', async () => answers.push(await on.publish('request-0002', JIRA, 'tomasz')));
    expect((await on.publish()).kind).toBe('published');
    expect(answers).toEqual([{ kind: 'being-written' }]);
    expect(await on.kept()).toMatchObject({ place: { kind: 'in-confluence', pageId: '200001' }, published: { edition: 1 } });

    const late = await withSentence();
    const { of } = late.needs.issueToTellBy;
    // The page is begun, and not yet there, while the other is looking for an issue.
    late.confluence.trouble('create', 'answer-lost', new Error('The connection was lost'));
    late.needs.issueToTellBy.of = async (projectId) => {
      await late.publish('request-0002', {}, 'tomasz').catch(() => {});
      return of(projectId);
    };
    expect(await late.publish('request-0001', JIRA)).toEqual({ kind: 'being-written' });
    expect(await late.kept()).toMatchObject({ place: { kind: 'being-written', request: 'request-0002' }, published: null });
    expect(await texts(late)).toEqual([]);
  });

  it('lose no page: one that is begun beside another, while that gets its new version, is found again', async () => {
    const on = await withSentence();
    await on.publish();
    const anew = { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: false, anew: true } as const;
    justBefore(on, 'replace', async () => {
      on.confluence.trouble('create', 'answer-lost', new Error('The connection was lost'));
      await on.publish('request-0003', { target: anew }).catch(() => {});
    });
    expect((await on.publish('request-0002')).kind).toBe('published');
    expect((await on.publish('request-0003', { target: anew })).kind).toBe('published');
    expect(on.confluence.all()).toHaveLength(2);
    expect(await on.kept()).toMatchObject({
      place: { kind: 'in-confluence', pageId: '200002' },
      published: { edition: 3, request: 'request-0003' },
    });
  });

  it('find the page again that somebody gave up, though the summary was left in Jira since', async () => {
    const on = await withSentence();
    on.confluence.trouble('create', 'answer-lost', new Error('The connection was lost'));
    await expect(on.publish()).rejects.toThrow('lost');
    on.pass(180_000);
    expect((await on.publish('request-0002', JIRA)).kind).toBe('published');
    expect((await on.publish('request-0003')).kind).toBe('published');
    expect(on.confluence.all()).toHaveLength(1);
    expect(await on.kept()).toMatchObject({ place: { kind: 'in-confluence', pageId: '200001' }, published: { edition: 2 } });
  });

  it('make one page of a doubled press, also when the second goes on after the first is done', async () => {
    const on = await withSentence();
    justBefore(on, 'titled', () => on.publish());
    expect((await on.publish()).kind).toBe('published');
    expect(on.confluence.all()).toHaveLength(1);
    expect(await on.kept()).toMatchObject({ place: { kind: 'in-confluence', pageId: '200001' }, earlierPages: [] });
  });
});

describe('The text of a summary that stays in Jira', () => {
  it('is that of the press that published it, though one that came too late has kept its own after it', async () => {
    const on = await withSentence();
    const { put } = on.needs.texts;
    let begun = false;
    on.needs.texts.put = async (record) => {
      const isFirst = !begun;
      begun = true;
      if (isFirst) {
        await on.takeBack();
        await on.publish('request-0002', JIRA, 'tomasz');
      }
      return put(record);
    };
    expect(await on.publish('request-0001', JIRA)).toEqual({ kind: 'changed-meanwhile' });
    const read = await readInJira(on);
    expect(read).toContain('What was learned');
    expect(read).not.toContain(UNSAID);
    expect(await texts(on)).toEqual([`${SESSION}:request-0002`]);
  });

  it('is forgotten with the next edition; one that was kept before texts had a press is read until then', async () => {
    const on = await withSentence();
    await on.publish('request-0001', JIRA);
    const kept = await on.needs.texts.read(`${SESSION}:request-0001`);
    if (kept === null) throw new Error('There is no text');
    await on.needs.texts.remove(kept.id, kept.version);
    await on.needs.texts.put({ ...kept, id: SESSION, version: 1 });
    expect(await readInJira(on)).toContain(UNSAID);
    await on.takeBack();
    await on.publish('request-0002', JIRA);
    expect(await readInJira(on)).not.toContain(UNSAID);
    expect(await texts(on)).toEqual([`${SESSION}:request-0002`]);
  });
});
