import type { Request } from '@forge/resolver';
import { type AskCommitments, type CommitmentsAnswer, parseAnswerCommitment, parseAskCommitments } from '#contract/commitments';
import { parseSessionContext } from '#contract/session-context';
import type { Parsed } from '#domain/parsing/parsed';
import { answerOwnCommitment, ownCommitments, type Whose } from '#usecases/own-commitments';
import { projectBehindPage } from '#usecases/project-behind-page';
import { forCommitments, forPlaces, permissions } from '../compose';
import { mustBrowse } from './about-post-mortem';

/** `commitments.mine`: what the viewer alone said they would do differently. */
export const myCommitments = ofOneself(
  parseAskCommitments,
  async (whose): Promise<CommitmentsAnswer> => told(await ownCommitments(forCommitments, whose)),
);

/** `commitments.answer`: how it went, for the viewer's own eyes. */
export const answerMyCommitment = ofOneself(
  parseAnswerCommitment,
  async (whose, { here: _, ...answer }): Promise<CommitmentsAnswer> =>
    told(await answerOwnCommitment(forCommitments, whose, answer)),
);

const told = (commitments: CommitmentsAnswer['commitments']): CommitmentsAnswer => ({ commitments, now: forCommitments.now() });

/**
 * A resolver about oneself, for the page of a project in Jira and for a page in Confluence that is bound to one of its post-mortems. Who
 * asks comes from the platform alone, and so does the project.
 * @throws NotPermitted for those who may not browse the project that the page is of, and from a page that is bound to nothing.
 */
function ofOneself<P extends AskCommitments, R>(
  parse: (raw: unknown) => Parsed<P>,
  run: (whose: Whose, payload: P) => Promise<R>,
) {
  return async ({ context, payload }: Request<unknown>): Promise<R> => {
    const { accountId, projectId: inJira, pageId } = parseSessionContext(context);
    if (inJira !== null) mustBrowse({ rights: await permissions.of(inJira) });
    const read = parse(payload);
    if (!read.ok) throw new Error(`This cannot be taken: ${read.field}: ${read.problem}.`);
    // Whoever is invited reads the page that it is bound to, whether or not they may browse the project.
    const projectId = inJira ?? (await projectBehindPage(forPlaces, pageId, read.value.here ?? ''));
    return run({ accountId, projectId }, read.value);
  };
}
