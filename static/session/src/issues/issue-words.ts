import type { NotOnScreen } from '#domain/decision-issue/issue-fields';
import type { IssueRefusal } from '#domain/decision-issue/issue-refusal';
import type { PersonId } from '#domain/history/issue-key';
import type { Say, SayKey } from '../../../shared/src/say/say';
import { lackSentence } from '../decisions/decision-words';
import type { IssueState } from './issue-row';

interface Speaking {
  readonly say: Say;
  readonly nameOf: (id: PersonId) => string | null;
  /** Who looks. */
  readonly you: PersonId;
  /** What the site calls its fields, by id, as far as they are known here. */
  readonly fieldNames: Readonly<Record<string, string>>;
}

/** How far it is and what would help, in sentences of which each stands for itself. */
export function stateSentences(state: IssueState, { say, nameOf, you, fieldNames }: Speaking): readonly string[] {
  switch (state.kind) {
    case 'none':
      return [say('issues.state.none')];
    case 'queued':
      return [say('issues.state.queued')];
    case 'asking':
      return [say('issues.state.asking')];
    case 'made':
      return madeSentences(state, say);
    case 'busy':
      return [state.by === you ? say('issues.state.busy.you') : say('issues.state.busy', { name: nameOf(state.by) ?? '…' })];
    case 'lost':
      return [say('issues.state.lost', { name: nameOf(state.by) ?? '…' })];
    case 'no-answer':
      return [
        say(state.canRetry ? 'issues.state.noAnswer.again' : 'issues.state.noAnswer'),
        say('issues.state.cameBack', { problem: state.problem }),
      ];
    case 'refused':
      return refusedSentences(state, say, fieldNames);
    case 'demands':
      return [say('issues.state.demands')];
    case 'not-ripe':
      return [state.lacks.length === 0 ? say('issues.state.notTakenYet') : lackSentence(state.lacks, say)];
  }
}

const NOT_ON_SCREEN = {
  assignee: 'issues.missing.assignee',
  duedate: 'issues.missing.dueDate',
  description: 'issues.missing.description',
} as const satisfies Record<NotOnScreen, SayKey>;

function madeSentences({ how, unlinked, missing }: IssueState & { readonly kind: 'made' }, say: Say): readonly string[] {
  return [
    say(how === 'created' ? 'issues.state.created' : 'issues.state.taken'),
    ...(missing.length === 0 ? [] : [say('issues.missing', { what: missing.map((one) => say(NOT_ON_SCREEN[one])).join(', ') })]),
    ...(unlinked === 0 ? [] : [say('issues.unlinked', { n: unlinked })]),
  ];
}

function refusedSentences(
  { messages, fields, own }: IssueState & { readonly kind: 'refused' },
  say: Say,
  names: Readonly<Record<string, string>>,
): readonly string[] {
  const byField = Object.entries(fields).map(([id, words]) => {
    const name = isOwn(id) ? say(OWN_FIELDS[id]) : (names[id] ?? id);
    return say('issues.refused.field', { field: name, words });
  });
  return [say('issues.state.refused'), ...messages, ...byField, ...(own === null ? [] : [ownSentence(own, say)])];
}

/** What the app itself has against it, and what would help. */
function ownSentence(own: IssueRefusal, say: Say): string {
  switch (own.why) {
    case 'no-such-decision':
      return say('issues.refused.noSuchDecision');
    case 'of-another-decision':
      return say('issues.refused.ofAnother', { issue: own.key });
    case 'closed-already':
      return say('issues.refused.closed', { issue: own.key });
    case 'has-its-issue':
      return say('issues.refused.hasIssue', { issue: own.key });
    case 'slow-down':
      return own.seconds === null ? say('issues.refused.slowDown') : say('issues.refused.slowDown.in', { n: own.seconds });
    case 'without-words':
      return say('issues.refused.withoutWords', { status: String(own.status) });
  }
}

/** Fields that the app fills itself; a refusal tells them by their ids. */
const OWN_FIELDS = {
  summary: 'issues.field.summary',
  description: 'issues.field.description',
  assignee: 'issues.field.assignee',
  duedate: 'issues.field.dueDate',
  issuetype: 'issues.field.type',
  project: 'issues.field.project',
} as const satisfies Record<string, SayKey>;

const isOwn = (id: string): id is keyof typeof OWN_FIELDS => id in OWN_FIELDS;

/** Jira did not like what was filled in for it. */
export const isAboutDemanded = (state: IssueState): boolean =>
  state.kind === 'refused' && Object.keys(state.fields).some((id) => !isOwn(id));

/** Jira would take the issue if somebody else, or nobody, were assigned to it. */
export const isAboutAssignee = (state: IssueState): boolean => state.kind === 'refused' && 'assignee' in state.fields;
