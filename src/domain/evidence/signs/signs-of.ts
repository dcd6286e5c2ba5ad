import { isSensed, type SensedSignId, WARNING_SIGNS } from '#domain/framework/warning-signs';
import { type Gatherer, gathered } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { noChangeRequests, quickAdditions, scopeTalksAvoided } from './additions';
import { burnoutIgnored } from './burnout';
import { dataAssumed, dataAuditRushed } from './data-checks';
import { criteriaMissing, noMidwayReview } from './expectations';
import { hoursNotTracked } from './hours-not-tracked';
import { changeUnderestimated, integrationNotValidated, itInvolvedLate, testedInIsolation } from './integration';
import { poorDocumentation } from './poor-documentation';
import type { Sensor } from './sensor';
import { type Sight, sightIn } from './sight';
import type { SignReading } from './sign-reading';
import { singleHolder } from './single-holder';
import { skillsNotAssessed } from './skills-not-assessed';

const SENSORS: Readonly<Record<SensedSignId, Sensor>> = {
  'data-audit-rushed': dataAuditRushed,
  'data-assumed-before-commitment': dataAssumed,
  'success-criteria-missing': criteriaMissing,
  'no-midway-review': noMidwayReview,
  'no-change-requests': noChangeRequests,
  'quick-additions': quickAdditions,
  'hours-not-tracked': hoursNotTracked,
  'scope-talks-avoided': scopeTalksAvoided,
  'it-involved-late': itInvolvedLate,
  'tested-in-isolation': testedInIsolation,
  'change-underestimated': changeUnderestimated,
  'integration-not-validated': integrationNotValidated,
  'skills-not-assessed': skillsNotAssessed,
  'single-holder': singleHolder,
  'poor-documentation': poorDocumentation,
  'burnout-ignored': burnoutIgnored,
};

class Signs implements Gatherer<ToldIssue, readonly SignReading[]> {
  private readonly sight: Gatherer<ToldIssue, Sight>;
  constructor(told: Told) {
    this.sight = sightIn(told);
  }
  take(issue: ToldIssue): void {
    this.sight.take(issue);
  }
  found(): readonly SignReading[] {
    const seen = this.sight.found();
    return WARNING_SIGNS.map(({ id }) => (isSensed(id) ? SENSORS[id](seen) : { sign: id, kind: 'question' }));
  }
}

/**
 * The twenty warning signs as the issues of a project show them or not, one reading a sign, in the order of the signs.
 * Needs no finished work, so it runs on a project that is under way, and on any earlier day of it.
 */
export const signsOf = (told: Told): readonly SignReading[] => gathered(told.issues, signsIn(told));

/** The same, gathered while others walk through the issues. */
export const signsIn = (told: Told): Gatherer<ToldIssue, readonly SignReading[]> => new Signs(told);
