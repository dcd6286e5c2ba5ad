import { chapterLinks } from '../page/chapter-list';
import { ChapterNav } from '../page/chapter-nav';

const PEOPLE = { id: 'people', name: 'Invited' };
const SUMMARY = { id: 'summary', name: 'Summary' };
const END = { id: 'ending', name: 'End' };
const FROZEN = { id: 'frozen', name: 'Frozen evidence' };
const PACK = { id: 'pack', name: 'Data pack' };
const OWN_LAST = [
  { id: 'accounts', name: 'What people remember' },
  { id: 'questions', name: 'Open questions' },
  { id: 'ground-rules', name: 'Ground rules' },
];

interface DetailNavProps {
  /** Its evidence is there. */
  readonly whole: boolean;
  /** Its summary can be read here. */
  readonly summary: boolean;
}

/** The ways to the parts of one post-mortem. */
export function DetailNav({ whole, summary }: DetailNavProps) {
  const first = [PEOPLE, ...(summary ? [SUMMARY] : []), END, FROZEN];
  const links = whole ? [...first, PACK, ...chapterLinks, ...OWN_LAST] : first;
  return <ChapterNav label="In this post-mortem" links={links} />;
}
