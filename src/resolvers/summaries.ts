import type { Request } from '@forge/resolver';
import { siteUrlIn } from '#contract/site-url';
import { checksumOf } from '#contract/snapshot/checksum';
import { openSnapshot } from '#contract/snapshot/open-snapshot';
import type {
  SummaryAnswer,
  SummaryPlaces,
  SummaryPublished,
  SummarySaved,
  SummaryStates,
  WhichSummary,
} from '#contract/summaries';
import { parsePublishSummary, parseSaveSection, parseSetReader, parseShareOwn, parseWhichSummary } from '#contract/summary-asks';
import { dateIn, type Zone, zoneNamed } from '#domain/history/zone';
import { DeskRefused } from '#ports/issue-desk';
import { MessageRefused } from '#ports/issue-message';
import { ConfluenceRefused, NoConfluence } from '#ports/pack-pages';
import type { Visitor } from '#usecases/into-session';
import { publishSummary } from '#usecases/publish-summary';
import { readSummary } from '#usecases/read-summary';
import { saveSummarySection } from '#usecases/save-summary-section';
import { setSummaryReader } from '#usecases/set-summary-reader';
import { shareOwnCommitment } from '#usecases/share-own-commitment';
import { summaryPlaces } from '#usecases/summary-places';
import { summaryStates } from '#usecases/summary-states';
import { forSummaries } from '../compose';
import { inProject, nothing } from './in-project';
import { inSession } from './in-session';

const needs = { ...forSummaries, openSnapshot, writing: { ...forSummaries.writing, checksumOf } };

/** `summary.read`: how the summary of a session stands, with its draft for those who may see it. */
export const readOneSummary = inSession(parseWhichSummary, (visitor, which) => answerFor(visitor, which));

/** `summary.save`: one section, as somebody writes it, or back to what the record says. */
export const saveSection = inSession(parseSaveSection, async (visitor, asked): Promise<SummarySaved> => {
  const kind = await saveSummarySection(needs, visitor, asked);
  const answer = await answerFor(visitor, asked);
  return kind === 'saved' ? { kind, answer } : { kind, answer, yours: asked.lines };
});

/** `summary.reader`: who else needs to read it. */
export const setReader = inSession(parseSetReader, async (visitor, asked): Promise<SummaryAnswer> => {
  await setSummaryReader(needs, visitor, asked);
  return answerFor(visitor, asked);
});

/** `summary.my-commitment`: the sentence of the person who asks, and nobody else's. */
export const shareOwn = inSession(parseShareOwn, async (visitor, asked): Promise<SummaryAnswer> => {
  await shareOwnCommitment(needs, visitor, asked);
  return answerFor(visitor, asked);
});

/** `summary.places`: where in Confluence it can go. */
export const placesOfSummary = inSession(parseWhichSummary, async (visitor, which): Promise<SummaryPlaces> => {
  try {
    return { kind: 'places', ...(await summaryPlaces(needs, visitor, which)) };
  } catch (problem) {
    if (problem instanceof NoConfluence) return { kind: 'no-confluence', why: problem.why };
    throw problem;
  }
});

/** `summary.publish`: writes the page, or leaves it in Jira, and tells people. */
export const publishOneSummary = (request: Request<unknown>): Promise<SummaryPublished> =>
  inSession(parsePublishSummary, async (visitor, asked): Promise<SummaryPublished> => {
    try {
      const today = dateIn(UTC, needs.now(), null);
      const siteUrl = siteUrlIn(request.context);
      const result = await publishSummary(needs, visitor, { ...asked, today, siteUrl });
      switch (result.kind) {
        case 'published':
          return { ...result, answer: await answerFor(visitor, asked) };
        case 'changed-meanwhile':
          return { kind: result.kind, answer: await answerFor(visitor, asked) };
        default:
          return result;
      }
    } catch (problem) {
      if (problem instanceof NoConfluence) return { kind: 'no-confluence', why: problem.why };
      if (problem instanceof ConfluenceRefused || problem instanceof MessageRefused || problem instanceof DeskRefused)
        return { kind: 'refused', problem: problem.message };
      throw problem;
    }
  })(request);

/** `summary.states`: which summaries of the project are due, late and published. */
export const statesOfSummaries = inProject(
  nothing,
  async ({ projectId }): Promise<SummaryStates> => ({
    states: await summaryStates(needs, projectId),
    now: needs.now(),
  }),
);

const answerFor = async (visitor: Visitor, which: WhichSummary): Promise<SummaryAnswer> => ({
  now: needs.now(),
  ...(await readSummary(needs, visitor, which)),
});

const UTC = zoneNamed('UTC') as Zone;
