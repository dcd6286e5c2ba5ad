import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import {
  KNOWN_ROLES,
  type KnownRole,
  type MeetingRole,
  type Outcome,
  type PostMortemKind,
} from '#domain/post-mortem/post-mortem';
import type { SnapshotGap } from '#domain/snapshot/opened-snapshot';
import type { Voice } from '../../../shared/src/words/voice';

export const KIND_NAMES: Readonly<Record<PostMortemKind, string>> = {
  pilot: 'Pilot',
  project: 'Project',
  checkpoint: 'Checkpoint',
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  'not-judged-yet': 'Not judged yet',
  'went-well': 'Went well',
  mixed: 'Mixed',
  failed: 'Failed',
};

const ROLE_NAMES: Readonly<Record<KnownRole, string>> = {
  facilitator: 'Facilitator',
  'delivery-lead': 'Delivery lead',
  'technical-lead': 'Technical lead',
  contributor: 'Contributor',
  'account-manager': 'Account manager',
  'end-user': 'End user',
  'adjacent-team': 'Adjacent team',
  sponsor: 'Sponsor',
};

/** A known role in words; any other is a word of the team's own. */
export const roleName = (role: MeetingRole): string => (isKnown(role) ? ROLE_NAMES[role] : role);

const isKnown = (role: MeetingRole): role is KnownRole => KNOWN_ROLES.some((known) => known === role);

/** When and as whom a snapshot was taken, and of how much. */
export const frozenSentence = (head: FreezeHead, name: string | null, voice: Voice): string =>
  `Frozen ${voice.moment(head.at)} as ${name ?? 'the person who froze it'} sees the project: ${voice.count(head.issues, 'issue', 'issues')}, as Jira was at ${voice.moment(head.asOf)}.`;

/** Why a snapshot cannot be shown, or not wholly. */
export const gapSentence = ({ why }: SnapshotGap): string => {
  switch (why) {
    case 'newer-app':
      return 'It was taken by a newer version of the app. Update the app to open it; nothing of it is lost.';
    case 'older-app':
      return 'It was taken by an older version of the app. Its numbers and issues are shown; what was worked out from them then cannot be shown any more.';
    case 'damaged':
      return 'What is stored of it is damaged and cannot be shown. Freeze the evidence again; other snapshots are not affected.';
  }
};
