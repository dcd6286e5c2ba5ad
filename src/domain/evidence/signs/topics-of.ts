import { AnsweredByName } from '#domain/history/answered-by-name';
import type { IssueRecord } from '#domain/history/issue-record';
import { TOPIC_WORDS, type Topic } from './topic-words';
import { wordFinder } from './word-finder';

/** What an issue is about: one bit a topic, because a project has tens of thousands of issues. */
export type Topics = number;

const ORDER = Object.keys(TOPIC_WORDS) as Topic[];
const BITS = Object.fromEntries(ORDER.map((topic, n) => [topic, 1 << n])) as Readonly<Record<Topic, Topics>>;
const told = wordFinder(ORDER.map((topic) => TOPIC_WORDS[topic]));

const ofTypes = new AnsweredByName(told);
const ofLabels = new AnsweredByName(told);
const ofComponents = new AnsweredByName(told);

/**
 * What an issue is about, told by the words of its summary, labels, components and type, all as of today. Each part is
 * matched by itself, so that no term runs from one into the next.
 */
export const topicsOf = ({ summary, labels, components, type }: IssueRecord): Topics => {
  let topics = ofTypes.about(type.name);
  if (summary !== null) topics |= told(summary);
  for (const label of labels) topics |= ofLabels.about(label);
  for (const component of components) topics |= ofComponents.about(component);
  return topics;
};

/** Whether a topic is among them. */
export const isAbout = (topics: Topics, topic: Topic): boolean => (topics & BITS[topic]) !== 0;
