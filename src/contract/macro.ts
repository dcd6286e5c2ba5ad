import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, oneOf } from '#domain/parsing/plain-values';
import { LONGEST_TITLE, POST_MORTEM_KINDS, shortText } from '#domain/post-mortem/parse-plan';
import { requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { KNOWN_ROLES, type KnownRole, type PostMortemKind } from '#domain/post-mortem/post-mortem';
import { AGENDA_IDS, type AgendaId } from '#domain/session/agenda';

/** The agendas that a macro can be set to: the one of the follow-up session comes by itself. */
export const MACRO_AGENDAS = AGENDA_IDS.filter((id) => id !== 'follow-up');

/**
 * What the settings of the macro save into the page, where every reader of the page can read it: ids alone.
 * `shape` counts up when its meaning changes; the platform keeps no null in it.
 */
export type MacroConfig = {
  readonly shape: 1;
  readonly projectId: string;
  readonly projectKey: string;
  readonly postMortemId: string;
  readonly agenda: AgendaId;
};

export interface MacroProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface MacroProjects {
  /** By name. */
  readonly projects: readonly MacroProject[];
}

export interface MacroPostMortem {
  readonly id: string;
  readonly title: string;
  readonly kind: PostMortemKind;
}

export interface MacroPostMortems {
  /** Newest first. */
  readonly postMortems: readonly MacroPostMortem[];
  /** How many are stored and cannot be read. */
  readonly unreadable: number;
}

/** The payload of `macro.open`. The id is made up by the browser, so that a doubled press opens one. */
export interface OpenFromMacro extends MacroPostMortem {
  readonly projectId: string;
  /** In which whoever begins it is invited; they facilitate until somebody else has that part. */
  readonly role: KnownRole;
}

export type MacroDefinitions = {
  'macro.projects': (asked: { readonly words: string }) => Promise<MacroProjects>;
  'macro.post-mortems': (asked: { readonly projectId: string }) => Promise<MacroPostMortems>;
  'macro.open': (asked: OpenFromMacro) => Promise<{ readonly id: string }>;
};

/** Longer words find nothing that shorter ones do not. */
const LONGEST_SEARCH = 100;

export const parseFindProjects = (raw: unknown): Parsed<{ readonly words: string }> =>
  parsed(() => {
    const { words } = shapeAt(raw, 'payload');
    if (typeof words !== 'string' || words.length > LONGEST_SEARCH)
      throw new Unreadable('words', `a text of at most ${LONGEST_SEARCH} characters is needed`);
    return { words: words.trim() };
  });

export const parseInProject = (raw: unknown): Parsed<{ readonly projectId: string }> =>
  parsed(() => ({ projectId: projectIdAt(shapeAt(raw, 'payload').projectId) }));

export const parseOpenFromMacro = (raw: unknown): Parsed<OpenFromMacro> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      ...postMortemAt(asked),
      projectId: projectIdAt(asked.projectId),
      role: oneOf(asked.role, KNOWN_ROLES, 'role'),
    };
  });

/** The answer of `macro.projects`, from `unknown`. */
export const parseMacroProjects = (raw: unknown): Parsed<MacroProjects> =>
  parsed(() => ({ projects: presentListAt(shapeAt(raw, 'projects').projects, 'projects').map(macroProjectAt) }));

/** The answer of `macro.post-mortems`, from `unknown`. */
export const parseMacroPostMortems = (raw: unknown): Parsed<MacroPostMortems> =>
  parsed(() => {
    const answer = shapeAt(raw, 'postMortems');
    return {
      postMortems: presentListAt(answer.postMortems, 'postMortems').map(postMortemAt),
      unreadable: countAt(answer.unreadable, 'unreadable'),
    };
  });

/** What a page holds as the settings of its macro, from `unknown`: pages are edited by hand and come from later versions too. */
export const parseMacroConfig = (raw: unknown): Parsed<MacroConfig> =>
  parsed(() => {
    const config = shapeAt(raw, 'config');
    if (config.shape !== 1) throw new Unreadable('shape', 'these settings are of a version that this app does not know');
    return {
      shape: 1,
      projectId: projectIdAt(config.projectId),
      projectKey: textAt(config.projectKey, 'projectKey'),
      postMortemId: requestIdAt(config.postMortemId, 'postMortemId'),
      agenda: oneOf(config.agenda, MACRO_AGENDAS, 'agenda'),
    };
  });

/** A project as Jira and the bridge send it. @throws Unreadable naming the field. */
export const macroProjectAt = (raw: unknown): MacroProject => {
  const project = shapeAt(raw, 'project');
  return {
    id: projectIdAt(project.id),
    key: textAt(project.key, 'key'),
    name: textAt(project.name, 'name'),
  };
};

const postMortemAt = (raw: unknown): MacroPostMortem => {
  const one = shapeAt(raw, 'postMortem');
  return {
    id: requestIdAt(one.id, 'id'),
    title: shortText(one.title, 'title', LONGEST_TITLE),
    kind: oneOf(one.kind, POST_MORTEM_KINDS, 'kind'),
  };
};

/** @throws Unreadable */
export const projectIdAt = (value: unknown): string => {
  const id = textAt(value, 'projectId');
  if (!/^\d{1,19}$/.test(id)) throw new Unreadable('projectId', 'the number of a project is needed');
  return id;
};
