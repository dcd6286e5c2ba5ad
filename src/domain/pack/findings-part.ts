import type { PackBlock, PackLine } from './pack-document';
import { fewIssues, type PackGiven } from './pack-given';

const MOST_POINTS = 5;
const MOST_SIGNS = 6;
const MOST_ISSUES = 3;
const MOST_NOTES = 4;

/** Where issues waited between roles: the edges on which most was lost, and those that people have chosen to redesign. */
export const edgesPart = ({ frozen, words }: PackGiven): readonly PackBlock[] => {
  const map = frozen.findings?.edges ?? null;
  const worst = map === null ? [] : map.edges.filter(({ id }) => map.worst.includes(id));
  const points = frozen.asEntered.redesignPoints;
  if (map === null || (worst.length === 0 && points.length === 0)) return [];
  const items: PackLine[] = [
    ...worst.map((edge) => [words.edge(edge, map)]),
    ...points
      .slice(0, MOST_POINTS)
      .map((point) => [`To redesign: from ${point.from} to ${point.to}${point.words === '' ? '' : ` (${point.words})`}`]),
  ];
  const more = points.length - MOST_POINTS;
  return [
    { kind: 'heading', level: 2, text: 'Where work waited between roles' },
    { kind: 'list', items, more: more > 0 ? `and ${words.number(more)} more to redesign` : null },
  ];
};

/** The warning signs that Jira shows. */
export const signsPart = ({ frozen, words }: PackGiven): readonly PackBlock[] => {
  const seen = (frozen.findings?.signs ?? []).flatMap((one) => (one.kind === 'sensor' && one.state === 'seen' ? [one] : []));
  if (seen.length === 0) return [];
  const more = seen.length - MOST_SIGNS;
  return [
    { kind: 'heading', level: 2, text: 'Warning signs that Jira shows' },
    {
      kind: 'list',
      items: seen.slice(0, MOST_SIGNS).map((one) => {
        const said = `${words.framework.signs[one.sign].name}: ${words.sign(one)}`;
        const keys = one.strongest.length > 0 ? one.strongest : one.keys;
        return keys.length === 0 ? [said] : [`${said} `, ...fewIssues(keys.slice(0, MOST_ISSUES), MOST_ISSUES, words)];
      }),
      more: more > 0 ? `and ${words.number(more)} more in Jira` : null,
    },
  ];
};

/** What limits the numbers, the most harmful first, and what the snapshot leaves out. */
export const trustPart = ({ frozen, words, address }: PackGiven): readonly PackBlock[] => {
  const notes = frozen.findings?.trust.notes ?? [];
  const items: PackLine[] = [
    ...(frozen.findings === null
      ? [['The findings of this snapshot were made by another version of the app and are not told here.']]
      : []),
    ...notes.slice(0, MOST_NOTES).map((note) => [words.trust(note)]),
    ...(frozen.skipped === 0
      ? []
      : [[`${words.count(frozen.skipped, 'issue', 'issues')} could not be read and are in no number.`]]),
    ...(frozen.leftOut === null
      ? []
      : [
          [
            `The numbers are about ${words.count(frozen.leftOut.ofIssues, 'issue', 'issues')}; of these, the ${words.number(frozen.leftOut.rows)} in which most happened are kept one by one.`,
          ],
        ]),
  ];
  const more = notes.length - MOST_NOTES;
  const source: readonly PackBlock[] =
    address === null
      ? []
      : [{ kind: 'paragraph', line: ['Every number with its issues: ', { link: address, text: 'the post-mortem in Jira' }] }];
  if (items.length === 0) return source;
  return [
    { kind: 'heading', level: 2, text: 'How far to trust this' },
    { kind: 'list', items, more: more > 0 ? `and ${words.count(more, 'note', 'notes')} more in Jira` : null },
    ...source,
  ];
};
