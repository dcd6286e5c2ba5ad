import type {
  PublishSummary,
  SaveSection,
  SetReader,
  SummaryAnswer,
  SummaryPlaces,
  SummaryPublished,
  SummarySaved,
  WhichSummary,
} from '#contract/summaries';
import { parseSummaryAnswer, parseSummaryPlaces, parseSummaryPublished, parseSummarySaved } from '#contract/summary-answers';
import { callApp } from '../../../shared/src/bridge/call-app';
import type { AppOfSession } from '../issues/issues-client';

/** What is asked beside which summary it is about. */
type Beside<T extends WhichSummary> = Omit<T, keyof WhichSummary>;

/** The summary of one session. Every call rejects when the app does not answer: it is then not known what was done. */
export interface SummaryClient {
  read(): Promise<SummaryAnswer>;
  save(asked: Beside<SaveSection>): Promise<SummarySaved>;
  setReader(asked: Beside<SetReader>): Promise<SummaryAnswer>;
  /** The viewer's own sentence alone. */
  shareOwn(share: boolean): Promise<SummaryAnswer>;
  places(): Promise<SummaryPlaces>;
  /** @param asked its request is made up once for one press of the button; asked again, it publishes nothing twice. */
  publish(asked: Beside<PublishSummary>): Promise<SummaryPublished>;
}

/** @param locale of the viewer (BCP 47). */
export function summaryClient({ invoke, postMortemId, number }: AppOfSession, locale: string): SummaryClient {
  const which: WhichSummary = { postMortemId, number, locale };
  return {
    read: () => callApp(invoke, 'summary.read', which, parseSummaryAnswer),
    save: (asked) => callApp(invoke, 'summary.save', { ...which, ...asked }, parseSummarySaved),
    setReader: (asked) => callApp(invoke, 'summary.reader', { ...which, ...asked }, parseSummaryAnswer),
    shareOwn: (share) => callApp(invoke, 'summary.my-commitment', { ...which, share }, parseSummaryAnswer),
    places: () => callApp(invoke, 'summary.places', which, parseSummaryPlaces),
    publish: (asked) => callApp(invoke, 'summary.publish', { ...which, ...asked }, parseSummaryPublished),
  };
}
