import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import type { PageContext } from '../../../shared/src/bridge/page-context';
import type { EvidenceChannel } from '../worker/open-evidence';
import type { EvidenceView } from '../worker/protocol';
import type { AskIssues } from './summaries-store';

/** The name of the form that opens a new post-mortem, in the place of an id. */
export const NEW_POST_MORTEM = 'new';

/** What the pages of the post-mortems are given. */
export interface PostMortemsPageProps {
  readonly context: PageContext;
  readonly channel: EvidenceChannel;
  /** Calls the app's back end. */
  readonly invoke: InvokeApp;
  /** Asks Jira as the person who looks. */
  readonly ask: AskIssues;
  /** Null until the first of it is read. */
  readonly view: EvidenceView | null;
  /** The post-mortem in the address: its id, `new` for the form that opens one, null for the list. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Which session of it is open: the meeting or the follow-up; null for none. */
  readonly session: 1 | 2 | null;
  readonly onSession: (number: 1 | 2 | null) => void;
  /** Tells how many there are. */
  readonly onCount: (count: number) => void;
}
