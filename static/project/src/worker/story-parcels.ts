import type { IssueStory } from '#domain/history/issue-story';
import type { EvidenceView, FromWorker } from './protocol';

/** Stories in one message: unpacking it takes the window some twenty milliseconds, so a large project does not stop it. */
const STORIES_A_PARCEL = 2000;

/** What really goes from the worker to the window: a view's stories go ahead in parcels, each story once. */
export type FromWorkerPacked =
  | Exclude<FromWorker, { kind: 'view' }>
  /** `first`: the stories sent before are not needed any more. */
  | { readonly kind: 'stories'; readonly stories: readonly IssueStory[]; readonly first: boolean }
  /** `picked`: the view's stories, as places in what has been sent. */
  | {
      readonly kind: 'packed-view';
      readonly view: Omit<EvidenceView, 'stories'>;
      readonly picked: Uint32Array;
      readonly reading: boolean;
    };

/** The worker's end. Another filter over the same stories then costs a list of numbers instead of all the stories again. */
export function packer(post: (message: FromWorkerPacked) => void): (message: FromWorker) => void {
  let places = new Map<IssueStory, number>();
  return (message) => {
    if (message.kind !== 'view') return post(message);
    const { stories, ...view } = message.view;
    let first = !stories.some((story) => places.has(story));
    if (first) places = new Map();
    const unsent = stories.filter((story) => !places.has(story));
    for (const story of unsent) places.set(story, places.size);
    for (let from = 0; from < unsent.length; from += STORIES_A_PARCEL) {
      post({ kind: 'stories', stories: unsent.slice(from, from + STORIES_A_PARCEL), first });
      first = false;
    }
    const picked = Uint32Array.from(stories, (story) => places.get(story) ?? 0);
    post({ kind: 'packed-view', view, picked, reading: message.reading });
  };
}

/** The window's end: puts the views together again. */
export function unpacker(hear: (message: FromWorker) => void): (message: FromWorkerPacked) => void {
  let sent: IssueStory[] = [];
  return (message) => {
    if (message.kind === 'stories') {
      if (message.first) sent = [];
      for (const story of message.stories) sent.push(story);
      return;
    }
    if (message.kind !== 'packed-view') return hear(message);
    const stories = Array.from(message.picked, (place) => sent[place] as IssueStory);
    hear({ kind: 'view', view: { ...message.view, stories }, reading: message.reading });
  };
}
