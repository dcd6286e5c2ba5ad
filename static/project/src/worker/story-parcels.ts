import type { IssueStory } from '#domain/history/issue-story';
import type { EvidenceView, FromWorker } from './protocol';

/** Stories in one message: unpacking it takes the window some twenty milliseconds, so a large project does not stop it. */
const STORIES_A_PARCEL = 2000;
/** As many views' worth of stories stay in the window: those of the days last looked at, and those that a filter leaves out. */
const MOST_VIEWS_KEPT = 4;
const FEWEST_KEPT = 10_000;

/** What really goes from the worker to the window: a view's stories go ahead in parcels, each story once. */
export type FromWorkerPacked =
  | Exclude<FromWorker, { kind: 'view' }>
  /** `places`: where each is put; what was there before is not needed any more. `first`: nor is anything else sent before. */
  | {
      readonly kind: 'stories';
      readonly stories: readonly IssueStory[];
      readonly places: Uint32Array;
      readonly first: boolean;
    }
  /** `picked`: the view's stories, as places in what has been sent. */
  | {
      readonly kind: 'packed-view';
      readonly view: Omit<EvidenceView, 'stories'>;
      readonly picked: Uint32Array;
      readonly reading: boolean;
    };

/** The worker's end. Another filter or another day then costs a list of numbers, and the stories that are new, instead of all the stories again. */
export function packer(post: (message: FromWorkerPacked) => void): (message: FromWorker) => void {
  let places = new Map<IssueStory, number>();
  let free: number[] = [];
  let next = 0;

  const startAnew = () => {
    places = new Map();
    free = [];
    next = 0;
  };
  /** Frees the places of stories that are not in this view: they belong to days left behind. */
  const makeRoom = (stories: readonly IssueStory[]) => {
    const wanted = new Set(stories);
    for (const [story, place] of places) {
      if (wanted.has(story)) continue;
      places.delete(story);
      free.push(place);
    }
  };
  const placeFor = (story: IssueStory): number => {
    const place = free.pop() ?? next++;
    places.set(story, place);
    return place;
  };

  return (message) => {
    if (message.kind !== 'view') return post(message);
    const { stories, ...view } = message.view;
    const unsent = stories.filter((story) => !places.has(story));
    let first = unsent.length === stories.length;
    if (first) startAnew();
    else if (places.size + unsent.length > Math.max(FEWEST_KEPT, MOST_VIEWS_KEPT * stories.length)) makeRoom(stories);
    for (let from = 0; from < unsent.length; from += STORIES_A_PARCEL) {
      const parcel = unsent.slice(from, from + STORIES_A_PARCEL);
      post({ kind: 'stories', stories: parcel, places: Uint32Array.from(parcel, placeFor), first });
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
      message.stories.forEach((story, n) => {
        sent[message.places[n] as number] = story;
      });
      return;
    }
    if (message.kind !== 'packed-view') return hear(message);
    const stories = Array.from(message.picked, (place) => sent[place] as IssueStory);
    hear({ kind: 'view', view: { ...message.view, stories }, reading: message.reading });
  };
}
