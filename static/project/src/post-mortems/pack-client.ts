import {
  type PackSpaces,
  type PackState,
  type PackWritten,
  parsePackSpaces,
  parsePackState,
  parsePackWritten,
  type WritePack,
} from '#contract/packs';
import { type PostMortemView, parsePostMortemView } from '#contract/post-mortems';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface PackClient {
  /** Where in Confluence a pack can go. */
  spaces(): Promise<PackSpaces>;
  /** @param asked its request is made up once for one press of the button; asked again, it writes nothing twice. */
  write(asked: WritePack): Promise<PackWritten>;
  /** How the page is at the moment. */
  state(postMortemId: string): Promise<PackState>;
  /** Says that the viewer has the pack on the screen; kept for those invited. */
  opened(postMortemId: string): Promise<PostMortemView>;
}

/** The data pack, through the app. */
export const packClient = (invoke: InvokeApp): PackClient => ({
  spaces: () => callApp(invoke, 'pack.spaces', {}, parsePackSpaces),
  write: (asked) => callApp(invoke, 'pack.write', asked, parsePackWritten),
  state: (postMortemId) => callApp(invoke, 'pack.state', { postMortemId }, parsePackState),
  opened: (postMortemId) => callApp(invoke, 'pack.opened', { postMortemId }, parsePostMortemView),
});
