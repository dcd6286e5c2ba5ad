import type { Request } from '@forge/resolver';
import { parseSessionContext } from '#contract/session-context';
import type { Parsed } from '#domain/parsing/parsed';
import { TURNED_AWAY } from '#domain/session/turned-away';
import { NotPermitted } from '#usecases/not-permitted';
import { permissions } from '../compose';

/**
 * A resolver for pages outside of Jira, which name the project themselves: the person must be one who may browse it. Who asks comes from
 * the platform alone.
 * @throws NotPermitted for everybody else; Error naming the field of a payload that cannot be read.
 */
export function inNamedProject<P extends { readonly projectId: string }, R>(
  parse: (raw: unknown) => Parsed<P>,
  run: (accountId: string, payload: P) => Promise<R>,
) {
  return async ({ context, payload }: Request<unknown>): Promise<R> => {
    const { accountId } = parseSessionContext(context);
    const read = parse(payload);
    if (!read.ok) throw new Error(`This cannot be taken: ${read.field}: ${read.problem}.`);
    if (!(await permissions.of(read.value.projectId)).browse) throw new NotPermitted(TURNED_AWAY['project-not-seen']);
    return run(accountId, read.value);
  };
}
