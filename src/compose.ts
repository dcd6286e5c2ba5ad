import { myPackPages } from '#adapters/confluence/my-pack-pages';
import { myIssueMessage } from '#adapters/jira/my-issue-message';
import { myProjectPermissions } from '#adapters/jira/my-project-permissions';
import { keptAccounts } from '#adapters/storage/kept-accounts';
import { keptFrozen } from '#adapters/storage/kept-frozen';
import { keptMomentMarks } from '#adapters/storage/kept-moment-marks';
import { keptOutsideFacts } from '#adapters/storage/kept-outside-facts';
import { keptPackPages } from '#adapters/storage/kept-pack-pages';
import { keptPostMortems } from '#adapters/storage/kept-post-mortems';
import { keptReceipts } from '#adapters/storage/kept-receipts';
import { keptRedesignPoints } from '#adapters/storage/kept-redesign-points';
import { keptRoles } from '#adapters/storage/kept-roles';
import { keptSettings } from '#adapters/storage/kept-settings';
import type { ProjectPermissions } from '#ports/project-permissions';
import type { Accounts } from '#usecases/accounts-of-post-mortem';
import type { BeginFreeze } from '#usecases/begin-freeze';
import type { ChangePostMortem } from '#usecases/change-post-mortem';
import type { ChooseRedesignPoint } from '#usecases/choose-redesign-point';
import type { EnterOutsideFacts } from '#usecases/enter-outside-facts';
import type { FinishFreeze } from '#usecases/finish-freeze';
import type { KeepFreezePart } from '#usecases/keep-freeze-part';
import type { ListPackSpaces } from '#usecases/list-pack-spaces';
import type { ListPostMortems } from '#usecases/list-post-mortems';
import type { MarkMoments } from '#usecases/mark-moment';
import type { NoteOpenedPack } from '#usecases/note-opened-pack';
import type { OpenPostMortem } from '#usecases/open-post-mortem';
import type { WritePackToConfluence } from '#usecases/page-writing';
import type { ReadFreeze } from '#usecases/read-freeze';
import type { ReadProjectSettings } from '#usecases/read-project-settings';
import type { SaveProjectSettings } from '#usecases/save-project-settings';
import type { SaveRoles } from '#usecases/save-roles';
import type { TellByMessage } from '#usecases/tell-by-message';

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
