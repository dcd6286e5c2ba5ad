import { presentListAt, type Shape, shapeAt, Unreadable } from '#domain/history/json-shape';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { checkIdAt } from '#domain/loop/parse-answers';
import { calendarDayAt, countAt, fewAt, flagAt, numberAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import { orNull, wordsAt } from '#domain/session/parse-ids';
import {
  type Because,
  type Found,
  type KickOff,
  type Look,
  MOST_KICK_OFFS,
  MOST_LOOKS,
  MOST_PROOFS,
  MOST_SAMPLES,
  MOST_UNDONE,
  NO_PROOF,
  type ProofKept,
  type ProofRun,
  type Undone,
} from './proof-run';

/** What is kept of proof; a record from before there was any has none. @throws Unreadable */
export const proofKeptAt = (raw: unknown, field: string): ProofKept => {
  if (raw === undefined || raw === null) return NO_PROOF;
  const kept = shapeAt(raw, field);
  return {
    runs: fewAt(kept.runs, MOST_PROOFS, `${field}.runs`, proofRunAt),
    looks: fewAt(kept.looks, MOST_LOOKS, `${field}.looks`, lookAt),
    kickOffs: fewAt(kept.kickOffs, MOST_KICK_OFFS, `${field}.kickOffs`, kickOffAt),
    undone: fewAt(kept.undone, MOST_UNDONE, `${field}.undone`, undoneAt),
  };
};

/** A stored run. @throws Unreadable */
export const proofRunAt = (raw: unknown, field: string): ProofRun => {
  const run = shapeAt(raw, field);
  const samples = presentListAt(run.samples, `${field}.samples`);
  if (samples.length > MOST_SAMPLES) throw new Unreadable(`${field}.samples`, `at most ${MOST_SAMPLES} are possible`);
  return {
    ...checkIdAt(raw, field),
    at: pointInTime(run.at, `${field}.at`),
    took: countAt(run.took, `${field}.took`),
    asked: orNull(run.asked, `${field}.asked`, wordsAt),
    found: foundAt(run.found, `${field}.found`),
    samples: samples.map((key) => issueKeyAt(key, `${field}.samples`)),
    proposes: oneOf(run.proposes, ['held', 'drifted', 'not-yet-testable'] as const, `${field}.proposes`),
    because: oneOf(run.because, BECAUSES, `${field}.because`),
    said: orNull(run.said, `${field}.said`, wordsAt),
  };
};

/** A stored look. @throws Unreadable */
export const lookAt = (raw: unknown, field: string): Look => {
  const look = shapeAt(raw, field);
  const sentence = wordsAt(look.sentence, `${field}.sentence`);
  if (sentence.length > LOOP_LIMITS.sentence)
    throw new Unreadable(`${field}.sentence`, `at most ${LOOP_LIMITS.sentence} characters are possible`);
  return {
    project: orNull(look.project, `${field}.project`, wordsAt),
    has: flagAt(look.has, `${field}.has`),
    sentence,
    by: personAt(look.by, `${field}.by`),
    at: pointInTime(look.at, `${field}.at`),
  };
};

/** A stored beginning of a project. @throws Unreadable */
export const kickOffAt = (raw: unknown, field: string): KickOff => {
  const kickOff = shapeAt(raw, field);
  return {
    project: orNull(kickOff.project, `${field}.project`, wordsAt),
    began: calendarDayAt(kickOff.began, `${field}.began`),
  };
};

/** A stored note that an answer no longer stands. @throws Unreadable */
export const undoneAt = (raw: unknown, field: string): Undone => {
  const undone = shapeAt(raw, field);
  return {
    ...checkIdAt(raw, field),
    answered: pointInTime(undone.answered, `${field}.answered`),
    at: pointInTime(undone.at, `${field}.at`),
    on: calendarDayAt(undone.on, `${field}.on`),
    version: orNull(undone.version, `${field}.version`, countAt),
  };
};

const foundAt = (raw: unknown, field: string): Found => {
  const found = shapeAt(raw, field);
  const kind = oneOf(found.kind, ['issues', 'projects', 'value', 'page', 'looks', 'nothing'] as const, `${field}.kind`);
  const count = (name: string) => countAt(found[name], `${field}.${name}`);
  switch (kind) {
    case 'issues':
      return { kind, count: count('count'), later: count('later') };
    case 'projects':
      return { kind, projects: projectsAt(found, field), wanted: count('wanted') };
    case 'value':
      return {
        kind,
        value: orNull(found.value, `${field}.value`, numberAt),
        was: numberAt(found.was, `${field}.was`),
        issues: count('issues'),
        cut: flagAt(found.cut, `${field}.cut`),
      };
    case 'page':
      return { kind, version: count('version'), holds: flagAt(found.holds, `${field}.holds`) };
    case 'looks':
      return { kind, has: count('has'), hasNot: count('hasNot'), wanted: count('wanted') };
    case 'nothing':
      return { kind };
  }
};

const projectsAt = (found: Shape, field: string) =>
  presentListAt(found.projects, `${field}.projects`).map((raw) => {
    const one = shapeAt(raw, `${field}.projects`);
    return {
      project: orNull(one.project, `${field}.projects.project`, wordsAt),
      has: flagAt(one.has, `${field}.projects.has`),
    };
  });

const BECAUSES: readonly Because[] = [
  'found-none',
  'found-some',
  'no-later-work',
  'all-have-it',
  'one-lacks-it',
  'too-few-projects',
  'too-few-looks',
  'still-running',
  'better',
  'not-better',
  'too-few-issues',
  'no-such-edge',
  'page-holds',
  'page-lost',
  'page-gone',
  'no-confluence',
  'refused',
];
