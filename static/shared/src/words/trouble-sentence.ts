import type { Voice } from './voice';

/** What can go wrong while reading (the same union that the reading worker sends, named here so that words need no worker). */
export type ReadingTrouble =
  | { readonly kind: 'slow-down'; readonly until: number }
  | { readonly kind: 'unreachable'; readonly attempt: number; readonly until: number | null }
  | { readonly kind: 'no-permission' }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | { readonly kind: 'unreadable'; readonly what: string };

export interface TroubleWords {
  readonly title: string;
  /** What happened, what is kept, what to do. */
  readonly text: string;
  /** What "carry on" is called here. */
  readonly action: string;
  /** Whether it goes on by itself at `until`. */
  readonly waits: boolean;
}

/** How far the reading has come: what a pause does not lose. */
export interface ReadSoFar {
  readonly read: number;
  readonly ofAll: number | null;
  /** How many of them have their history, once histories are being read; null before. */
  readonly histories: number | null;
}

/** What happened and what to do next, for each trouble. `now` counts the seconds down. */
export function troubleWords(trouble: ReadingTrouble, so: ReadSoFar, now: number, voice: Voice): TroubleWords {
  const where = whereFrom(so, voice);
  const kept = so.read === 0 ? 'Nothing has been lost.' : `What has been read (${readPart(so, voice)}) is kept.`;
  switch (trouble.kind) {
    case 'slow-down':
      return {
        title: 'Jira asked us to slow down',
        text: `Continuing in ${seconds(trouble.until - now, voice)} ${where}.`,
        action: 'Continue now',
        waits: true,
      };
    case 'unreachable':
      return trouble.until === null
        ? {
            title: 'The connection to Jira is lost',
            text: `Jira did not answer after ${voice.count(trouble.attempt, 'try', 'tries')}. ${kept} Check the connection, then continue.`,
            action: 'Continue',
            waits: false,
          }
        : {
            title: 'Jira does not answer',
            text: `Trying again in ${seconds(trouble.until - now, voice)} ${where} (try ${voice.number(trouble.attempt + 1)}).`,
            action: 'Try now',
            waits: true,
          };
    case 'no-permission':
      return {
        title: 'You can no longer see this project',
        text: 'Jira no longer shows its issues to you, so reading stopped and nothing of them is kept in this browser. Ask a project administrator for the permission Browse Projects, then try again.',
        action: 'Try again',
        waits: false,
      };
    case 'refused':
      return {
        title: 'Jira refused a question',
        text: `It answered ${trouble.status}${trouble.message ? `: ${endStop(trouble.message)}` : '.'} ${kept} Try again; if it stays so, show this line to a Jira administrator.`,
        action: 'Try again',
        waits: false,
      };
    case 'unreadable':
      return {
        title: 'An answer of Jira could not be understood',
        text: `It concerns ${endStop(trouble.what)} ${kept} Try again; if it stays so, show this line to a Jira administrator.`,
        action: 'Try again',
        waits: false,
      };
  }
}

function whereFrom(so: ReadSoFar, voice: Voice): string {
  if (so.read === 0) return 'from the beginning';
  if (so.histories === null) return `from issue ${progressPart(so, voice)}`;
  return so.histories === 0
    ? `with the history of the first of ${voice.count(so.read, 'issue', 'issues')}`
    : `with the history of issue ${progressPart({ ...so, read: so.histories }, voice)}`;
}

/** `1,200 of 3,036 issues`, and how many of them with their history. */
export function readPart(so: ReadSoFar, voice: Voice): string {
  const issues = issuesPart(so, voice);
  if (so.histories === null) return issues;
  return `${issues}, ${so.histories === 0 ? 'none' : voice.number(so.histories)} of them with their history`;
}

/** `1,200 of 3,036 issues`, or `1 issue` while the whole is unknown. */
export function issuesPart(so: Omit<ReadSoFar, 'histories'>, voice: Voice): string {
  return so.ofAll === null ? voice.count(so.read, 'issue', 'issues') : `${progressPart(so, voice)}\u00a0issues`;
}

/** `1,200 of 3,036`; just `1,200` while the whole is unknown. */
export function progressPart(so: Omit<ReadSoFar, 'histories'>, voice: Voice): string {
  return so.ofAll === null ? voice.number(so.read) : `${voice.number(so.read)} of ${voice.number(so.ofAll)}`;
}

const seconds = (ms: number, voice: Voice) => `${voice.number(Math.max(0, Math.ceil(ms / 1000)))}\u00a0s`;
const endStop = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
