import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { countAt, oneOf } from '#domain/parsing/plain-values';
import { itemIdAt, orNull, wordsAt } from './parse-ids';
import { ITEM_KINDS, itemAt } from './parse-items';
import type { DecisionLack, GateMissing, Refusal } from './refusal';

type Why = Refusal['why'];
type Gate = GateMissing['gate'];
type Shape = Readonly<Record<string, unknown>>;

const LACKS: readonly DecisionLack[] = ['specific-change', 'what-changes', 'owner', 'due', 'done', 'verification', 'too-weak'];

const idsAt = (raw: unknown, field: string) => presentListAt(raw, field).map((one) => itemIdAt(one, field));
const plain =
  <const W extends Why>(why: W) =>
  () =>
    ({ why }) as Extract<Refusal, { readonly why: W }>;

const REFUSALS: { readonly [W in Why]: (refusal: Shape, field: string) => Extract<Refusal, { readonly why: W }> } = {
  'only-facilitator': plain('only-facilitator'),
  listening: plain('listening'),
  'not-in-this-phase': plain('not-in-this-phase'),
  'not-all-sorted': ({ items }, at) => ({ why: 'not-all-sorted', items: idsAt(items, `${at}.items`) }),
  gate: ({ missing }, at) => ({
    why: 'gate',
    missing: presentListAt(missing, `${at}.missing`).map((one) => missingAt(one, `${at}.missing`)),
  }),
  'changed-meanwhile': (refusal, at) => {
    const of = oneOf(refusal.of, ITEM_KINDS, `${at}.of`);
    return { why: 'changed-meanwhile', of, now: orNull(refusal.now, `${at}.now`, (raw, field) => itemAt(of, raw, field)) };
  },
  'prepared-meanwhile': plain('prepared-meanwhile'),
  'moved-meanwhile': plain('moved-meanwhile'),
  'no-opening': plain('no-opening'),
  'ballot-over': plain('ballot-over'),
  'asked-too-long-ago': plain('asked-too-long-ago'),
  'too-many': (refusal, at) => ({
    why: 'too-many',
    of: oneOf(refusal.of, [...ITEM_KINDS, 'topics', 'votes'] as const, `${at}.of`),
    most: countAt(refusal.most, `${at}.most`),
  }),
  'no-words': ({ field }, at) => ({ why: 'no-words', field: wordsAt(field, `${at}.field`) }),
  'too-long': ({ field, most }, at) => ({
    why: 'too-long',
    field: wordsAt(field, `${at}.field`),
    most: countAt(most, `${at}.most`),
  }),
  'reason-too-short': ({ least }, at) => ({ why: 'reason-too-short', least: countAt(least, `${at}.least`) }),
  'not-ripe': ({ lacks }, at) => ({
    why: 'not-ripe',
    lacks: presentListAt(lacks, `${at}.lacks`).map((lack) => oneOf(lack, LACKS, `${at}.lacks`)),
  }),
  'no-such-item': ({ item }, at) => ({ why: 'no-such-item', item: itemIdAt(item, `${at}.item`) }),
  'not-yours': plain('not-yours'),
  'no-such-person': plain('no-such-person'),
  'facilitator-is-here': plain('facilitator-is-here'),
  'too-early': plain('too-early'),
  closed: plain('closed'),
  'not-possible-now': plain('not-possible-now'),
};

const PEOPLE_GATES = ['rules-acknowledged', 'commitments-said'] as const;
const ITEM_GATES = ['repeatable-judged', 'all-sorted', 'upstream-asked', 'chains-systemic', 'decision-for-each-topic'] as const;
const PLAIN_GATES = ['revealed', 'topics-chosen', 'redesign-listed', 'conditions-ranked'] as const satisfies readonly Gate[];

/** @throws Unreadable naming the field. */
export const refusalAt = (raw: unknown, field: string): Refusal => {
  const refusal = shapeAt(raw, field);
  return REFUSALS[oneOf(refusal.why, Object.keys(REFUSALS) as Why[], `${field}.why`)](refusal, field);
};

const missingAt = (raw: unknown, field: string): GateMissing => {
  const missing = shapeAt(raw, field);
  const gate = oneOf(missing.gate, [...PEOPLE_GATES, ...ITEM_GATES, ...PLAIN_GATES] as const, `${field}.gate`);
  switch (gate) {
    case 'rules-acknowledged':
    case 'commitments-said':
      return { gate, people: countAt(missing.people, `${field}.people`) };
    case 'repeatable-judged':
    case 'all-sorted':
    case 'upstream-asked':
    case 'chains-systemic':
    case 'decision-for-each-topic':
      return { gate, items: idsAt(missing.items, `${field}.items`) };
    default:
      return { gate };
  }
};
