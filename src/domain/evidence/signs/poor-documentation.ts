import type { ToldIssue } from '../told';
import { firstFew, keysOf, type Sensor, silence } from './sensor';
import { DESCRIBED, FINISHED_PER_DOCUMENT, LEAST_ISSUES, UNDESCRIBED } from './thresholds';
import { isAbout } from './topics-of';

const DOCUMENTS = {
  sign: 'poor-documentation',
  kind: 'sensor',
  rule: 'finished-without-description',
  cannotKnow: ['kept-elsewhere', 'told-by-words', 'texts-as-today'],
} as const;

const isReadAndFinished = ({ story }: ToldIssue): boolean =>
  story.finished !== null && !story.type.subtask && story.described !== null;

/** Most finished work has no description, and hardly any of it was about a document. Both together: a team may write in one place only. */
export const poorDocumentation: Sensor = (sight) => {
  if (!sight.hasTexts) return { ...DOCUMENTS, ...silence('no-texts') };
  const finished = sight.issues.filter(isReadAndFinished);
  if (finished.length < LEAST_ISSUES * 2) return { ...DOCUMENTS, ...silence('too-few-issues') };
  const without = finished.filter(({ story }) => story.described === 'nothing');
  if (finished.length - without.length < finished.length * DESCRIBED) return { ...DOCUMENTS, ...silence('no-descriptions') };
  const documents = sight.onTopics.filter((issue) => isAbout(issue.topics, 'documentation') && isReadAndFinished(issue));
  const seen = without.length >= finished.length * UNDESCRIBED && documents.length * FINISHED_PER_DOCUMENT < finished.length;
  const shown = seen ? without : documents;
  return {
    ...DOCUMENTS,
    state: seen ? 'seen' : 'not-seen',
    count: without.length,
    ofAll: finished.length,
    keys: keysOf(shown),
    strongest: firstFew(shown, ({ story }) => -(story.timeSpent ?? 0)),
    confidence: 'hint',
    facts: { documents: documents.length },
    lacking: null,
  };
};
