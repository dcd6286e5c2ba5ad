import type { IssueMade } from '#contract/decision-issues';
import type { FieldAnswer } from '#domain/decision-issue/create-field';
import type { IssueKey } from '#domain/history/issue-key';
import type { ItemId } from '#domain/session/ids';
import type { CreateWith, IssuesClient } from './issues-client';
import { answeredOn, demandLeft, heardOf, looked, type MakerView, NOTHING_READ, notLooked, runOver } from './maker-view';

/** Where issues go and in which language they are written. */
export type Target = Pick<CreateWith, 'projectId' | 'typeId' | 'locale'>;

export interface HowCreated {
  /** Leaves the assignee open, now and whenever these are asked for again. */
  readonly unassigned?: boolean;
  /** Asks for what the site demands again, though it was filled in: Jira did not like it. */
  readonly anew?: boolean;
}

/**
 * Makes the issues of a session's decisions, one after another, and knows how far each is. It belongs to the session and not to a screen:
 * what has begun goes on while the team is in another phase. No call rejects.
 */
export interface IssueMaker {
  /** Stays the same object while nothing has changed. */
  view(): MakerView;
  subscribe(listener: () => void): () => void;
  /** Looks at what is kept. */
  refresh(): Promise<void>;
  /** Does nothing while others are being made. */
  create(of: readonly ItemId[], target: Target, how?: HowCreated): Promise<void>;
  /** Nothing more is begun after the one in flight. */
  stop(): void;
  /** Goes on with what the site demands, for all that it was asked for. */
  fill(answers: Readonly<Record<string, FieldAnswer>>, target: Target): Promise<void>;
  /** Puts what the site demands away. */
  leave(): void;
  /** Makes an issue that is there the issue of a decision. */
  take(of: ItemId, key: IssueKey): Promise<void>;
}

export function issueMaker(client: IssuesClient): IssueMaker {
  const listeners = new Set<() => void>();
  /** Decisions whose owner Jira would not assign. */
  const unassigned = new Set<ItemId>();
  /** What was filled in, by project and type. */
  const filled = new Map<string, Readonly<Record<string, FieldAnswer>>>();
  let view = NOTHING_READ;
  /** Grows with every answer, so that a look that began before it is not believed. */
  let answers = 0;
  const set = (next: MakerView) => {
    view = next;
    for (const listener of [...listeners]) listener();
  };

  // Functions, because what is set meanwhile is not what was read before.
  const runNow = () => view.run;
  const demandNow = () => view.demand;

  async function refresh(): Promise<void> {
    const before = answers;
    const found = await client.issues().catch(() => null);
    if (found === null) set(notLooked(view));
    else if (before === answers) set(looked(view, found));
    else await refresh();
  }

  async function ask(id: ItemId, call: () => Promise<IssueMade>): Promise<void> {
    set(heardOf(view, id, { kind: 'asking' }));
    try {
      const answer = await call();
      answers += 1;
      set(answeredOn(view, id, answer));
    } catch (problem) {
      answers += 1;
      set(heardOf(view, id, { kind: 'no-answer', problem: problem instanceof Error ? problem.message : String(problem) }));
      await refresh();
    }
  }

  async function create(of: readonly ItemId[], target: Target, how: HowCreated = {}): Promise<void> {
    if (view.run !== null || of.length === 0) return;
    if (how.unassigned === true) for (const id of of) unassigned.add(id);
    const queued = Object.fromEntries(of.map((id) => [id, { kind: 'queued' } as const]));
    set({ ...view, demand: null, heard: { ...view.heard, ...queued }, run: { all: of.length, at: 0, stopping: false } });
    for (const [place, id] of of.entries()) {
      const run = runNow();
      if (run === null || run.stopping) break;
      set({ ...view, run: { ...run, at: place + 1 } });
      await one(id, of.slice(place), target, how.anew === true);
      // The site demands the same for all of them: it is asked once.
      if (demandNow() !== null) break;
    }
    set(runOver(view));
  }

  async function one(id: ItemId, left: readonly ItemId[], target: Target, anew: boolean): Promise<void> {
    const before = filled.get(placeOf(target)) ?? {};
    await ask(id, async () => {
      const given = { ...target, answers: anew ? {} : before, unassigned: unassigned.has(id) };
      const answer = await client.create(id, given);
      if (answer.kind === 'demands') set({ ...view, demand: { fields: answer.fields, of: left, answers: before } });
      return answer;
    });
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    create,
    stop() {
      if (view.run !== null) set({ ...view, run: { ...view.run, stopping: true } });
    },
    async fill(given, target) {
      const { demand } = view;
      if (demand === null) return;
      filled.set(placeOf(target), { ...demand.answers, ...given });
      await create(demand.of, target);
    },
    leave: () => set(demandLeft(view)),
    async take(of, key) {
      if (view.run !== null || view.heard[of]?.kind === 'asking') return;
      await ask(of, () => client.take(of, key));
    },
  };
}

const placeOf = ({ projectId, typeId }: Target): string => `${projectId} ${typeId}`;
