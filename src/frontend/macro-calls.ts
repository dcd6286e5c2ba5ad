import {
  type MacroDefinitions,
  type MacroPostMortem,
  type MacroProject,
  type OpenFromMacro,
  parseMacroPostMortems,
  parseMacroProjects,
} from '#contract/macro';
import type { Parsed } from '#domain/parsing/parsed';

/** What the settings ask of the app's back end. Each rejects with a sentence that can be shown. */
export interface MacroCalls {
  findProjects(words: string): Promise<readonly MacroProject[]>;
  postMortemsOf(projectId: string): Promise<readonly MacroPostMortem[]>;
  open(asked: OpenFromMacro): Promise<void>;
}

type Invoke = (name: keyof MacroDefinitions, payload: Record<string, unknown>) => Promise<unknown>;

/** The words that the platform puts before what a function said. */
const PREFIX = /^There was an error invoking the function - /;

export function callsFor(invoke: Invoke): MacroCalls {
  const ask: Invoke = (name, payload) =>
    invoke(name, payload).catch((problem: unknown) => {
      throw new Error((problem instanceof Error ? problem.message : String(problem)).replace(PREFIX, ''));
    });
  return {
    findProjects: async (words) => read(parseMacroProjects(await ask('macro.projects', { words }))).projects,
    postMortemsOf: async (projectId) => read(parseMacroPostMortems(await ask('macro.post-mortems', { projectId }))).postMortems,
    async open(asked) {
      await ask('macro.open', { ...asked });
    },
  };
}

/** @throws Error naming the field of an answer that cannot be read. */
function read<T>(answer: Parsed<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.field}: ${answer.problem}`);
}
