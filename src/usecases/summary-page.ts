import { languageOf } from '#domain/framework/language';
import { pageTitles } from '#domain/pack/page-title';
import { mayOpenPage } from '#domain/post-mortem/who-may';
import type { NotGoingOut } from '#domain/summary/goes-out';
import { newSummary, type Summary, type SummaryWriting } from '#domain/summary/summary';
import { NotToBeWritten } from './not-to-be-written';
import type { PageOwner } from './page-writing';
import { amendSummary, type Summaries, type SummaryAt, titledKind } from './summaries';

/**
 * The summary of a session as what has a page of its own.
 * @param against what stands against writing it after all, by the summary as it stands then; null where nothing does.
 */
export const ownerOfSummary = (
  needs: Pick<Summaries, 'summaries'>,
  at: SummaryAt,
  against: (now: Summary) => NotGoingOut | null,
): PageOwner<SummaryWriting> => {
  const { room, kept, locale } = at;
  const { place, earlierPages, readers } = kept.value;
  const { id, value } = room.postMortem;
  const held = (next: SummaryAt['kept']) => ownerOfSummary(needs, { ...at, kept: next }, against);
  return {
    kind: 'summary',
    place: place.kind === 'not-written' ? null : place,
    earlierPages,
    titles: (today) => pageTitles(value.title, today, titledKind(room), languageOf(locale)),
    mayOpen: (writer) => [...new Set([...mayOpenPage(value, writer), ...readers.map(({ accountId }) => accountId)])],
    mark: (_, checksum) => ({ postMortemId: id, session: room.number, checksum }),
    again: async () => held((await needs.summaries.read(kept.id)) ?? { ...kept, version: 0 }),
    claim: async (claim, given) => {
      const next = { ...kept, version: kept.version + 1, value: { ...kept.value, place: claim, earlierPages: given } };
      return (await needs.summaries.put(next)) === 'kept' ? held(next) : null;
    },
    confirm: async () => {
      const why = against((await needs.summaries.read(kept.id))?.value ?? newSummary());
      if (why !== null) throw new NotToBeWritten(why);
    },
    giveBack: async (request) => {
      await amendSummary(needs, at, (now) =>
        now.place.kind === 'being-written' && now.place.request === request ? { ...now, place, earlierPages } : null,
      );
    },
  };
};
