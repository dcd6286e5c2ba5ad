import {
  type MacroDefinitions,
  type MacroPostMortems,
  type MacroProject,
  type OpenFromMacro,
  parseMacroPostMortems,
  parseMacroProjects,
} from '#contract/macro';
import { asker } from './asker';

/** What the settings ask of the app's back end. Each rejects with a sentence that can be shown. */
export interface MacroCalls {
  findProjects(words: string): Promise<readonly MacroProject[]>;
  postMortemsOf(projectId: string): Promise<MacroPostMortems>;
  open(asked: OpenFromMacro): Promise<void>;
}

type Invoke = (name: keyof MacroDefinitions, payload: Record<string, unknown>) => Promise<unknown>;

export function callsFor(invoke: Invoke): MacroCalls {
  const { ask, read } = asker(invoke);
  return {
    findProjects: async (words) => read(parseMacroProjects(await ask('macro.projects', { words }))).projects,
    postMortemsOf: async (projectId) => read(parseMacroPostMortems(await ask('macro.post-mortems', { projectId }))),
    async open(asked) {
      await ask('macro.open', { ...asked });
    },
  };
}
