import type {
  Edge,
  EdgeMap,
  EdgeMoment,
  EdgeWeek,
  Entry,
  Exit,
  InsideRole,
  Outcome,
  RoleNode,
  Seams,
} from '#domain/evidence/edges/edge-map';
import type { Findings } from '#domain/evidence/findings';
import type {
  BlockedStretch,
  FlowEfficiency,
  FlowEvidence,
  IssueFlow,
  ReopenBatch,
  SprintCarry,
  StatusTime,
  WorkInProgress,
} from '#domain/evidence/flow/flow-evidence';
import type { Moment, MomentKind, MomentTold } from '#domain/evidence/moments/moment';
import type { SensorReading, SignReading } from '#domain/evidence/signs/sign-reading';
import type { ClaimName } from '#domain/evidence/trust/claim-name';
import type { Confidence, TrustEffect, TrustNote, TrustReport } from '#domain/evidence/trust/trust-report';
import { isShape, Unreadable } from '#domain/history/json-shape';
import type { Role, RoleMap } from '#domain/roles/role-map';
import { type Check, day, facts, flag, instant, issue, list, named, number, orNull, person, record, text, word } from './check';
import { claim } from './check-evidence';

const keys = list(issue);

const flow = record<FlowEvidence>({
  issues: number,
  waiting: record<FlowEvidence['waiting']>({ rule: word('settled', 'guessed'), statusIds: list(text) }),
  statuses: list(
    record<StatusTime>({
      id: text,
      name: text,
      category: word('new', 'indeterminate', 'done'),
      waiting: flag,
      medianMs: number,
      totalMs: number,
      keys,
    }),
  ),
  efficiency: claim(
    record<FlowEfficiency>({
      workingMs: number,
      waitingMs: number,
      share: number,
      waitingFor: record<FlowEfficiency['waitingFor']>({ blockedMs: number, statusMs: number, laidAsideMs: number }),
    }),
  ),
  longestWaits: list(record<IssueFlow>({ key: issue, workingMs: number, waitingMs: number })),
  blocked: claim(number),
  blockedStretches: list(
    record<BlockedStretch>({ key: issue, from: instant, to: instant, fromOn: day, toOn: day, ms: number, open: flag }),
  ),
  blockedCount: number,
  wip: list(record<WorkInProgress>({ date: day, count: number, began: keys, ended: keys })),
  mostAtOnce: claim(number),
  sprints: list(record<SprintCarry>({ id: text, name: text, issues: number, keys })),
  carriedOver: orNull(claim(number)),
  reopenBatches: list(record<ReopenBatch>({ week: day, keys })),
});

const outcome = record<Outcome>({ keys, dated: number, late: keys, reopened: keys });
const sums = record<Seams['between']>({ handOffs: number, waitMs: number });

const edges = record<EdgeMap>({
  why: orNull(text) as Check<EdgeMap['why']>,
  source: text as Check<EdgeMap['source']>,
  roles: record<RoleMap>({ roles: list(record<Role>({ id: text, name: text, people: list(person) })) }),
  unplaced: list(person),
  nodes: list(record<RoleNode>({ id: text, name: text, people: number, joined: list(text) })),
  edges: list(
    record<Edge>({
      id: text,
      from: text,
      to: text,
      handOffs: number,
      waitMs: number,
      open: number,
      keys,
      worstWeek: record<EdgeWeek>({ monday: day, handOffs: number, waitMs: number, keys }),
      longest: list(record<EdgeMoment>({ key: issue, at: instant, waitMs: number, open: flag })),
    }),
  ),
  inside: list(record<InsideRole>({ role: text, handOffs: number, waitMs: number, keys })),
  entries: list(record<Entry>({ to: text, waitMs: number, keys })),
  exits: list(record<Exit>({ from: text, keys })),
  seams: record<Seams>({ between: sums, inside: sums, crossed: outcome, stayed: outcome }),
  worst: list(text),
});

const moments = list(
  record<Moment>({
    id: text,
    kind: text as Check<MomentKind>,
    day,
    until: orNull(day),
    told: facts<MomentTold>(),
    keys,
    weight: number,
    because: text as Check<Moment['because']>,
    confidence: word('sure', 'fair', 'hint'),
    proposed: flag,
  }),
);

/** The readings of all rules in one: which facts belong to which rule is for its words to know. */
type AnySensor = Pick<SensorReading, keyof SensorReading>;

const sensor = record<AnySensor>({
  sign: text as Check<SensorReading['sign']>,
  kind: word('sensor'),
  rule: text as Check<SensorReading['rule']>,
  cannotKnow: list(text) as Check<SensorReading['cannotKnow']>,
  state: word('seen', 'not-seen', 'not-enough-data') as Check<SensorReading['state']>,
  count: orNull(number) as Check<SensorReading['count']>,
  ofAll: orNull(number) as Check<SensorReading['ofAll']>,
  keys,
  strongest: keys,
  confidence: orNull(word('sure', 'fair', 'hint')) as Check<SensorReading['confidence']>,
  facts: facts<SensorReading['facts']>(),
  lacking: orNull(text) as Check<SensorReading['lacking']>,
});
const question = record<SignReading & { readonly kind: 'question' }>({
  sign: text as Check<SignReading['sign']>,
  kind: word('question'),
});
const sign: Check<SignReading> = (value, at) => {
  if (!isShape(value)) throw new Unreadable(at, 'an object is needed');
  return value.kind === 'question' ? question(value, at) : (sensor(value, at) as SensorReading);
};

const trust = record<TrustReport>({
  issues: number,
  notes: list(
    record<TrustNote>({
      id: text,
      code: text,
      count: number,
      keys,
      whole: flag,
      detail: orNull(text),
      peak: orNull(record<NonNullable<TrustNote['peak']>>({ on: day, issues: number })),
      touches: list(text) as Check<readonly ClaimName[]>,
      effects: list(facts<TrustEffect>()),
    }),
  ),
  confidence: named(record<Confidence>({ level: word('sure', 'fair', 'hint'), share: number, because: list(text) })) as Check<
    TrustReport['confidence']
  >,
});

/** Every field of the findings of a snapshot. */
export const checkFindings: Check<Findings> = record<Findings>({ flow, edges, moments, signs: list(sign), trust });
