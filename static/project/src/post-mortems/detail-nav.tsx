import { chapterLinks } from '../page/chapter-list';
import { ChapterNav } from '../page/chapter-nav';

const OWN_FIRST = [
  { id: 'people', name: 'Invited' },
  { id: 'frozen', name: 'Frozen evidence' },
];
const PACK = { id: 'pack', name: 'Data pack' };
const OWN_LAST = [
  { id: 'accounts', name: 'What people remember' },
  { id: 'questions', name: 'Open questions' },
  { id: 'ground-rules', name: 'Ground rules' },
];

/** The ways to the parts of one post-mortem. @param whole its evidence is there. */
export function DetailNav({ whole }: { readonly whole: boolean }) {
  const links = whole ? [...OWN_FIRST, PACK, ...chapterLinks, ...OWN_LAST] : OWN_FIRST;
  return <ChapterNav label="In this post-mortem" links={links} />;
}
