import type { IssueEntry } from '../model/issue-entry';
import type { Actor } from '../model/permission';
import type { SiteData } from '../model/site-data';
import type { Present } from './jql-moment';

/** For whom and when a query is answered. */
export interface Asker {
  readonly data: SiteData;
  readonly actor: Actor;
  readonly present: Present;
  maySee(entry: IssueEntry): boolean;
  mayBrowse(projectId: string): boolean;
}
