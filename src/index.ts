import { makeResolver } from '@forge/resolver';
import type { Definitions } from '#contract/definitions';
import { readAccounts, removeAccount, writeAccount } from './resolvers/accounts';
import { createIssueOfDecision, issuesOfDecisions, takeIssueForDecision } from './resolvers/decision-issues';
import { exportRecord as exportTheRecord } from './resolvers/export-record';
import {
  answerCheckOf,
  chooseNextOf,
  confirmCheckOf,
  decisionOfTheIssue,
  listDecisions,
  lookAtDecision,
  tellWhyOf,
} from './resolvers/followed-decisions';
import { beginFreezing, finishFreezing, keepPart, readFrozen } from './resolvers/freezes';
import { openFromMacro, postMortemsForMacro, projectsForMacro } from './resolvers/macro';
import { addMoment, markMoment, readMomentMarks, removeMoment } from './resolvers/moments';
import { readOutside, saveOutside } from './resolvers/outside';
import { packOpened, packSpaces, packState, writePack } from './resolvers/packs';
import { changeOne, listOfPostMortems, openOne, readOne } from './resolvers/post-mortems';
import { readSettings, saveSettings } from './resolvers/project-settings';
import { chooseRedesign, readRedesign } from './resolvers/redesign';
import { readRoles, saveRoles } from './resolvers/roles';
import { bindSession, earlierInProject, placeOfSession, recordBeside } from './resolvers/session-places';
import {
  openFollowUp,
  readOwnInSession,
  readSession,
  saveNotes,
  sealEnvelope,
  sendCommands,
  sessionChannel,
  sessionEvidence,
} from './resolvers/sessions';
import { dailyDecisions as lookAtDecisionsDaily } from './schedules/daily-decisions';
import { decisionIssueChanged as followChangedIssue } from './triggers/decision-issue-changed';
import { packPageViewed as notePackPageViewed } from './triggers/pack-page-viewed';

/** The handlers that manifest.yml names. */
export const resolver = makeResolver<Definitions>({
  'settings.read': readSettings,
  'settings.save': saveSettings,
  'roles.read': readRoles,
  'roles.save': saveRoles,
  'redesign.read': readRedesign,
  'redesign.choose': chooseRedesign,
  'outside.read': readOutside,
  'outside.save': saveOutside,
  'moments.read': readMomentMarks,
  'moments.mark': markMoment,
  'moments.add': addMoment,
  'moments.remove': removeMoment,
  'accounts.read': readAccounts,
  'accounts.write': writeAccount,
  'accounts.remove': removeAccount,
  'postmortem.list': listOfPostMortems,
  'postmortem.read': readOne,
  'postmortem.open': openOne,
  'postmortem.change': changeOne,
  'freeze.begin': beginFreezing,
  'freeze.part': keepPart,
  'freeze.finish': finishFreezing,
  'freeze.read': readFrozen,
  'pack.spaces': packSpaces,
  'pack.write': writePack,
  'pack.state': packState,
  'pack.opened': packOpened,
  'session.read': readSession,
  'session.send': sendCommands,
  'session.seal': sealEnvelope,
  'session.own': readOwnInSession,
  'session.notes': saveNotes,
  'session.channel': sessionChannel,
  'session.evidence': sessionEvidence,
  'session.follow-up': openFollowUp,
  'session.place': placeOfSession,
  'session.bind': bindSession,
  'session.earlier': earlierInProject,
  'session.record': recordBeside,
  'decision.issues': issuesOfDecisions,
  'decision.create': createIssueOfDecision,
  'decision.take': takeIssueForDecision,
  'decisions.list': listDecisions,
  'decisions.of-issue': decisionOfTheIssue,
  'decisions.look': lookAtDecision,
  'decisions.answer': answerCheckOf,
  'decisions.confirm': confirmCheckOf,
  'decisions.next': chooseNextOf,
  'decisions.why': tellWhyOf,
  'macro.projects': projectsForMacro,
  'macro.post-mortems': postMortemsForMacro,
  'macro.open': openFromMacro,
});

/** Somebody has looked at a page of Confluence: perhaps it was a data pack. */
export const packPageViewed = notePackPageViewed;

/** A page with the macro is exported: what stands for it there. */
export const exportRecord = exportTheRecord;

/** The issue of a decision was changed or deleted. */
export const decisionIssueChanged = followChangedIssue;

/** Every day: what events missed, and what is due. */
export const dailyDecisions = lookAtDecisionsDaily;
