import type { Request } from '@forge/resolver';
import { parseSessionContext } from '#contract/session-context';
import type { Parsed } from '#domain/parsing/parsed';
import { TURNED_AWAY } from '#domain/session/turned-away';
import { NotPermitted } from '#usecases/not-permitted';
import { projectBehindPage } from '#usecases/project-behind-page';
import { forPlaces, permissions } from '../compose';
import type { Caller } from './in-project';

/**
 * A resolver about one post-mortem, for the page of its project in Jira and for the page in Confluence that is bound to it. Who asks,
 * and from which project or page, comes from the platform alone. Run also for those who may not browse the project: their rights say so.
 * @throws NotPermitted from a page that is not for this post-mortem; Error naming the field of a payload that cannot be read.
 */
export function aboutPostMortem<P extends { readonly id: string }, R>(
  parse: (raw: unknown) => Parsed<P>,
  run: (caller: Caller, payload: P) => Promise<R>,
) {
  return async ({ context, payload }: Request<unknown>): Promise<R> => {
    const { accountId, projectId: here, pageId } = parseSessionContext(context);
    const read = parse(payload);
    if (!read.ok) throw new Error(`This cannot be taken: ${read.field}: ${read.problem}.`);
    const projectId = here ?? (await projectBehindPage(forPlaces, pageId, read.value.id));
    return run({ accountId, projectId, rights: await permissions.of(projectId) }, read.value);
  };
}

/** @throws NotPermitted for those who may not browse the project. */
export function mustBrowse({ rights }: Pick<Caller, 'rights'>): void {
  if (!rights.browse) throw new NotPermitted(TURNED_AWAY['project-not-seen']);
}
