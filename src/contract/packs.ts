import type { IssueKey } from '#domain/history/issue-key';
import { optionalText, presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import type { PackDocument } from '#domain/pack/pack-document';
import { packDocumentAt } from '#domain/pack/parse-pack-document';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { oneOf } from '#domain/parsing/plain-values';
import { confluenceIdAt, issueKeyAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { type PostMortemView, viewAt } from './post-mortems';

export interface PackSpaceView {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Why nothing can be written to Confluence: the app is not connected to it (or there is none), or this person may not use it. */
export type NoConfluenceWhy = 'not-connected' | 'not-permitted';

/** The answer of `pack.spaces`. `last` is where the newest pack of this project stands. */
export type PackSpaces =
  | {
      readonly kind: 'spaces';
      readonly spaces: readonly PackSpaceView[];
      readonly last: { readonly spaceId: string; readonly parentId: string | null } | null;
    }
  | { readonly kind: 'no-confluence'; readonly why: NoConfluenceWhy };

/** Where the pack is to go. In Jira it stays on the page of the post-mortem, and a message of an issue tells the people. */
export type PackTarget =
  | {
      readonly kind: 'confluence';
      readonly spaceId: string;
      readonly parentId: string | null;
      /** Only those invited and the writer may open the page. */
      readonly onlyInvited: boolean;
      /** A page of its own beside the one that is there (edited by hand, or deleted), which is left as it is. */
      readonly anew: boolean;
    }
  | { readonly kind: 'jira'; readonly issue: IssueKey };

/** The payload of `pack.write`. The request is made up by the browser for one press of the button, so that a retry writes once. */
export interface WritePack {
  readonly postMortemId: string;
  readonly freezeId: string;
  readonly request: string;
  readonly document: PackDocument;
  readonly target: PackTarget;
}

/** What became of it. Everything but `written` has written nothing. */
export type PackWritten =
  | { readonly kind: 'written'; readonly postMortem: PostMortemView }
  /** Somebody else is writing it at this moment. */
  | { readonly kind: 'being-written' }
  /** The page is not as the app wrote it: write a page beside it (`anew`), or leave it. */
  | { readonly kind: 'edited-by-hand'; readonly address: string }
  /** It is in the bin, or deleted or hidden from this person: write a new one (`anew`), or leave it. */
  | { readonly kind: 'page-gone'; readonly inBin: boolean }
  | { readonly kind: 'no-confluence'; readonly why: NoConfluenceWhy }
  /** Confluence or Jira would not: in its own words. */
  | { readonly kind: 'refused'; readonly problem: string };

export interface PackOfPostMortem {
  readonly postMortemId: string;
}

/** How the page is now, as this person may see it; null where there is none. */
export type PageState = 'as-written' | 'edited-by-hand' | 'in-bin' | 'gone' | 'out-of-reach';

/** The answer of `pack.state`. */
export interface PackState {
  readonly postMortem: PostMortemView;
  readonly page: PageState | null;
}

export type PackDefinitions = {
  'pack.spaces': () => Promise<PackSpaces>;
  'pack.write': (asked: WritePack) => Promise<PackWritten>;
  'pack.state': (asked: PackOfPostMortem) => Promise<PackState>;
  'pack.opened': (asked: PackOfPostMortem) => Promise<PostMortemView>;
};

export const parsePackOfPostMortem = (raw: unknown): Parsed<PackOfPostMortem> =>
  parsed(() => ({ postMortemId: requestIdAt(shapeAt(raw, 'payload').postMortemId, 'postMortemId') }));

export const parseWritePack = (raw: unknown): Parsed<WritePack> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      postMortemId: requestIdAt(asked.postMortemId, 'postMortemId'),
      freezeId: requestIdAt(asked.freezeId, 'freezeId'),
      request: requestIdAt(asked.request, 'request'),
      document: packDocumentAt(asked.document),
      target: targetAt(asked.target),
    };
  });

const targetAt = (raw: unknown): PackTarget => {
  const target = shapeAt(raw, 'target');
  const kind = oneOf(target.kind, ['confluence', 'jira'] as const, 'target.kind');
  if (kind === 'jira') return { kind, issue: issueKeyAt(target.issue, 'target.issue') };
  return {
    kind,
    spaceId: confluenceIdAt(target.spaceId, 'target.spaceId'),
    parentId: target.parentId === null ? null : confluenceIdAt(target.parentId, 'target.parentId'),
    onlyInvited: target.onlyInvited === true,
    anew: target.anew === true,
  };
};

export const NO_CONFLUENCE_WHYS: readonly NoConfluenceWhy[] = ['not-connected', 'not-permitted'];

/** The answer of `pack.spaces`, from `unknown`. */
export const parsePackSpaces = (raw: unknown): Parsed<PackSpaces> =>
  parsed(() => {
    const answer = shapeAt(raw, 'spaces');
    const kind = oneOf(answer.kind, ['spaces', 'no-confluence'] as const, 'kind');
    if (kind === 'no-confluence') return { kind, why: oneOf(answer.why, NO_CONFLUENCE_WHYS, 'why') };
    const last = answer.last === null ? null : shapeAt(answer.last, 'last');
    return {
      kind,
      spaces: presentListAt(answer.spaces, 'spaces').map(packSpaceAt),
      last: last && { spaceId: confluenceIdAt(last.spaceId, 'last.spaceId'), parentId: optionalText(last.parentId) },
    };
  });

/** @throws Unreadable naming the field. */
export const packSpaceAt = (raw: unknown): PackSpaceView => {
  const space = shapeAt(raw, 'space');
  return {
    id: confluenceIdAt(space.id, 'space.id'),
    key: textAt(space.key, 'space.key'),
    name: textAt(space.name, 'space.name'),
  };
};

const WRITTEN = ['written', 'being-written', 'edited-by-hand', 'page-gone', 'no-confluence', 'refused'] as const;

/** The answer of `pack.write`, from `unknown`. */
export const parsePackWritten = (raw: unknown): Parsed<PackWritten> =>
  parsed(() => {
    const answer = shapeAt(raw, 'written');
    const kind = oneOf(answer.kind, WRITTEN, 'kind');
    switch (kind) {
      case 'written':
        return { kind, postMortem: viewAt(answer.postMortem) };
      case 'being-written':
        return { kind };
      case 'edited-by-hand':
        return { kind, address: textAt(answer.address, 'address') };
      case 'page-gone':
        return { kind, inBin: answer.inBin === true };
      case 'no-confluence':
        return { kind, why: oneOf(answer.why, NO_CONFLUENCE_WHYS, 'why') };
      case 'refused':
        return { kind, problem: textAt(answer.problem, 'problem') };
    }
  });

const PAGES: readonly PageState[] = ['as-written', 'edited-by-hand', 'in-bin', 'gone', 'out-of-reach'];

/** The answer of `pack.state`, from `unknown`. */
export const parsePackState = (raw: unknown): Parsed<PackState> =>
  parsed(() => {
    const state = shapeAt(raw, 'state');
    return { postMortem: viewAt(state.postMortem), page: state.page === null ? null : oneOf(state.page, PAGES, 'page') };
  });
