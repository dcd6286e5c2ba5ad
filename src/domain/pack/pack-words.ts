import type { NotEnoughData } from '#domain/evidence/claim';
import type { Edge, EdgeMap } from '#domain/evidence/edges/edge-map';
import type { Moment } from '#domain/evidence/moments/moment';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { SensorReading } from '#domain/evidence/signs/sign-reading';
import type { TrustNote } from '#domain/evidence/trust/trust-report';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { CalendarDate, Instant, Seconds } from '#domain/history/instant';

/** How a pack writes dates, numbers and sentences: the same words as the page has for the same things. */
export interface PackWords {
  readonly day: (date: CalendarDate) => string;
  /** In the zone of the evidence, or in the zone given (IANA). */
  readonly moment: (at: Instant, zone?: string) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly count: (n: number, one: string, many: string) => string;
  readonly signedShare: (value: number) => string;
  readonly signedDays: (days: number) => string;
  readonly effort: (seconds: Seconds) => string;
  /** The project in one sentence. */
  readonly story: (evidence: ProjectEvidence) => string;
  readonly whyNot: (reason: NotEnoughData) => string;
  readonly momentTitle: (moment: Moment) => string;
  readonly momentSentence: (moment: Moment) => string;
  readonly edge: (edge: Edge, map: EdgeMap) => string;
  readonly sign: (reading: SensorReading) => string;
  readonly trust: (note: TrustNote) => string;
  readonly framework: Pick<FrameworkWords, 'signs' | 'groundRules'>;
}
