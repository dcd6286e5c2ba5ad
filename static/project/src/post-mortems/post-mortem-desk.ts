import type { FreezeName } from '#contract/snapshots';
import type { PersonId } from '#domain/history/issue-key';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import type { PageContext } from '../../../shared/src/bridge/page-context';
import { findPeople, type PersonFound } from '../../../shared/src/people/people-search';
import { type AccountsClient, accountsClient } from '../accounts/accounts-client';
import { redesignClient } from '../edges/redesign-client';
import { rolesClient } from '../edges/roles-client';
import { type EndingsClient, endingsClient } from '../ending/endings-client';
import { momentMarksClient } from '../moments/moment-marks-client';
import { outsideClient } from '../outside/outside-client';
import type { EvidenceChannel } from '../worker/open-evidence';
import { type FreezeClient, freezeClient, type ReadFreeze } from './freeze-client';
import { type FreezeRun, freezeRun } from './freeze-run';
import { type PackClient, packClient } from './pack-client';
import { postMortemAddress } from './post-mortem-address';
import { type PostMortemsClient, postMortemsClient } from './post-mortems-client';
import { type AskIssues, type SummariesStore, summariesStore } from './summaries-store';

/** Everything that the pages of the post-mortems do outside of themselves. */
export interface PostMortemDesk {
  readonly me: PersonId;
  readonly postMortems: PostMortemsClient;
  readonly freezes: FreezeClient;
  readonly packs: PackClient;
  readonly endings: EndingsClient;
  readonly accounts: AccountsClient;
  readonly summaries: SummariesStore;
  /** A freeze with what it holds; it never changes, so it is read once. */
  frozen(which: FreezeName): Promise<ReadFreeze>;
  /** Where a post-mortem is in Jira; null where that is not known. */
  addressOf(postMortemId: string): Promise<string | null>;
  find(text: string): Promise<readonly PersonFound[]>;
  newId(): string;
  /** Reads what has changed in Jira. Who may not see the project any more then has nothing of it on the screen. */
  readAgain(): void;
  /** Begins a freeze for a post-mortem; it runs when it is told to go. */
  freeze(postMortemId: string): FreezeRun;
}

interface DeskNeeds {
  readonly context: PageContext;
  readonly invoke: InvokeApp;
  readonly ask: AskIssues;
  readonly channel: EvidenceChannel;
}

export function postMortemDesk({ context, invoke, ask, channel }: DeskNeeds): PostMortemDesk {
  const freezes = freezeClient(invoke);
  const [marks, outside, redesign, roles] = [
    momentMarksClient(invoke),
    outsideClient(invoke),
    redesignClient(invoke),
    rolesClient(invoke),
  ];
  const asEntered = async () => {
    const [views, entered, list] = await Promise.all([marks.read(), outside.read(), redesign.read()]);
    return {
      marks: views.map(({ mark }) => mark),
      // Before anybody has entered anything there is nothing to keep.
      outside: entered.version === 0 ? null : entered.facts,
      redesignPoints: list.points,
    };
  };
  const newId = () => crypto.randomUUID();
  return {
    me: context.accountId as PersonId,
    postMortems: postMortemsClient(invoke),
    freezes,
    packs: packClient(invoke),
    endings: endingsClient(invoke),
    accounts: accountsClient(invoke),
    summaries: summariesStore(ask),
    frozen: readOnce(freezes.read),
    addressOf: (id) => postMortemAddress(context.project.key, id),
    find: (text) => findPeople(ask, context.project.key, text),
    newId,
    readAgain: () => channel.send({ kind: 'refresh' }),
    freeze: (postMortemId) =>
      freezeRun(
        { channel, freezes, asEntered, roles: async () => (await roles.read()).settled },
        { postMortemId, freezeId: newId() },
      ),
  };
}

/** What was read is kept; what could not be read is asked for again. */
function readOnce(read: FreezeClient['read']): FreezeClient['read'] {
  const known = new Map<string, Promise<ReadFreeze>>();
  return (which) => {
    const before = known.get(which.freezeId);
    if (before !== undefined) return before;
    const asked = read(which);
    known.set(which.freezeId, asked);
    asked.catch(() => known.delete(which.freezeId));
    return asked;
  };
}
