import { expect, it } from 'vitest';
import type { IssueStory } from '#domain/history/issue-story';
import type { EvidenceView, FromWorker } from '../../../static/project/src/worker/protocol';
import { type FromWorkerPacked, packer, unpacker } from '../../../static/project/src/worker/story-parcels';
import { aSketch } from '../../support/sketched-story';

/** Both ends with the line between them, which copies as a browser does. */
function line() {
  const sent: FromWorkerPacked[] = [];
  const heard: FromWorker[] = [];
  const unpack = unpacker((message) => heard.push(message));
  const pack = packer((message) => {
    sent.push(message);
    unpack(structuredClone(message));
  });
  const show = (stories: readonly IssueStory[]) => {
    pack({ kind: 'view', view: { stories, all: stories.length } as unknown as EvidenceView, reading: false });
    const last = heard.at(-1);
    return last?.kind === 'view' ? last.view.stories : null;
  };
  return { sent, show, pack, heard };
}

const many = (count: number, prefix = 'A') => Array.from({ length: count }, (_, n) => aSketch({ key: `${prefix}-${n}` }));

it('brings a large view in parcels, whole and in order', () => {
  const { sent, show } = line();
  const stories = many(4500);
  expect(show(stories)).toEqual(stories);
  expect(sent.map(({ kind }) => kind)).toEqual(['stories', 'stories', 'stories', 'packed-view']);
});

it('sends no story twice when the filter changes', () => {
  const { sent, show } = line();
  const stories = many(10);
  show(stories.slice(0, 4));
  expect(show(stories)).toEqual(stories);
  expect(show(stories.slice(7))).toEqual(stories.slice(7));
  const told = sent.flatMap((message) => (message.kind === 'stories' ? message.stories.length : []));
  expect(told).toEqual([4, 6]);
});

it('forgets the stories that are told anew', () => {
  const { show } = line();
  show(many(3));
  const anew = many(2, 'B');
  expect(show(anew)).toEqual(anew);
  expect(show([])).toEqual([]);
});

it('keeps no more stories in the window than a few views have, however many days one looks at', () => {
  const { sent, show } = line();
  const steady = many(500);
  let stories = steady;
  for (let day = 0; day < 200; day += 1) {
    // On each day some issues have changed: their stories are new.
    stories = [...stories.slice(100), ...many(100, `D${day}`)];
    if (day % 50 === 0) stories = [...steady.slice(0, 100), ...stories.slice(100)];
    expect(show(stories)).toEqual(stories);
  }
  const places = sent.flatMap((message) => (message.kind === 'stories' ? [...message.places] : []));
  expect(places.length).toBeGreaterThan(15_000);
  expect(Math.max(...places)).toBeLessThan(12_000);
  expect(sent.filter((message) => message.kind === 'stories' && message.first)).toHaveLength(1);
});

it('lets every other message pass as it is', () => {
  const { pack, heard } = line();
  pack({ kind: 'up-to-date', readAt: 7 });
  expect(heard).toEqual([{ kind: 'up-to-date', readAt: 7 }]);
});
