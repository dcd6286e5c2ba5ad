import { laidAside } from '#domain/history/aside';
import type { IssueKey } from '#domain/history/issue-key';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { type Topics, topicsOf } from './topics-of';

/** An issue whose words, or whose parent's words, are about any topic at all: mostly far fewer than all. */
export interface OnTopic extends ToldIssue {
  /** What it is about by its own words. */
  readonly topics: Topics;
  /** The same with the words of the issue above it: a part of an audit belongs to the audit. */
  readonly area: Topics;
}

/** What an issue is about by its own words. */
const topicsIn = laidAside(({ record }: ToldIssue, _: null) => topicsOf(record));

class IssuesOnTopics implements Gatherer<ToldIssue, readonly OnTopic[]> {
  /** Of each issue, by its place. Numbers only: what stands above an issue may come later, and an object for each would weigh as much as its story. */
  private readonly topics: Int32Array;
  private next = 0;
  private haveParents = false;
  constructor(private readonly issues: readonly ToldIssue[]) {
    this.topics = new Int32Array(issues.length);
  }
  take(issue: ToldIssue): void {
    this.topics[this.next] = topicsIn(issue, null);
    this.next += 1;
    if (issue.story.parent !== null) this.haveParents = true;
  }
  found(): readonly OnTopic[] {
    const { topics, issues } = this;
    const above = this.haveParents ? this.topicsAbove() : null;
    const found: OnTopic[] = [];
    for (let place = 0; place < topics.length; place += 1) {
      const own = topics[place] as Topics;
      if (own === 0 && above === null) continue;
      const { record, story, aside } = issues[place] as ToldIssue;
      const area = above === null || story.parent === null ? own : own | (above.get(story.parent) ?? 0);
      if (area !== 0) found.push({ record, story, aside, topics: own, area });
    }
    return found;
  }
  /** The topics of the issues that others stand below, where they have any. */
  private topicsAbove(): ReadonlyMap<IssueKey, Topics> {
    const { topics, issues } = this;
    const parents = new Set<IssueKey>();
    for (const { story } of issues) if (story.parent !== null) parents.add(story.parent);
    const above = new Map<IssueKey, Topics>();
    for (let place = 0; place < topics.length; place += 1) {
      const own = topics[place] as Topics;
      if (own === 0) continue;
      const { key } = (issues[place] as ToldIssue).record;
      if (parents.has(key)) above.set(key, own);
    }
    return above;
  }
}

/** @param issues all that it will be shown, in the order in which it will be. */
export const onTopicsAmong = (issues: readonly ToldIssue[]): Gatherer<ToldIssue, readonly OnTopic[]> =>
  new IssuesOnTopics(issues);
