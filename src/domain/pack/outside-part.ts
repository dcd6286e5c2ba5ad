import type { Acceptance, OutsideFacts, SourceKind } from '#domain/outside/outside-facts';
import type { PackBlock, PackLine } from './pack-document';
import type { PackGiven } from './pack-given';
import type { PackWords } from './pack-words';

const ACCEPTANCE: Readonly<Record<Acceptance, string>> = {
  accepted: 'accepted',
  'with-remarks': 'accepted with remarks',
  refused: 'refused',
  open: 'not decided',
};

const SOURCE: Readonly<Record<SourceKind, string>> = {
  deck: 'Deck or business case',
  'e-mails': 'E-mails',
  chat: 'Chat',
  'status-reports': 'Status reports',
  'meeting-notes': 'Meeting notes',
};

const MOST_DELIVERABLES = 8;
const MOST_LINKS = 10;

/** Deliverables with their acceptance, what client, sponsor and team have said, and where the records of communication are. */
export const outsidePart = ({ frozen, words }: PackGiven): readonly PackBlock[] => {
  const { outside } = frozen.asEntered;
  if (outside === null) return [];
  return [
    ...part('Deliverables', deliverableLines(outside), MOST_DELIVERABLES, words),
    ...part('Client, sponsor and team', signalLines(outside, words), 8, words),
    ...part('Records', linkLines(outside), MOST_LINKS, words),
  ];
};

const part = (text: string, items: readonly PackLine[], most: number, words: PackWords): readonly PackBlock[] => {
  if (items.length === 0) return [];
  const more = items.length - most;
  return [
    { kind: 'heading', level: 3, text },
    { kind: 'list', items: items.slice(0, most), more: more > 0 ? `and ${words.number(more)} more in Jira` : null },
  ];
};

const deliverableLines = ({ deliverables }: OutsideFacts): readonly PackLine[] =>
  deliverables.map(({ name, acceptance }) => [`${name}: ${ACCEPTANCE[acceptance]}`]);

const signalLines = ({ client, sponsor, team }: OutsideFacts, words: PackWords): readonly PackLine[] => [
  ...(client.nps === null
    ? []
    : [[`Net promoter score of the client: ${words.number(client.nps).replace('-', '−')} (from −100 to 100)`]]),
  ...(client.renewal === null ? [] : [[`Renewal: ${client.renewal === 'open' ? 'not decided' : client.renewal}`]]),
  ...(client.words === null ? [] : [[`In the client's words: “${client.words}”`]]),
  ...(sponsor.atFirst === null ? [] : [[`The sponsor's position at the start: “${sponsor.atFirst}”`]]),
  ...(sponsor.now === null ? [] : [[`The sponsor's position now: “${sponsor.now}”`]]),
  ...(team.score === null ? [] : [[`The team, asked: ${words.number(team.score, 1)} of 5`]]),
  ...(team.words === null ? [] : [[`In the team's words: “${team.words}”`]]),
];

const linkLines = ({ links }: OutsideFacts): readonly PackLine[] =>
  links.map(({ kind, label, url }) => [`${SOURCE[kind]}: `, { link: url, text: label }]);
