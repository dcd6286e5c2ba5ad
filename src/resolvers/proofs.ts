import type { DecisionHeard } from '#contract/followed-decisions';
import {
  type FoundField,
  type FoundPages,
  type ProofPreview,
  parseFindByWords,
  parseLookAtKickOff,
  parsePreviewProof,
  parseProveCheck,
} from '#contract/proofs';
import { intoSession } from '#usecases/into-session';
import { previewProof } from '#usecases/preview-proof';
import { lookAtNext, proveNow } from '#usecases/prove-now';
import { forProofs, forSessions } from '../compose';
import { inProject } from './in-project';
import { inSession } from './in-session';

/** `proof.preview`: what a way to verify finds today, for those who take part; Jira and Confluence answer as to that person. */
export const previewOfProof = inSession(parsePreviewProof, async (visitor, asked): Promise<ProofPreview> => {
  await intoSession(forSessions, visitor, asked);
  return previewProof(forProofs, asked.verification);
});

/** `proof.fields`: fields by words of their names. */
export const fieldsForProof = inSession(parseFindByWords, async (visitor, asked): Promise<readonly FoundField[]> => {
  await intoSession(forSessions, visitor, asked);
  return forProofs.choices.fields(asked.words);
});

/** `proof.pages`: pages that this person may see, by words of their titles, by id or address. */
export const pagesForProof = inSession(parseFindByWords, async (visitor, asked): Promise<FoundPages> => {
  await intoSession(forSessions, visitor, asked);
  const pages = await forProofs.choices.pages(asked.words);
  return pages === null ? { kind: 'no-confluence' } : { kind: 'pages', pages };
});

/** `decisions.prove`: the app's look at a check, now. */
export const proveCheckNow = inProject(
  parseProveCheck,
  (caller, { id, check }): Promise<DecisionHeard> => proveNow(forProofs, caller, id, check),
);

/** `decisions.kick-off`: a person's look at one of the next projects. */
export const lookAtKickOffOf = inProject(
  parseLookAtKickOff,
  (caller, { id, ...look }): Promise<DecisionHeard> => lookAtNext(forProofs, caller, id, look),
);
