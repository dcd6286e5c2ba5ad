import type { Request } from '@forge/resolver';
import { type ProjectContext, parseProjectContext } from '#contract/project-context';
import type { Parsed } from '#domain/parsing/parsed';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { ProjectRights } from '#ports/project-permissions';
import { NotPermitted } from '#usecases/not-permitted';
import { permissions } from '../compose';

/** Who asks, in which project, and what that person may do there. All of it from the platform, nothing from the browser. */
export interface Caller extends ProjectContext {
  readonly rights: ProjectRights;
}

/**
 * A resolver for people who may browse the project in which the page is open. Permission comes first, then the payload is parsed.
 * @throws NotPermitted for everybody else; Error naming the field of a payload that cannot be read.
 */
export function inProject<P, R>(parse: (raw: unknown) => Parsed<P>, run: (caller: Caller, payload: P) => Promise<R>) {
  return async ({ context, payload }: Request<unknown>): Promise<R> => {
    const asked = parseProjectContext(context);
    const rights = await permissions.of(asked.projectId);
    if (!rights.browse) throw new NotPermitted(TURNED_AWAY['project-not-seen']);
    const read = parse(payload);
    if (!read.ok) throw new Error(`This cannot be taken: ${read.field}: ${read.problem}.`);
    return run({ ...asked, rights }, read.value);
  };
}

/** For calls that carry nothing. */
export const nothing = (): Parsed<null> => ({ ok: true, value: null });
