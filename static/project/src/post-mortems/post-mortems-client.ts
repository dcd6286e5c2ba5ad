import {
  type ChangePostMortem,
  type OpenPostMortem,
  type PostMortemChanged,
  type PostMortemList,
  type PostMortemView,
  parsePostMortemChanged,
  parsePostMortemList,
  parsePostMortemView,
} from '#contract/post-mortems';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface PostMortemsClient {
  list(): Promise<PostMortemList>;
  /** @param asked its id is made up once for one press of the button; asked again, it gives the same post-mortem. */
  open(asked: OpenPostMortem): Promise<PostMortemView>;
  change(asked: ChangePostMortem): Promise<PostMortemChanged>;
}

/** The post-mortems of the project, through the app. */
export const postMortemsClient = (invoke: InvokeApp): PostMortemsClient => ({
  list: () => callApp(invoke, 'postmortem.list', {}, parsePostMortemList),
  open: (asked) => callApp(invoke, 'postmortem.open', asked, parsePostMortemView),
  change: (asked) => callApp(invoke, 'postmortem.change', asked, parsePostMortemChanged),
});
