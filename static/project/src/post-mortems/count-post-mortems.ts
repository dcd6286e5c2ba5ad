import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { postMortemsClient } from './post-mortems-client';

/** How many post-mortems the project has. @throws Error when the app does not answer. */
export const countPostMortems = async (invoke: InvokeApp): Promise<number> =>
  (await postMortemsClient(invoke).list()).postMortems.length;
