import type { ItemKind } from './items';

/** The most items of each kind; cards count apart for successes and frictions. More than a meeting needs: a guard for storage, and against wish lists. */
export const MOST_ITEMS: Readonly<Record<ItemKind, number>> = {
  cards: 200,
  groups: 20,
  upstream: 20,
  steps: 30,
  edges: 60,
  redesign: 20,
  chains: 30,
  conditions: 40,
  lessons: 20,
  decisions: 20,
  questions: 60,
  comments: 300,
  commitments: 1,
};

/** What a session takes, so that a screen can say it before somebody has written too much. Texts in UTF-16 units, as a text field counts. */
export const LIMITS = {
  cardText: 500,
  /** Cards in one envelope, however few people there are. */
  cardsInEnvelope: 20,
  name: 100,
  /** Text of an upstream decision, a why, a condition, a redesign point, a question, a commitment. */
  sentence: 500,
  /** Context, what is missing, implications, definition of done, a comment. */
  paragraph: 1000,
  decisionText: 300,
  reason: 1000,
  /** What a facilitator reads out, in an agenda of the team's own. */
  script: 2000,
  /** Questions of a phase in an agenda of the team's own. */
  prompts: 12,
  /** A gate is not skipped with "n/a". */
  reasonAtLeast: 10,
  linksInChain: 7,
  projects: 20,
  signs: 30,
  pinned: 10,
  mentions: 20,
  topics: 5,
  decisionsTaken: 5,
  votesEach: 12,
  votesOnOne: 3,
  extendMinutes: 60,
  agendaMinutes: 480,
  seats: 100,
  /** As many kick-offs as are kept (`MOST_KICK_OFFS`). */
  verifyCount: 20,
  verifyWeeks: 104,
  jql: 1000,
  /** Next projects that are looked at for a field. */
  verifyProjects: 10,
} as const;
