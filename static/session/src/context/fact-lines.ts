import type { Claim } from '#domain/evidence/claim';
import type { PlannedAgainstActual } from '#domain/evidence/project-evidence';
import type { IssueKey } from '#domain/history/issue-key';
import type { OutsideFacts } from '#domain/outside/outside-facts';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import type { Say, SayKey } from '../../../shared/src/say/say';
import type { Voice } from '../../../shared/src/words/voice';

/** Planned against actual of one thing; null where the data does not tell. */
export interface FactLine {
  readonly id: 'start' | 'end' | 'scope' | 'effort' | 'budget';
  readonly name: string;
  readonly planned: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  /** The issues that it was taken from; none for what people entered. */
  readonly keys: readonly IssueKey[];
}

/** The facts of the first phase (S3-18 to S3-21): what was planned and what came, without a word on why. */
export function factLines({ evidence, asEntered }: FrozenEvidence, say: Say, voice: Voice): readonly FactLine[] {
  const { start, end, scope, effort } = evidence;
  const days = (n: number) =>
    n === 0 ? say('context.onTheDay') : say(n > 0 ? 'context.daysLater' : 'context.daysEarlier', { n: Math.abs(n) });
  const issues = (n: number) => say('context.issues', { n });
  const share = (value: number) => (value === 0 ? say('context.asPlanned') : voice.signedShare(value));
  const line = <T>(
    id: FactLine['id'],
    { planned, actual, difference }: PlannedAgainstActual<T>,
    write: (value: T) => string,
    writeDifference: (value: number) => string,
  ): FactLine => ({
    id,
    name: say(NAMES[id]),
    planned: written(planned, write),
    actual: written(actual, write),
    difference: written(difference, writeDifference),
    keys: difference.keys,
  });
  return [
    line('start', start, voice.day, days),
    line('end', end, voice.day, days),
    line('scope', scope, issues, share),
    line('effort', effort, voice.effort, share),
    ...budgetLine(asEntered.outside, say, voice),
  ];
}

const NAMES = {
  start: 'context.start',
  end: 'context.end',
  scope: 'context.scope',
  effort: 'context.effort',
  budget: 'context.budget',
} as const satisfies Record<FactLine['id'], SayKey>;

const written = <T>(claim: Claim<T>, write: (value: T) => string): string | null => (claim.known ? write(claim.value) : null);

/** Money is entered by people; where nobody entered any there is no line. */
function budgetLine(outside: OutsideFacts | null, say: Say, voice: Voice): readonly FactLine[] {
  if (outside === null) return [];
  const { currency, budget, spent } = outside.money;
  if (budget === null && spent === null) return [];
  const amount = (value: number | null) => (value === null ? null : `${voice.number(value)}\u00a0${currency ?? ''}`.trim());
  const difference = budget === null || spent === null || budget === 0 ? null : voice.signedShare((spent - budget) / budget);
  return [
    {
      id: 'budget',
      name: say(NAMES.budget),
      planned: amount(budget),
      actual: amount(spent),
      difference,
      keys: [],
    },
  ];
}

/** What people entered beside it: the client, what it was to be, deliverables, how client and team saw it (S3-19, S3-22 to S3-24). */
export interface ToldFact {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Only what is there: a fact that nobody entered is no fact. */
export function toldFacts(outside: OutsideFacts | null, say: Say, voice: Voice): readonly ToldFact[] {
  if (outside === null) return [];
  const { project, deliverables, client, team } = outside;
  const facts: readonly ToldFact[] = [
    { name: say('context.client'), lines: present(project.client) },
    { name: say('context.summary'), lines: present(project.scope) },
    {
      name: say('context.deliverables'),
      lines: deliverables.map(({ name, acceptance }) => `${name}: ${say(ACCEPTANCE[acceptance])}`),
    },
    {
      name: say('context.clientSignals'),
      lines: [
        ...(client.nps === null ? [] : [say('context.nps', { score: voice.number(client.nps) })]),
        ...(client.renewal === null ? [] : [say(RENEWAL[client.renewal])]),
        ...present(client.words),
      ],
    },
    {
      name: say('context.teamSignals'),
      lines: [
        ...(team.score === null ? [] : [say('context.teamScore', { score: voice.number(team.score, 1) })]),
        ...present(team.words),
      ],
    },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

const ACCEPTANCE = {
  accepted: 'context.accepted',
  'with-remarks': 'context.withRemarks',
  refused: 'context.refused',
  open: 'context.acceptanceOpen',
} as const satisfies Record<OutsideFacts['deliverables'][number]['acceptance'], SayKey>;

const RENEWAL = {
  yes: 'context.renewed',
  no: 'context.notRenewed',
  open: 'context.renewalOpen',
} as const satisfies Record<NonNullable<OutsideFacts['client']['renewal']>, SayKey>;

const present = (text: string | null): readonly string[] => (text === null || text.trim() === '' ? [] : [text]);
