import type { CostRange, NoCost } from '#domain/cost/cost-range';
import type { Range } from '#domain/cost/range';
import type { Acceptance, Adoption, Deliverable, Money, OutsideGroup, SourceKind } from '#domain/outside/outside-facts';
import type { Voice } from '../../../shared/src/words/voice';

const NO_BREAK = '\u00a0';

/** What each group is called, and what it is good for. */
export const GROUPS: Readonly<Record<OutsideGroup, { readonly title: string; readonly why: string }>> = {
  project: { title: 'Client and scope', why: 'Whom it was for, and what it was to be, in a few sentences.' },
  adoption: { title: 'Adoption', why: 'What was promised and what was reached: how many people really used it.' },
  sponsor: { title: 'Sponsor', why: 'Where the sponsor stood when it began, and stands now.' },
  money: { title: 'Budget and revenue', why: 'Budget against spend, planned against actual revenue.' },
  deliverables: { title: 'Deliverables', why: 'What was to be handed over, and whether it was accepted.' },
  client: { title: 'Client', why: 'What the client says: a score, whether the contract goes on, words.' },
  team: { title: 'Team', why: 'How the team was, where it was asked.' },
  links: { title: 'Where it is written down', why: 'The deck or business case, e-mails, chat, status reports, meeting notes.' },
  cost: { title: 'What it cost', why: 'What the failure and the post-mortem cost, as ranges from your own rates.' },
  unpriced: { title: 'What no money says', why: 'Morale and reputation, in words. They are never turned into a number.' },
};

export const ACCEPTANCE: Readonly<Record<Acceptance, string>> = {
  accepted: 'Accepted',
  'with-remarks': 'Accepted with remarks',
  refused: 'Refused',
  open: 'Open',
};

export const SOURCE: Readonly<Record<SourceKind, string>> = {
  deck: 'Deck or business case',
  'e-mails': 'E-mails',
  chat: 'Chat',
  'status-reports': 'Status reports',
  'meeting-notes': 'Meeting notes',
};

export const RENEWAL = { yes: 'Renewed', no: 'Not renewed', open: 'Renewal open' } as const;

/** Money as the viewer writes it; without a currency the bare amount. */
export function money(amount: number, currency: string | null, { locale, number }: Voice): string {
  if (currency === null) return number(amount);
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}

const moneyRange = ({ from, to }: Range, currency: string | null, voice: Voice): string =>
  from === to ? money(from, currency, voice) : `${money(from, currency, voice)} to ${money(to, currency, voice)}`;

/** `22%`, or `14 people`. */
export const adopted = (value: number, unit: Adoption['unit'], voice: Voice): string =>
  unit === 'percent' ? voice.share(value / 100) : voice.count(value, 'person', 'people');

/** One line of planned against actual. */
export interface FactLine {
  readonly name: string;
  readonly planned: string;
  readonly actual: string;
  readonly difference: string;
}

const NOT_ENTERED = 'not entered';

const line = (
  name: string,
  planned: number | null,
  actual: number | null,
  write: (value: number) => string,
  differ: (planned: number, actual: number) => string,
): readonly FactLine[] =>
  planned === null && actual === null
    ? []
    : [
        {
          name,
          planned: planned === null ? NOT_ENTERED : write(planned),
          actual: actual === null ? NOT_ENTERED : write(actual),
          difference: planned === null || actual === null ? '–' : differ(planned, actual),
        },
      ];

/** Promised against reached. */
export const adoptionLines = ({ unit, promised, reached }: Adoption, voice: Voice): readonly FactLine[] =>
  line(
    'Adoption',
    promised,
    reached,
    (value) => adopted(value, unit, voice),
    (planned, actual) =>
      unit === 'percent'
        ? `${signed(actual - planned, voice)}${NO_BREAK}points`
        : `${signed(actual - planned, voice)}${NO_BREAK}people`,
  );

/** What the curves of adoption show: their ends, as the numbers stand beside the drawing. */
export function adoptionSentence({ unit, promisedCurve, reachedCurve }: Adoption, voice: Voice): string {
  const ended = (curve: Adoption['promisedCurve'], words: string): readonly string[] => {
    const last = curve.at(-1);
    return last === undefined ? [] : [`${words} ${adopted(last.value, unit, voice)} by ${voice.day(last.on)}`];
  };
  const parts = [...ended(promisedCurve, 'promised'), ...ended(reachedCurve, 'reached')].join(', ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}

/** Budget against spend, planned against actual revenue, and what is left of both. */
export function moneyLines(facts: Money, voice: Voice): readonly FactLine[] {
  const { currency, budget, spent, revenuePlanned, revenueActual } = facts;
  const write = (value: number) => money(value, currency, voice);
  const share = (planned: number, actual: number) =>
    planned === 0 ? write(actual) : voice.signedShare((actual - planned) / planned);
  const left = (revenue: number | null, cost: number | null) => (revenue === null || cost === null ? null : revenue - cost);
  return [
    ...line('Budget and spend', budget, spent, write, share),
    ...line('Revenue', revenuePlanned, revenueActual, write, share),
    ...line('Revenue less cost', left(revenuePlanned, budget), left(revenueActual, spent), write, (planned, actual) =>
      write(actual - planned),
    ),
  ];
}

const signed = (value: number, voice: Voice): string =>
  `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}${voice.number(Math.abs(value), 1)}`;

/** `2 of 5 deliverables accepted, 1 with remarks; 1 refused, 1 open.` */
export function deliverablesSentence(deliverables: readonly Deliverable[], voice: Voice): string {
  const count = (which: Acceptance) => deliverables.filter(({ acceptance }) => acceptance === which).length;
  const parts = (['with-remarks', 'refused', 'open'] as const)
    .filter((which) => count(which) > 0)
    .map((which) => `${voice.number(count(which))} ${which === 'with-remarks' ? 'with remarks' : which}`);
  const all = voice.count(deliverables.length, 'deliverable', 'deliverables');
  return `${voice.number(count('accepted'))} of ${all} accepted${parts.length === 0 ? '' : `, ${parts.join(', ')}`}.`;
}

const MISSING: Readonly<Record<NoCost, string>> = {
  'no-rate': 'an hourly rate',
  'no-loss': 'lost work, rework or lost future work',
  'no-participants': 'how many take part in the post-mortem',
};

/** What the failure and the post-mortem cost, and what follows, in sentences; what is missing is named. */
export function costSentences(cost: CostRange, currency: string | null, voice: Voice): readonly string[] {
  const { parts, failure, postMortem, breakEven, returns } = cost;
  const write = (range: Range) => moneyRange(range, currency, voice);
  const named = [
    parts.lostWork && `lost work ${write(parts.lostWork)}`,
    parts.rework && `rework ${write(parts.rework)}`,
    parts.lostFutureWork && `lost future work ${write(parts.lostFutureWork)}`,
  ].filter((part) => part !== null);
  return [
    failure.known
      ? `The failure cost ${write(failure.range)} (${named.join('; ')}).`
      : `To tell what the failure cost, enter ${MISSING[failure.missing]}.`,
    postMortem.known
      ? `The post-mortem costs ${write(postMortem.range)}.`
      : `To tell what the post-mortem costs, enter ${MISSING[postMortem.missing]}.`,
    ...(breakEven === null ? [] : [breakEvenSentence(breakEven, voice)]),
    ...(returns === null ? [] : [`One prevented failure would save ${times(returns, voice)} what the post-mortem costs.`]),
  ];
}

function breakEvenSentence({ from, to }: Range, voice: Voice): string {
  if (from > 1) return 'It costs more than one such failure, so on money alone it would not pay.';
  const likelihood = (share: number) => (share < 0.01 ? `less than ${voice.share(0.01)}` : voice.share(share));
  const most = to > 1 ? `more than ${voice.share(1)}` : likelihood(to);
  const span = likelihood(from) === most ? most : `${likelihood(from)} to ${most}`;
  return `A chance of ${span} that it prevents one similar failure covers its cost.`;
}

const times = ({ from, to }: Range, voice: Voice): string => {
  const [least, most] = [from, to].map((value) => voice.number(value, value < 10 ? 1 : 0));
  return least === most ? `${least} times` : `${least} to ${most} times`;
};
