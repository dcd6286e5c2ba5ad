import type { Holder, Seed, SeedBoard, SeedProject, SeedVersion } from '../jira/seed';
import { cast, everybody, groups } from './cast';
import { fields, issueTypes, linkTypes, priorities, resolutions, statuses, statusIds } from './catalogue';
import { contractClauseFinder } from './clause/contract-clause-finder';
import { invoiceMatching } from './invoice/invoice-matching';
import type { IssueJournal } from './issue-journal';
import { play } from './play';
import { rawIssueOf } from './raw-issue-of';
import type { ProjectScript } from './script';
import type { Stage } from './stage';
import { supportOperations } from './triage/support-operations';
import { supportTriagePilot } from './triage/support-triage-pilot';
import { workflowOf } from './workflow';

const FIRST_DAY = '2026-01-05';

/** What a fresh site takes for now. */
export const DEMO_PRESENT = Date.parse('2026-08-20T09:00:00Z');

const scripts = [supportTriagePilot, invoiceMatching, contractClauseFinder, supportOperations];

const administrators: Holder = { group: 'jira-administrators' };

function projectOf(script: ProjectScript): SeedProject {
  const team: Holder = script.group === null ? { everyone: true } : { group: script.group };
  const securityLevels = script.security
    ? [
        {
          id: script.security.id,
          name: script.security.name,
          members: script.security.members.map((name) => ({ accountId: cast[name].accountId })),
        },
      ]
    : [];
  return {
    id: script.id,
    key: script.key,
    name: script.name,
    description: script.description,
    type: 'software',
    lead: cast[script.lead].accountId,
    permissions: {
      browse: [team, administrators],
      create: [team, administrators],
      edit: [team, administrators],
      administer: [{ accountId: cast[script.lead].accountId }, administrators],
    },
    issueTypeIds: issueTypes.map((type) => type.id),
    statusIds: script.statuses.map((word) => statusIds[word]),
    transitions: workflowOf(script.statuses),
    components: script.components,
    securityLevels,
    ...(script.requiredFields ? { requiredFields: script.requiredFields } : {}),
  };
}

const versionsOf = (script: ProjectScript): SeedVersion[] =>
  script.versions.map((version) => ({ ...version, projectId: script.id }));

const boardsOf = (script: ProjectScript): SeedBoard[] =>
  script.sprints ? [{ id: script.sprints.boardId, name: `${script.key} board`, type: 'scrum', projectId: script.id }] : [];

function partsByParent(stage: Stage): (issue: IssueJournal) => readonly IssueJournal[] {
  const parts = new Map<string, IssueJournal[]>();
  for (const journal of stage.journals) {
    const isPart = issueTypes.some((type) => type.id === journal.facts.typeId && type.hierarchyLevel < 0);
    const parent = journal.facts.parent;
    if (isPart && parent) parts.set(parent.id, [...(parts.get(parent.id) ?? []), journal]);
  }
  return (issue) => parts.get(issue.id) ?? [];
}

/**
 * The demo site: a pilot that flopped, a project that went well, a pilot that is almost ready, and some ordinary work,
 * each played out day by day. The same on every call and every machine.
 */
export function demoSeed(): Seed {
  const stage = play(scripts, FIRST_DAY, DEMO_PRESENT);
  const sprints = [...stage.projects.values()].flatMap((project) => project.sprints);
  const versions = scripts.flatMap(versionsOf);
  const partsOf = partsByParent(stage);
  return {
    users: everybody.map(({ role: _role, title: _title, ...user }) => user),
    groups,
    projects: scripts.map(projectOf),
    statuses,
    issueTypes,
    priorities,
    resolutions,
    fields,
    versions,
    boards: scripts.flatMap(boardsOf),
    sprints,
    linkTypes,
    issues: stage.journals.map((journal) => rawIssueOf(journal, { sprints, versions, partsOf })),
  };
}
