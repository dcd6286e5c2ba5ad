import type { IssueKey } from '#domain/history/issue-key';
import { holdsWords } from '#domain/proof/judge';
import { fieldFilledAnywhere } from '#domain/proof/proof-jql';
import type { Verification } from '#domain/session/verification';
import { DeskRefused } from '#ports/issue-desk';
import { ConfluenceRefused } from '#ports/pack-pages';
import type { ProofSource } from '#ports/proof-source';

export interface PreviewProof {
  /** As the person who asks. */
  readonly myProof: Pick<ProofSource, 'search' | 'pages'>;
}

export type Previewed =
  | { readonly kind: 'issues'; readonly count: number; readonly samples: readonly IssueKey[]; readonly jql: string }
  | { readonly kind: 'page'; readonly title: string; readonly version: number; readonly holds: boolean }
  | { readonly kind: 'page-gone' }
  | { readonly kind: 'no-confluence' }
  | { readonly kind: 'refused'; readonly said: string };

const freely = (): void => {};

/**
 * What a way to verify finds today, as the person who chooses it (S1-55, S1-56). Nothing is closed yet, so issues of every time are found.
 */
export async function previewProof(
  { myProof }: PreviewProof,
  how: Extract<Verification, { kind: 'query' | 'field' | 'page' }>,
): Promise<Previewed> {
  try {
    return how.kind === 'page'
      ? await previewPage(myProof, how)
      : await previewSearch(myProof, how.kind === 'query' ? how.jql : fieldFilledAnywhere(how.fieldId));
  } catch (problem) {
    if (problem instanceof DeskRefused) return { kind: 'refused', said: problem.message };
    if (problem instanceof ConfluenceRefused) return { kind: 'page-gone' };
    throw problem;
  }
}

async function previewSearch(source: PreviewProof['myProof'], jql: string): Promise<Previewed> {
  const found = await source.search(jql, freely);
  return found.kind === 'refused' ? found : { kind: 'issues', count: found.count, samples: found.samples, jql };
}

async function previewPage(
  source: PreviewProof['myProof'],
  { pageId, holds }: Extract<Verification, { kind: 'page' }>,
): Promise<Previewed> {
  const page = (await source.pages([pageId], freely)).get(pageId);
  switch (page?.kind) {
    case 'there':
      return { kind: 'page', title: page.title, version: page.version, holds: holdsWords(page.text, holds) };
    case 'no-confluence':
      return { kind: 'no-confluence' };
    default:
      return { kind: 'page-gone' };
  }
}
