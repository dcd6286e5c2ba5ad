import {
  type FoundField,
  type FoundPages,
  type PreviewProof,
  type ProofPreview,
  parseFoundFields,
  parseFoundPages,
  parseProofPreview,
} from '#contract/proofs';
import type { Verification } from '#domain/session/verification';
import { callApp } from '../../../shared/src/bridge/call-app';
import type { AppOfSession } from '../issues/issues-client';

/** What is asked beforehand of a way to verify. */
export type Previewable = PreviewProof['verification'];

/** Asks as the viewer what a verification would find. Every call rejects when the app does not answer. */
export interface ProofClient {
  preview(how: Previewable): Promise<ProofPreview>;
  fields(words: string): Promise<readonly FoundField[]>;
  /** @param words of the title, or the whole address of a page. */
  pages(words: string): Promise<FoundPages>;
}

export function proofClient({ invoke, postMortemId, number }: AppOfSession): ProofClient {
  const which = { postMortemId, number };
  return {
    preview: (verification) => callApp(invoke, 'proof.preview', { ...which, verification }, parseProofPreview),
    fields: (words) => callApp(invoke, 'proof.fields', { ...which, words }, parseFoundFields),
    pages: (words) => callApp(invoke, 'proof.pages', { ...which, words }, parseFoundPages),
  };
}

/**
 * What can be asked of a verification as far as it is filled in; null while there is nothing to ask. What does not change what is found
 * today is left out, so that choosing it asks nobody again.
 */
export function askedOf(how: Verification): Previewable | null {
  switch (how.kind) {
    case 'query': {
      const jql = how.jql.trim();
      return jql === '' ? null : { kind: 'query', jql, expects: 'nothing', since: 'always' };
    }
    case 'field':
      return how.fieldId === '' ? null : { ...how, projects: 1 };
    case 'page':
      return how.pageId === '' || how.holds.trim() === '' ? null : { ...how, title: '' };
    default:
      return null;
  }
}
