import { type GlanceDefinitions, type GlanceOf, type GlanceTold, parseGlanceTold } from '#contract/glance';
import { asker } from './asker';

/** What the gadget asks of the app's back end. It rejects with a sentence that can be shown. */
export interface GadgetCalls {
  glance(of: GlanceOf): Promise<GlanceTold>;
}

type Invoke = (name: keyof GlanceDefinitions, payload: Record<string, unknown>) => Promise<unknown>;

export function gadgetCalls(invoke: Invoke): GadgetCalls {
  const { ask, read } = asker(invoke);
  return { glance: async (of) => read(parseGlanceTold(await ask('decisions.glance', { ...of }))) };
}
