import { makeResolver } from '@forge/resolver';
import type { Definitions } from '#contract/definitions';
import { readAccounts, removeAccount, writeAccount } from './resolvers/accounts';
import { answerMyCommitment, myCommitments } from './resolvers/commitments';
import { createIssueOfDecision, issuesOfDecisions, takeIssueForDecision } from './resolvers/decision-issues';
import { endOne, leftOpenOf, reopenOne } from './resolvers/endings';
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
import { glanceOfDecisions } from './resolvers/glance';
import { readLoopSettings, saveLoopSettings } from './resolvers/loop-settings';
import { openFromMacro, postMortemsForMacro, projectsForMacro } from './resolvers/macro';
import { addMoment, markMoment, readMomentMarks, removeMoment } from './resolvers/moments';
import { readOutside, saveOutside } from './resolvers/outside';
import { packOpened, packSpaces, packState, writePack } from './resolvers/packs';
import { changeOne, listOfPostMortems, openOne, readOne } from './resolvers/post-mortems';
import { readSettings, saveSettings } from './resolvers/project-settings';
import { fieldsForProof, lookAtKickOffOf, pagesForProof, previewOfProof, proveCheckNow } from './resolvers/proofs';
import { acrossDecisions, alikeCauses, recurredDecision, takeBackComeback } from './resolvers/recurrence';
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
import {
  placesOfSummary,
  publishOneSummary,
  readOneSummary,
  saveSection,
  setReader,
  shareOwn,
  statesOfSummaries,
} from './resolvers/summaries';
import { takeBackWinOf, tellWinOf } from './resolvers/wins';
import { dailyDecisions as lookAtDecisionsDaily } from './schedules/daily-decisions';
import { decisionIssueChanged as followChangedIssue } from './triggers/decision-issue-changed';
import { packPageViewed as notePackPageViewed } from './triggers/pack-page-viewed';
import { postMortemScheduled as isPostMortemScheduled } from './triggers/post-mortem-scheduled';

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
  'decisions.prove': proveCheckNow,
  'decisions.kick-off': lookAtKickOffOf,
  'proof.preview': previewOfProof,
  'proof.fields': fieldsForProof,
  'proof.pages': pagesForProof,
  'decisions.recurred': recurredDecision,
  'decisions.take-back': takeBackComeback,
  'decisions.across': acrossDecisions,
  'causes.alike': alikeCauses,
  'decisions.glance': glanceOfDecisions,
  'decisions.win': tellWinOf,
  'decisions.unwin': takeBackWinOf,
  'commitments.mine': myCommitments,
  'commitments.answer': answerMyCommitment,
  'loop-settings.read': readLoopSettings,
  'loop-settings.save': saveLoopSettings,
  'summary.read': readOneSummary,
  'summary.save': saveSection,
  'summary.reader': setReader,
  'summary.my-commitment': shareOwn,
  'summary.places': placesOfSummary,
  'summary.publish': publishOneSummary,
  'summary.states': statesOfSummaries,
  'postmortem.left': leftOpenOf,
  'postmortem.end': endOne,
  'postmortem.reopen': reopenOne,
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

/** An issue is about to make a transition that asks for a post-mortem. */
export const postMortemScheduled = isPostMortemScheduled;
