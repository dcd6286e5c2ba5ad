import type { Request } from '@forge/resolver';
import {
  type PackSpaces,
  type PackState,
  type PackWritten,
  parsePackOfPostMortem,
  parseWritePack,
  type WritePack,
} from '#contract/packs';
import type { PostMortemView } from '#contract/post-mortems';
import { siteUrlIn } from '#contract/site-url';
import { checksumOf } from '#contract/snapshot/checksum';
import type { PersonId } from '#domain/history/issue-key';
import { dateIn, type Zone, zoneNamed } from '#domain/history/zone';
import { packAsAdf } from '#domain/pack/to-adf';
import { MessageRefused } from '#ports/issue-message';
import { ConfluenceRefused, NoConfluence } from '#ports/pack-pages';
import { listPackSpaces } from '#usecases/list-pack-spaces';
import { noteOpenedPack } from '#usecases/note-opened-pack';
import { postMortemOfProject } from '#usecases/post-mortem-of-project';
import { readPackState } from '#usecases/read-pack-state';
import { tellByMessage } from '#usecases/tell-by-message';
import { writePackToConfluence } from '#usecases/write-pack-to-confluence';
import { forPacks } from '../compose';
import { type Caller, inProject, nothing } from './in-project';
import { participantOf, seenBy } from './post-mortems';

/** `pack.spaces`: where in Confluence a pack can go. */
export const packSpaces = inProject(nothing, async ({ projectId }): Promise<PackSpaces> => {
  try {
    return { kind: 'spaces', ...(await listPackSpaces(forPacks, projectId)) };
  } catch (problem) {
    if (problem instanceof NoConfluence) return { kind: 'no-confluence', why: problem.why };
    throw problem;
  }
});

/** `pack.write`: writes the pack to Confluence, or leaves it in Jira, and tells everybody invited. */
export const writePack = (request: Request<unknown>): Promise<PackWritten> =>
  inProject(parseWritePack, async (caller, asked): Promise<PackWritten> => {
    try {
      return await written(caller, asked, siteUrlIn(request.context));
    } catch (problem) {
      if (problem instanceof NoConfluence) return { kind: 'no-confluence', why: problem.why };
      if (problem instanceof ConfluenceRefused || problem instanceof MessageRefused)
        return { kind: 'refused', problem: problem.message };
      throw problem;
    }
  })(request);

/** `pack.state`: the post-mortem with how its page is at the moment. */
export const packState = inProject(parsePackOfPostMortem, async (caller, { postMortemId }): Promise<PackState> => {
  const { kept, page } = await readPackState({ ...forPacks, checksumOf }, caller, postMortemId);
  return { postMortem: await seenBy(caller, kept), page };
});

/** `pack.opened`: keeps that the caller has opened the pack in Jira, if invited. */
export const packOpened = inProject(parsePackOfPostMortem, async (caller, { postMortemId }): Promise<PostMortemView> => {
  const kept = await postMortemOfProject(forPacks, caller, postMortemId);
  const opened = { accountId: caller.accountId as PersonId, at: forPacks.now(), where: 'jira' } as const;
  await noteOpenedPack(forPacks, postMortemId, opened);
  return seenBy(caller, kept);
});

async function written(caller: Caller, { target, document, ...asked }: WritePack, siteUrl: string | null): Promise<PackWritten> {
  const who = participantOf(caller);
  if (target.kind === 'jira') {
    const kept = await tellByMessage(forPacks, who, { ...asked, issue: target.issue });
    return { kind: 'written', postMortem: await seenBy(caller, kept) };
  }
  const { value } = await postMortemOfProject(forPacks, who, asked.postMortemId);
  const people = value.invited.map(({ accountId }) => accountId);
  const zone = zoneNamed(value.meeting?.zone ?? 'UTC') ?? (zoneNamed('UTC') as Zone);
  const { kind: _, ...spot } = target;
  const result = await writePackToConfluence({ ...forPacks, checksumOf }, who, {
    ...asked,
    ...spot,
    body: JSON.stringify(packAsAdf(document, people, siteUrl)),
    today: dateIn(zone, forPacks.now(), null),
  });
  return result.kind === 'written' ? { kind: 'written', postMortem: await seenBy(caller, result.kept) } : result;
}
