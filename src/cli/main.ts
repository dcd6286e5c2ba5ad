import { findingsOf } from '#domain/evidence/findings';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { catalogueNotes } from '#domain/evidence/quality-notes';
import type { ToldIssue } from '#domain/evidence/told';
import { emptyFieldMap } from '#domain/history/field-map';
import { existedAt, type IssueRecord } from '#domain/history/issue-record';
import type { IssueStory } from '#domain/history/issue-story';
import type { Lens } from '#domain/history/lens';
import { tellStory } from '#domain/history/tell-story';
import { dateIn } from '#domain/history/zone';
import { type Asked, readArguments, USAGE } from './arguments';
import { issueLine } from './issue-line';
import { lookAt } from './look';
import { type ReadFiles, readRecords } from './read-records';
import { reportOf } from './report';

/** Where the command writes. `out` may return a promise to slow it down. */
export interface Voice {
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
}

const projectsOf = (stories: readonly IssueStory[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { projectKey } of stories) counts.set(projectKey, (counts.get(projectKey) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const printIssues = async (
  records: readonly IssueRecord[],
  lens: Lens,
  project: string | null,
  voice: Voice,
): Promise<number> => {
  let told = 0;
  for (const record of records) {
    const story = tellStory(record, lens);
    if (project !== null && story.projectKey !== project) continue;
    told += 1;
    await voice.out(`${issueLine({ record, story }, lens)}\n`);
  }
  return told;
};

const printEvidence = async (
  asked: Asked,
  lens: Lens,
  issues: readonly ToldIssue[],
  read: ReadFiles,
  voice: Voice,
): Promise<void> => {
  const stories = issues.map(({ story }) => story);
  const notes = catalogueNotes(lens.statuses, stories);
  const evidence = projectEvidence(stories, {
    asOf: lens.asOf,
    zone: lens.zone,
    projectKey: asked.project,
    baseline: asked.baseline,
    notes,
  });
  const told = {
    lens,
    today: dateIn(lens.zone, lens.asOf, null),
    projectKey: asked.project,
    baseline: evidence.baseline,
    issues: asked.project === null ? issues : issues.filter(({ story }) => story.projectKey === asked.project),
    evidence,
  };
  // An export says neither which statuses mean waiting nor who works in which role: both are guessed.
  const findings = findingsOf(told, { waitingStatusIds: null, roles: null, skipped: read.skipped, narrowed: false });
  const context = {
    projects: [...projectsOf(stories)].filter(([key]) => asked.project === null || key === asked.project),
    skipped: read.skipped,
    asOfChosen: asked.asOf !== null,
  };
  if (asked.show === 'json')
    await voice.out(
      `${JSON.stringify({ ...evidence, projects: context.projects.map(([key, count]) => ({ key, issues: count })), skippedLines: read.skipped, findings }, null, 2)}\n`,
    );
  else await voice.out(reportOf(evidence, findings, context));
};

const tell = async (asked: Asked, read: ReadFiles, voice: Voice): Promise<number> => {
  const lens = lookAt(read.records, asked.zone, asked.asOf);
  const records = read.records.filter((record) => existedAt(record, lens.asOf));
  if (records.length === 0) {
    voice.err(`No issue existed yet on ${asked.asOf}. Ask for a later day.\n`);
    return 1;
  }
  const nobody = (keys: Iterable<string>): number => {
    voice.err(`There is no issue of project ${asked.project} in what was read. It has: ${[...keys].join(', ')}.\n`);
    return 1;
  };
  if (asked.show === 'issues') {
    const told = await printIssues(records, lens, asked.project, voice);
    return told > 0 ? 0 : nobody(new Set(records.map(({ project }) => project.key)));
  }
  const issues = records.map((record) => ({ record, story: tellStory(record, lens) }));
  const projects = projectsOf(issues.map(({ story }) => story));
  if (asked.project !== null && !projects.has(asked.project)) return nobody(projects.keys());
  await printEvidence(asked, lens, issues, read, voice);
  return 0;
};

/**
 * The command: reads exports of issues and prints what they show.
 * @returns the exit code: 0, also when some lines had to be skipped; 1 when the arguments are wrong, a file is missing or breaks
 * off (what could be read is still told), or nothing could be read.
 */
export const main = async (words: readonly string[], voice: Voice): Promise<number> => {
  const found = readArguments(words);
  if (found.kind === 'help') {
    await voice.out(USAGE);
    return 0;
  }
  if (found.kind === 'problem') {
    voice.err(`${found.problem}\n\n${USAGE}`);
    return 1;
  }
  const read = await readRecords(found.asked.files, emptyFieldMap, (message) => voice.err(`${message}\n`));
  if (read.skipped > 0)
    voice.err(
      `${read.skipped} ${read.skipped === 1 ? 'line was' : 'lines were'} skipped; ${read.records.length} issues were read.\n`,
    );
  if (read.records.length > 0) {
    const code = await tell(found.asked, read, voice);
    return read.broken > 0 ? 1 : code;
  }
  voice.err(
    'No issue could be read. Give files with one issue a line, as GET /rest/api/3/issue/{key}?expand=changelog answers it.\n',
  );
  return 1;
};
