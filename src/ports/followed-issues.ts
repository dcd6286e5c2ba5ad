import type { DecisionMark } from '#domain/decision-issue/decision-issue';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { StatusCatalogue } from '#domain/history/status-catalogue';
import type { Zone } from '#domain/history/zone';
import type { IssueSeen } from '#domain/loop/issue-seen';

/** What it takes to understand the issues of a site. */
export interface SiteKnowledge {
  readonly statuses: StatusCatalogue;
  /** Names by id. */
  readonly resolutions: ReadonlyMap<string, string>;
  readonly usesResolutions: (projectKey: string) => boolean;
}

/** An issue that bears a decision's mark. */
export interface MarkedIssue {
  readonly id: string;
  readonly mark: DecisionMark;
  readonly seen: IssueSeen;
}

/** Jira with the app's own eyes: nobody is there when an event arrives or a schedule runs. Every failure is thrown; nothing is told by halves. */
export interface FollowedIssues {
  /** The issues with their histories, by id; of those that are not shown to the app it says so. @param readAt when the reading begins. */
  see(issueIds: readonly string[], readAt: Instant): Promise<ReadonlyMap<string, IssueSeen>>;
  /** Every issue that bears a mark, of one project or (null) of all, as far as the search knows by now. It finds no archived ones. */
  marked(readAt: Instant, projectId: string | null): Promise<readonly MarkedIssue[]>;
  /** @param projectKeys of projects of which it is not known yet whether they use resolutions; each costs a search. */
  knowledge(projectKeys: readonly string[]): Promise<SiteKnowledge>;
  /** Where people are; Jira gives the site's zone for who does not show it. Those who are gone are left out. */
  zonesOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Zone>>;
}

/** What one person is shown. */
export interface IssuesShown {
  /** Which of these issues Jira shows the person who asks; ids or keys, told by both. */
  of(idsOrKeys: readonly string[]): Promise<ReadonlySet<string>>;
}
