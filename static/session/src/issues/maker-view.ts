import type { IssueMade, IssueStanding, IssuesOfDecisions } from '#contract/decision-issues';
import type { CreateField, FieldAnswer } from '#domain/decision-issue/create-field';
import type { NotOnScreen } from '#domain/decision-issue/issue-fields';
import type { IssueRefusal } from '#domain/decision-issue/issue-refusal';
import type { ItemId } from '#domain/session/ids';
import type { DecisionLack } from '#domain/session/refusal';

/** How far an issue is, as the app keeps it for everybody. */
export type Kept = IssueStanding['standing'];

/** What this window has heard last about a decision's issue, as long as there is none. */
export type Heard =
  | { readonly kind: 'queued' }
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'refused';
      /** Jira's own words, also about single fields. */
      readonly messages: readonly string[];
      readonly fields: Readonly<Record<string, string>>;
      /** Why, where Jira has no words for it. */
      readonly own: IssueRefusal | null;
    }
  | { readonly kind: 'not-ripe'; readonly lacks: readonly DecisionLack[] }
  | { readonly kind: 'demands' }
  /** No answer came back: nobody knows yet whether it was made. */
  | { readonly kind: 'no-answer'; readonly problem: string };

/** What the site demands besides, and for which decisions it is asked. */
export interface Demand {
  readonly fields: readonly CreateField[];
  readonly of: readonly ItemId[];
  /** What was filled in before. */
  readonly answers: Readonly<Record<string, FieldAnswer>>;
}

/** Several issues that are made one after another. */
export interface Run {
  readonly all: number;
  /** Of these asked about, with the one in flight. */
  readonly at: number;
  readonly stopping: boolean;
}

export interface MakerView {
  /** Whether what is kept has been read; `unread` when the last look was not answered. */
  readonly read: 'not-yet' | 'read' | 'unread';
  /** How often somebody has looked, answered or not. */
  readonly looks: number;
  readonly kept: Readonly<Record<ItemId, Kept>>;
  readonly heard: Readonly<Record<ItemId, Heard>>;
  /** What Jira's form has no field for, of issues that this window has made. */
  readonly missing: Readonly<Record<ItemId, readonly NotOnScreen[]>>;
  /** What the site calls fields that it has demanded, by id. */
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly run: Run | null;
  readonly demand: Demand | null;
}

export const NOTHING_READ: MakerView = {
  read: 'not-yet',
  looks: 0,
  kept: {},
  heard: {},
  missing: {},
  fieldNames: {},
  run: null,
  demand: null,
};

/** After a look at what is kept. What was heard goes once the issue is there. */
export function looked(view: MakerView, { issues }: IssuesOfDecisions): MakerView {
  const kept = Object.fromEntries(issues.map(({ decisionId, standing }) => [decisionId, standing]));
  const heard = Object.entries(view.heard).filter(([id]) => kept[id]?.kind !== 'made');
  return { ...view, read: 'read', looks: view.looks + 1, kept, heard: Object.fromEntries(heard) };
}

export const notLooked = (view: MakerView): MakerView => ({
  ...view,
  read: view.read === 'not-yet' ? 'unread' : view.read,
  looks: view.looks + 1,
});

/** After something was heard about one decision; null forgets. */
export function heardOf(view: MakerView, id: ItemId, heard: Heard | null): MakerView {
  const { [id]: _, ...others } = view.heard;
  return { ...view, heard: heard === null ? others : { ...others, [id]: heard } };
}

/** After the app's answer about one decision. */
export function answeredOn(view: MakerView, id: ItemId, answer: IssueMade): MakerView {
  switch (answer.kind) {
    case 'made': {
      const after = heardOf(view, id, null);
      const missing = answer.missing.length === 0 ? after.missing : { ...after.missing, [id]: answer.missing };
      return { ...after, missing, kept: { ...after.kept, [id]: answer.issue.standing } };
    }
    case 'busy': {
      const { by, until } = answer;
      const after = heardOf(view, id, null);
      return { ...after, kept: { ...after.kept, [id]: { kind: 'being-made', by, until } } };
    }
    case 'demands': {
      const names = Object.fromEntries(answer.fields.map((field) => [field.id, field.name]));
      return { ...heardOf(view, id, { kind: 'demands' }), fieldNames: { ...view.fieldNames, ...names } };
    }
    default: {
      // Nothing was made, and the decision is free again.
      const { [id]: _, ...kept } = view.kept;
      return { ...heardOf(view, id, answer), kept };
    }
  }
}

/** After somebody has put away what the site demands: whatever waited for it can be created anew, perhaps elsewhere. */
export function demandLeft(view: MakerView): MakerView {
  const heard = Object.entries(view.heard).filter(([, { kind }]) => kind !== 'demands');
  return { ...view, demand: null, heard: Object.fromEntries(heard) };
}

/** After a run has come to its end, or to a halt: those that it has not come to wait for nothing. */
export function runOver(view: MakerView): MakerView {
  const heard = Object.entries(view.heard).filter(([, { kind }]) => kind !== 'queued');
  return { ...view, run: null, heard: Object.fromEntries(heard) };
}
