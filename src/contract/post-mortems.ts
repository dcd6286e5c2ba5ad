import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt, planAt } from '#domain/post-mortem/parse-plan';
import { postMortemAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { receiptAt } from '#domain/post-mortem/parse-receipt';
import type { PostMortem, PostMortemPlan } from '#domain/post-mortem/post-mortem';
import type { Receipt } from '#domain/post-mortem/receipt';

/** A post-mortem as a page shows it. */
export interface PostMortemView extends PostMortem {
  readonly id: string;
  readonly version: number;
  /** Whether the viewer may change it, freeze anew and write its pack. */
  readonly mayChange: boolean;
  /** Who of those invited has opened the pack. */
  readonly receipts: readonly Receipt[];
}

export interface PostMortemList {
  /** Newest first. */
  readonly postMortems: readonly PostMortemView[];
  /** How many are stored and cannot be read. */
  readonly unreadable: number;
  readonly viewer: PersonId;
  /** The app's time: a browser's own clock may be wrong by days. */
  readonly now: Instant;
}

/** The payload of `postmortem.open`. The id is made up by the browser, so that a doubled press opens one. */
export interface OpenPostMortem {
  readonly id: string;
  readonly plan: PostMortemPlan;
}

/** The payload of `postmortem.change`: everything that may be settled, on top of the version that the person looked at. */
export interface ChangePostMortem extends OpenPostMortem {
  readonly version: number;
}

/** One post-mortem as the preparation of its meeting needs it; whoever may not browse its project settles nothing about it. */
export type PostMortemRead =
  | { readonly kind: 'there'; readonly postMortem: PostMortemView }
  | { readonly kind: 'not-yours-to-see' };

/** What became of a change. Where somebody else was quicker, nothing was written and `postMortem` is theirs. */
export interface PostMortemChanged {
  readonly kind: 'kept' | 'changed-meanwhile';
  readonly postMortem: PostMortemView;
}

export type PostMortemDefinitions = {
  'postmortem.list': () => Promise<PostMortemList>;
  'postmortem.read': (asked: { readonly id: string }) => Promise<PostMortemRead>;
  'postmortem.open': (asked: OpenPostMortem) => Promise<PostMortemView>;
  'postmortem.change': (asked: ChangePostMortem) => Promise<PostMortemChanged>;
};

export const parseReadPostMortem = (raw: unknown): Parsed<{ readonly id: string }> =>
  parsed(() => ({ id: requestIdAt(shapeAt(raw, 'payload').id, 'id') }));

export const parseOpenPostMortem = (raw: unknown): Parsed<OpenPostMortem> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return { id: requestIdAt(asked.id, 'id'), plan: planAt(asked.plan) };
  });

export const parseChangePostMortem = (raw: unknown): Parsed<ChangePostMortem> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return { id: requestIdAt(asked.id, 'id'), plan: planAt(asked.plan), version: countAt(asked.version, 'version') };
  });

/** The answer of `postmortem.open`, from `unknown`. */
export const parsePostMortemView = (raw: unknown): Parsed<PostMortemView> => parsed(() => viewAt(raw));

/** The answer of `postmortem.read`, from `unknown`. */
export const parsePostMortemRead = (raw: unknown): Parsed<PostMortemRead> =>
  parsed(() => {
    const read = shapeAt(raw, 'read');
    const kind = oneOf(read.kind, ['there', 'not-yours-to-see'] as const, 'kind');
    return kind === 'there' ? { kind, postMortem: viewAt(read.postMortem) } : { kind };
  });

/** The answer of `postmortem.list`, from `unknown`. */
export const parsePostMortemList = (raw: unknown): Parsed<PostMortemList> =>
  parsed(() => {
    const list = shapeAt(raw, 'postMortems');
    return {
      postMortems: presentListAt(list.postMortems, 'postMortems').map(viewAt),
      unreadable: countAt(list.unreadable, 'unreadable'),
      viewer: personAt(list.viewer, 'viewer'),
      now: pointInTime(list.now, 'now'),
    };
  });

/** The answer of `postmortem.change`, from `unknown`. */
export const parsePostMortemChanged = (raw: unknown): Parsed<PostMortemChanged> =>
  parsed(() => {
    const changed = shapeAt(raw, 'changed');
    return {
      kind: oneOf(changed.kind, ['kept', 'changed-meanwhile'] as const, 'kind'),
      postMortem: viewAt(changed.postMortem),
    };
  });

/** @throws Unreadable naming the field. */
export const viewAt = (raw: unknown): PostMortemView => {
  const view = shapeAt(raw, 'postMortem');
  return {
    ...postMortemAt(view),
    id: requestIdAt(view.id, 'id'),
    version: countAt(view.version, 'version'),
    mayChange: view.mayChange === true,
    receipts: presentListAt(view.receipts, 'receipts').map(receiptAt),
  };
};
