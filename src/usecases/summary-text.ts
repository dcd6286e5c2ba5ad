import type { PackDocument } from '#domain/pack/pack-document';
import type { SummaryText, SummaryWriting } from '#domain/summary/summary';
import type { RecordStore } from '#ports/record-store';
import type { SummaryAt } from './summaries';

/** What was published last, by the session and by the press of the button that published it. */
export interface SummaryTexts {
  readonly texts: Pick<RecordStore<SummaryText>, 'read' | 'found' | 'put' | 'remove'>;
}

type Of = Pick<SummaryAt, 'kept'>;

/** Each press has a text of its own: whoever loses a race has replaced nothing. */
const textIdOf = (sessionId: string, request: string): string => `${sessionId}:${request}`;

/** The text that stands as published; null where there is none. */
export async function publishedText({ texts }: SummaryTexts, { kept }: Of): Promise<PackDocument | null> {
  const { published } = kept.value;
  if (published === null) return null;
  const own = await texts.read(textIdOf(kept.id, published.request));
  if (own !== null) return own.value.document;
  // Texts of before were kept by the session alone.
  const before = await texts.read(kept.id);
  return before?.value.edition === published.edition ? before.value.document : null;
}

/** Keeps what a press is going to publish. @returns takes it back again, unless the same press, come twice, has kept it since. */
export async function keepText(
  { texts }: SummaryTexts,
  { kept }: Of,
  { request, edition }: SummaryWriting,
  document: PackDocument,
): Promise<() => Promise<void>> {
  const id = textIdOf(kept.id, request);
  const version = ((await texts.read(id))?.version ?? 0) + 1;
  const put = await texts.put({ id, belongsTo: kept.belongsTo, version, value: { edition, document } });
  return async () => {
    if (put === 'kept') await texts.remove(id, version);
  };
}

/** Forgets what others than the publication that stands have kept: earlier editions, and presses that came too late. */
export async function forgetOtherTexts({ texts }: SummaryTexts, { kept }: Of): Promise<void> {
  const { published } = kept.value;
  if (published === null) return;
  const stands = textIdOf(kept.id, published.request);
  const isOfSession = (id: string) => id === kept.id || id.startsWith(textIdOf(kept.id, ''));
  const { records } = await texts.found(kept.belongsTo);
  // A later edition is on its way.
  const others = records.filter(({ id, value }) => isOfSession(id) && id !== stands && value.edition <= published.edition);
  await Promise.all(others.map(({ id, version }) => texts.remove(id, version)));
}
