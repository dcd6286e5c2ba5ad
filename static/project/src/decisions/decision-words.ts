import { englishRecord } from '#domain/framework/english/record';
import type { CheckDays, Verdict } from '#domain/loop/answers';
import type { CheckStatus } from '#domain/loop/checks';
import type { Part } from '#domain/loop/part';
import type { Standing } from '#domain/loop/standing';
import type { Change } from '#domain/loop/what-changed';
import type { Verification } from '#domain/session/verification';
import { recordVoice } from '#domain/session-record/record-voice';
import { verifiedBy } from '#domain/session-record/verified-by';
import type { Voice } from '../../../shared/src/words/voice';

/** What each check asks (S1-58, S1-59). */
export const CHECK_QUESTIONS: Readonly<Record<CheckDays, string>> = {
  30: '30 days after: is it in place, and do people follow it?',
  90: '90 days after: has it prevented similar trouble in later work?',
};

export const VERDICT_NAMES: Readonly<Record<Verdict['kind'], string>> = {
  held: 'Held',
  drifted: 'Drifted',
  'not-yet-testable': 'Not yet testable',
};

export const STANDING_NAMES: Readonly<Record<Standing['kind'], string>> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Dropped',
  gone: 'Gone',
  archived: 'Archived',
};

/** What stands above the decisions of a state, where its name alone does not say what to do. */
export const STANDING_MEANS: Readonly<Record<Standing['kind'], string | null>> = {
  open: null,
  done: null,
  dropped: 'Closed in Jira without the change. These do not count as done.',
  gone: 'The issue was deleted, or the app may not see it any more. What people answered is kept. If the change still matters, bring the issue back in Jira and look again; if not, there is nothing to do.',
  archived:
    'The issue or its project is archived, so nobody is reminded of it. If the change still matters, restore the issue in Jira and look again.',
};

/** `12 days late`, `due today`, `in 5 days`. */
export const lateWords = (daysLate: number, voice: Voice): string =>
  daysLate > 0
    ? `${voice.count(daysLate, 'day', 'days')} late`
    : daysLate === 0
      ? 'due today'
      : `in ${voice.count(-daysLate, 'day', 'days')}`;

/** A part as a share with what it is of, or that there is nothing to count. Never 0 of nothing. */
export const partWords = ({ count, of }: Part, voice: Voice): { readonly value: string; readonly of: string | null } =>
  of === 0
    ? { value: 'not enough data', of: null }
    : { value: voice.share(count / of), of: `${voice.number(count)} of ${voice.number(of)}` };

/** How a check stands, after its name. */
export function statusWords(status: CheckStatus, voice: Voice): string {
  switch (status.kind) {
    case 'waiting':
      return `is asked on ${voice.day(status.until)}`;
    case 'due':
    case 'overdue':
      return `waits for an answer since ${voice.day(status.since)}`;
    case 'answered':
      return VERDICT_NAMES[status.answer.verdict.kind].toLowerCase();
    case 'cancelled':
      return 'is not asked: the issue was reopened before';
  }
}

/** How it is seen to hold (S1-55, S1-56). */
export const verificationWords = (how: Verification, { locale, zone }: Voice): string =>
  verifiedBy(how, englishRecord.decisions, recordVoice(locale, zone));

const CHANGED: Readonly<Record<Change['kind'], string>> = {
  owner: 'its owner',
  due: 'its date',
  summary: 'its name',
  key: 'its key',
  standing: 'its state',
};

/** What looking at the issue again has shown. */
export const lookedWords = (changes: readonly Change[]): string =>
  changes.length === 0
    ? 'Nothing has changed in Jira.'
    : `New from Jira: ${changes.map(({ kind }) => CHANGED[kind]).join(', ')}.`;
