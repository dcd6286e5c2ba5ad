import type { Claim } from '#domain/evidence/claim';
import type { Findings } from '#domain/evidence/findings';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { EpicIndex } from '#domain/evidence/rows/epic-index';
import { timelineRows } from '#domain/evidence/rows/timeline-rows';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { behindEdges } from '../edges/behind-edges';
import { behindFlow } from '../flow/behind-flow';
import { behindMoments } from '../moments/behind-moments';
import { behindSigns } from '../signs/behind-signs';
import { behindTrust } from '../trust/behind-trust';
import type { IssuesBehind } from './behind';

interface Told {
  readonly evidence: ProjectEvidence;
  readonly stories: readonly IssueStory[];
  readonly epics: EpicIndex;
  /** Null until they are there. */
  readonly findings: Findings | null;
}

const SIDES = { planned: 'planned', actual: 'actual', difference: 'planned against actual' } as const;
const FACTS = { start: 'start', end: 'end', scope: 'scope', effort: 'effort' } as const;
const CLAIMS: Readonly<Record<string, { readonly label: string; readonly of: (evidence: ProjectEvidence) => Claim<unknown> }>> = {
  added: { label: 'added scope', of: (evidence) => evidence.added },
  'without-estimate': { label: 'work without an estimate', of: (evidence) => evidence.withoutEstimate },
};

/** What the findings name their issues by: `edges.of.<edge>`, `trust.<note>`. */
const OF_FINDINGS: Readonly<Record<string, (rest: string, findings: Findings) => IssuesBehind | null>> = {
  moment: behindMoments,
  flow: behindFlow,
  edges: behindEdges,
  sign: behindSigns,
  trust: behindTrust,
};

/**
 * Finds the issues by the name of what they stand behind: `end.actual`, `added`, `added.2026-05-12`, `epic.ABC-1`,
 * `version.10010`, `issue.ABC-2`, and what the findings name. The name is in the address, so that a link shows the same issues.
 * @returns `nothing` where nothing has that name (an old link, another day); null while the findings that may have it are on their way.
 */
export function issuesBehind(id: string, told: Told, dayOf: (at: Instant) => CalendarDate): IssuesBehind | 'nothing' | null {
  const dot = id.indexOf('.');
  const [name, rest] = dot === -1 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)];
  const ofFindings = has(OF_FINDINGS, name) ? OF_FINDINGS[name] : undefined;
  if (ofFindings !== undefined) return told.findings === null ? null : (ofFindings(rest, told.findings) ?? 'nothing');
  return ofEvidence(name, rest, told, dayOf) ?? 'nothing';
}

function ofEvidence(name: string, rest: string, told: Told, dayOf: (at: Instant) => CalendarDate): IssuesBehind | null {
  if (has(FACTS, name) && has(SIDES, rest)) {
    return {
      label: `${SIDES[rest]} ${FACTS[name]}`.replace(/^planned against actual (.+)$/, '$1, planned against actual'),
      keys: told.evidence[name][rest].keys,
    };
  }
  if (name === 'added' && rest !== '') {
    const onDay = [...told.evidence.additions, ...told.evidence.removals].filter((change) => dayOf(change.at) === rest);
    return onDay.length === 0
      ? null
      : { label: `changes of scope on ${rest}`, keys: [...new Set(onDay.map((change) => change.key))] };
  }
  if (name === 'issue') {
    const story = told.stories.find(({ key }) => key === rest);
    return story === undefined ? null : { label: story.key, keys: [story.key] };
  }
  if (name === 'epic' || name === 'version') {
    const rows = timelineRows(told.stories, { grouping: name, order: 'start', today: 0, epics: told.epics });
    const row = rows.find((one) => one.id === rest);
    return row === undefined ? null : { label: row.title === null ? row.label : `${row.label} ${row.title}`, keys: row.keys };
  }
  const claim = rest === '' && has(CLAIMS, name) ? CLAIMS[name] : undefined;
  return claim === undefined ? null : { label: claim.label, keys: claim.of(told.evidence).keys };
}

const has = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key);
