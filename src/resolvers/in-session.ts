import type { Request } from '@forge/resolver';
import { parseSessionContext } from '#contract/session-context';
import type { Parsed } from '#domain/parsing/parsed';
import type { Visitor } from '#usecases/into-session';

/**
 * A resolver for the pages of a session, in Jira and in Confluence. Who asks comes from the platform alone; whether that person may come
 * in is for the use case, because it depends on the post-mortem that is asked for.
 * @throws Error naming the field of a payload that cannot be read.
 */
export function inSession<P, R>(parse: (raw: unknown) => Parsed<P>, run: (visitor: Visitor, payload: P) => Promise<R>) {
  return async ({ context, payload }: Request<unknown>): Promise<R> => {
    const visitor = parseSessionContext(context);
    const read = parse(payload);
    if (!read.ok) throw new Error(`This cannot be taken: ${read.field}: ${read.problem}.`);
    return run(visitor, read.value);
  };
}
