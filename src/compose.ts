import { confluenceProof } from '#adapters/confluence/confluence-proof';
import { myPackPages } from '#adapters/confluence/my-pack-pages';
import { myPageChoices } from '#adapters/confluence/my-page-choices';
import { myPageRights } from '#adapters/confluence/my-page-rights';
import { appFollowedIssues, myIssuesShown } from '#adapters/jira/app-followed-issues';
import { appIssueComments } from '#adapters/jira/app-issue-comments';
import { appIssueMarks } from '#adapters/jira/app-issue-marks';
import { appPrivateMessage } from '#adapters/jira/app-private-message';
import { appProjectOfIssue } from '#adapters/jira/app-project-of-issue';
import { myIssueToTellBy } from '#adapters/jira/issue-to-tell-by';
import { jiraProof } from '#adapters/jira/jira-proof';
import { myFieldChoices } from '#adapters/jira/my-field-choices';
import { myIssueDesk } from '#adapters/jira/my-issue-desk';
import { myIssueMessage } from '#adapters/jira/my-issue-message';
import { myMarkedShown } from '#adapters/jira/my-marked-shown';
import { myPeopleShown } from '#adapters/jira/my-people-shown';
import { myProjectKeys } from '#adapters/jira/my-project-keys';
import { myProjectPermissions } from '#adapters/jira/my-project-permissions';
import { myProjectSearch } from '#adapters/jira/my-project-search';
import { myProjectsShown } from '#adapters/jira/my-projects-shown';
import { sessionHints } from '#adapters/realtime/session-hints';
import { keptAccounts } from '#adapters/storage/kept-accounts';
import { keptCommitmentAnswers } from '#adapters/storage/kept-commitment-answers';
import { keptCommitmentsReturned } from '#adapters/storage/kept-commitments-returned';
import { keptDecisionIssues } from '#adapters/storage/kept-decision-issues';
import { keptFrozen } from '#adapters/storage/kept-frozen';
import { keptLoopSettings } from '#adapters/storage/kept-loop-settings';
import { keptMomentMarks } from '#adapters/storage/kept-moment-marks';
import { keptOutsideFacts } from '#adapters/storage/kept-outside-facts';
import { keptOwnNotes } from '#adapters/storage/kept-own-notes';
import { keptPackPages } from '#adapters/storage/kept-pack-pages';
import { keptPostMortems } from '#adapters/storage/kept-post-mortems';
import { keptReceipts } from '#adapters/storage/kept-receipts';
import { keptRedesignPoints } from '#adapters/storage/kept-redesign-points';
import { keptRoles } from '#adapters/storage/kept-roles';
import { keptSessionPages } from '#adapters/storage/kept-session-pages';
import { keptSessions } from '#adapters/storage/kept-sessions';
import { keptSettings } from '#adapters/storage/kept-settings';
import { keptSummaries, keptSummaryTexts } from '#adapters/storage/kept-summaries';
import { keptSweeps } from '#adapters/storage/kept-sweeps';
import type { ProjectPermissions } from '#ports/project-permissions';
import type { ProofChoices } from '#ports/proof-source';
import type { SessionHints } from '#ports/session-hints';
import type { Accounts } from '#usecases/accounts-of-post-mortem';
import type { BeginFreeze } from '#usecases/begin-freeze';
import type { CausesAlike } from '#usecases/causes-alike';
import type { ChangePostMortem } from '#usecases/change-post-mortem';
import type { ChooseRedesignPoint } from '#usecases/choose-redesign-point';
import type { DecisionIssues } from '#usecases/decision-issues';
import type { DecisionOfIssue } from '#usecases/decision-of-issue';
import type { DecisionsOfProject } from '#usecases/decisions-of-project';
import type { ReadEarlier } from '#usecases/earlier-decisions';
import type { EndPostMortem } from '#usecases/end-post-mortem';
import type { EnterOutsideFacts } from '#usecases/enter-outside-facts';
import type { FindProjects } from '#usecases/find-projects';
import type { FinishFreeze } from '#usecases/finish-freeze';
import type { GlanceAtDecisions } from '#usecases/glance-at-decisions';
import type { KeepFreezePart } from '#usecases/keep-freeze-part';
import type { ListPackSpaces } from '#usecases/list-pack-spaces';
import type { ListPostMortems } from '#usecases/list-post-mortems';
import type { MarkMoments } from '#usecases/mark-moment';
import type { NoteOpenedPack } from '#usecases/note-opened-pack';
import type { OpenPostMortem } from '#usecases/open-post-mortem';
import type { OwnCommitments } from '#usecases/own-commitments';
import type { OwnInSession } from '#usecases/own-in-session';
import type { PlaceSession } from '#usecases/place-session';
import type { PostMortemScheduled } from '#usecases/post-mortem-scheduled';
import type { PreviewProof } from '#usecases/preview-proof';
import type { ProveNow } from '#usecases/prove-now';
import type { PublishSummary } from '#usecases/publish-summary';
import type { ReadFreeze } from '#usecases/read-freeze';
import type { ReadProjectSettings } from '#usecases/read-project-settings';
import type { ReadRecord } from '#usecases/read-record';
import type { ReadSession } from '#usecases/read-session';
import type { ReadSessionEvidence } from '#usecases/read-session-evidence';
import type { RemindLateSummaries } from '#usecases/remind-late-summaries';
import type { RemindOwners } from '#usecases/remind-owners';
import type { ReturnCommitments } from '#usecases/return-commitments';
import type { SaveProjectSettings } from '#usecases/save-project-settings';
import type { SaveRoles } from '#usecases/save-roles';
import type { SendToSession } from '#usecases/send-to-session';
import type { SummaryPlacesNeeds } from '#usecases/summary-places';
import type { SummaryStatesNeeds } from '#usecases/summary-states';
import type { SweepDecisions } from '#usecases/sweep-decisions';
import type { TakeDecisionIssue } from '#usecases/take-decision-issue';
import type { TellByMessage } from '#usecases/tell-by-message';
import type { TellOfWin } from '#usecases/tell-of-win';
import type { TellState } from '#usecases/tell-state';
import type { WritePackToConfluence } from '#usecases/write-pack-to-confluence';

/** Where adapters meet use cases. */
export const permissions: ProjectPermissions = myProjectPermissions;

export const forProjectSettings: ReadProjectSettings & SaveProjectSettings = {
  permissions,
  settings: keptSettings,
};

export const forRoles: SaveRoles = { roles: keptRoles };

export const forRedesign: ChooseRedesignPoint = { redesign: keptRedesignPoints, now: () => Date.now() };

export const forOutside: EnterOutsideFacts = { outside: keptOutsideFacts, now: () => Date.now() };

export const forMoments: MarkMoments = { marks: keptMomentMarks, now: () => Date.now() };

export const forPostMortems: OpenPostMortem & ListPostMortems & ChangePostMortem = {
  postMortems: keptPostMortems,
  receipts: keptReceipts,
  now: () => Date.now(),
};

export const forMacro: FindProjects & OpenPostMortem = { ...forPostMortems, projects: myProjectSearch };

export const forAccounts: Accounts = { postMortems: keptPostMortems, accounts: keptAccounts, now: () => Date.now() };

export const forFreezes: BeginFreeze & KeepFreezePart & Omit<FinishFreeze, 'openSnapshot'> & ReadFreeze = {
  ...forPostMortems,
  frozen: keptFrozen,
};

export const forPacks: Omit<WritePackToConfluence, 'checksumOf'> & ListPackSpaces & TellByMessage & NoteOpenedPack = {
  ...forPostMortems,
  receipts: keptReceipts,
  pages: myPackPages,
  index: keptPackPages,
  messages: myIssueMessage,
};

export const forSessions: SendToSession &
  ReadSession &
  OwnInSession &
  ReadSessionEvidence &
  Omit<ReadRecord, 'openSnapshot'> & { readonly hints: SessionHints } = {
  ...forPostMortems,
  permissions,
  sessions: keptSessions,
  pages: keptSessionPages,
  decisionIssues: keptDecisionIssues,
  notes: keptOwnNotes,
  frozen: keptFrozen,
  hints: sessionHints,
  chance: () => Math.random(),
  newId: () => crypto.randomUUID(),
  digest: async (text) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  wait: (time) => new Promise((goOn) => setTimeout(goOn, time)),
};

export const forCommitments: OwnCommitments & ReturnCommitments = {
  postMortems: keptPostMortems,
  sessions: keptSessions,
  answers: keptCommitmentAnswers,
  returned: keptCommitmentsReturned,
  messages: appPrivateMessage,
  digest: forSessions.digest,
  now: () => Date.now(),
};

export const forPlaces: PlaceSession & OpenPostMortem & ReadEarlier = {
  ...forPostMortems,
  permissions,
  pageRights: myPageRights,
  sessions: keptSessions,
  pages: keptSessionPages,
};

export const forDecisionIssues: DecisionIssues = {
  ...forPostMortems,
  sessions: keptSessions,
  pages: keptSessionPages,
  decisionIssues: keptDecisionIssues,
  desk: myIssueDesk,
};

export const forFollowing: DecisionsOfProject & DecisionOfIssue & TakeDecisionIssue & SweepDecisions & RemindOwners & TellState =
  {
    ...forDecisionIssues,
    postMortems: keptPostMortems,
    issues: appFollowedIssues,
    shown: myIssuesShown,
    projectsShown: myProjectsShown,
    sweeps: keptSweeps,
    comments: appIssueComments,
    marks: appIssueMarks,
    loopSettings: keptLoopSettings,
    chance: forSessions.chance,
    wait: forSessions.wait,
  };

export const forWins: TellOfWin = { ...forFollowing, peopleShown: myPeopleShown };

export const forProofs: ProveNow & PreviewProof & { readonly choices: ProofChoices } = {
  ...forFollowing,
  roles: keptRoles,
  proof: { ...jiraProof(true), ...confluenceProof(true) },
  myProof: { ...jiraProof(false), ...confluenceProof(false) },
  choices: { ...myFieldChoices, ...myPageChoices },
};

export const forValidator: PostMortemScheduled = {
  ...forPostMortems,
  postMortems: keptPostMortems,
  sessions: keptSessions,
  projectOfIssue: appProjectOfIssue,
};

export const forGlance: GlanceAtDecisions = { ...forFollowing, permissions, markedShown: myMarkedShown };

export const forRecurrence: CausesAlike & TellState = { ...forFollowing, permissions, projectKeys: myProjectKeys };

/** The snapshot is opened, and texts are summed up, by what the contract gives. */
type SummaryAdapters = Omit<PublishSummary, 'openSnapshot' | 'writing'> & SummaryStatesNeeds & RemindLateSummaries;

export const forSummaries: SummaryAdapters & {
  readonly bindings: SummaryPlacesNeeds['bindings'];
  readonly writing: Omit<PublishSummary['writing'], 'checksumOf'>;
} = {
  ...forSessions,
  postMortems: keptPostMortems,
  bindings: keptSessionPages,
  summaries: keptSummaries,
  texts: keptSummaryTexts,
  messages: myIssueMessage,
  issueToTellBy: myIssueToTellBy,
  toOne: appPrivateMessage,
  writing: { pages: myPackPages, now: forSessions.now },
};

export const forEndings: EndPostMortem = { ...forFollowing, postMortems: keptPostMortems };
