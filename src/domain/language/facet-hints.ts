import type { Terms } from '#domain/evidence/signs/topic-words';

type Words = Pick<Terms, 'en' | 'de'>;

/**
 * Words that speak for a facet of a finding: the data of `facets-in`, in the notation of the topics of warning signs. They only propose;
 * a term that says little by itself is better left out.
 */
export const FAILURE_HINTS = {
  data: {
    en: 'data quality, dirty data, training data, data set, dataset, labels were, labelling, sample, duplicates, missing values',
    de: 'datenqualität, trainingsdaten, datensatz, datensätze, stichprobe, datenbereinigung, schmutzige daten, daten fehlten, dubletten',
  },
  expectation: {
    en: 'expect, success criteria, acceptance criteria, promised, threshold, definition of success, what good, business case',
    de: 'erwart, erfolgskriteri, abnahmekriteri, versprochen, zugesagt, schwelle, geschäftsnutzen',
  },
  scope: {
    en: 'scope, change request, extra request, small additions, added on top, out of contract',
    de: 'umfang, änderungsantrag, zusatzwunsch, zusatzwünsche, zusätzliche anforderung, kleine ergänzung, außerhalb des vertrags',
  },
  integration: {
    en: 'integrat, interface, legacy, existing system, api., single sign on, firewall, hand off, handoff, handover, deployment',
    de: 'integration, schnittstelle, altsystem, bestandssystem, anbindung, firewall, übergabe, inbetriebnahme',
  },
  team: {
    en: 'only one person, single person, skills, training for, overloaded, holiday, turnover, left the team, burnout',
    de: 'nur eine person, einzige person, fachwissen, schulung, überlastet, urlaub, fluktuation, team verlassen, kopfmonopol',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const FINDING_HINTS = {
  external: {
    en: 'vendor, supplier, regulat, the market, new law, provider changed, outage of, third party, pandemic, reorganis, reorganiz',
    de: 'lieferant, anbieter, aufsicht, gesetz, der markt, ausfall von, dritte, umstrukturier, behörde',
  },
  judgment: {
    en: 'we assumed, we believed, it was decided, we decided, we judged, we weighed, underestimated, overestimated, we chose, gut feeling',
    de: 'wir nahmen an, angenommen, wir glaubten, wurde entschieden, haben entschieden, falsch eingeschätzt, unterschätzt, überschätzt, bauchgefühl',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const CATEGORY_HINTS = {
  'process-gap': {
    en: 'no step, no process, checklist, template, not part of our, nobody is asked, there is no, no rule, no place in',
    de: 'kein schritt, kein prozess, checkliste, vorlage, gehört nicht zu, niemand wird gefragt, es gibt kein, keine regel',
  },
  estimation: {
    en: 'estimat, story points, budgeted for, buffer, planned for half',
    de: 'schätz, aufwand., puffer, veranschlagt, kalkul',
  },
  communication: {
    en: 'was not told, were not told, did not know that, not informed, no one told, status report, meeting notes, out of the loop, misunderst',
    de: 'nicht mitgeteilt, nicht informiert, wusste nicht, wussten nicht, statusbericht, protokoll, missverst, nicht eingebunden',
  },
  'technical-debt': {
    en: 'technical debt, workaround, legacy code, no tests, hard coded, hardcoded, quick fix, refactor, outdated version',
    de: 'technische schuld, technischen schulden, übergangslösung, altlast, keine tests, fest verdrahtet, schnelle lösung, veraltete version',
  },
  'resource-mismatch': {
    en: 'capacity, understaffed, staffing, part time, shared with another project, no time for, skills, too few people',
    de: 'kapazität, unterbesetzt, besetzung, teilzeit, anderes projekt, keine zeit für, fachwissen, zu wenige leute, zu wenig leute',
  },
  'client-management': {
    en: 'the client, the customer, stakeholder, sponsor, sign off',
    de: 'kunde, auftraggeber, stakeholder, fachbereich, freigabe, sponsor',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const PATTERN_HINTS = {
  'data-quality-surprise': {
    en: 'data quality, dirty data, dirtier, incomplete data, data was worse, duplicates, missing values, clean sample',
    de: 'datenqualität, schmutzige daten, unvollständige daten, daten waren schlechter, daten fehlten, dubletten, saubere stichprobe',
  },
  'metric-mismatch': {
    en: 'accuracy, precision, recall, f1., metric, kpi., benchmark',
    de: 'genauigkeit, trefferquote, metrik, kennzahl, kpi., messgröße',
  },
  'infrastructure-underestimated': {
    en: 'infrastructure, production environment, gpu., latency, hosting, deployment, monitoring in production, scaling',
    de: 'infrastruktur, produktivumgebung, gpu., antwortzeit, betrieb., rechenleistung, skalierung',
  },
  'one-more-experiment': {
    en: 'one more experiment, another experiment, kept tuning, another iteration, try another model, kept improving, fine tuning',
    de: 'noch ein experiment, weiteres experiment, noch eine iteration, noch ein modell, immer weiter optimiert, feintuning',
  },
  'knowledge-not-handed-over': {
    en: 'knowledge transfer, hand over knowledge, not documented, undocumented, documentation, only one person knew, runbook',
    de: 'wissenstransfer, wissensübergabe, nicht dokumentiert, undokumentiert, dokumentation, nur eine person wusste, betriebshandbuch',
  },
} as const satisfies Readonly<Record<string, Words>>;
