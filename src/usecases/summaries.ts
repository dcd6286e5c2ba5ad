import { frameworkIn } from '#domain/framework/framework-in';
import { languageOf } from '#domain/framework/language';
import { recordWordsIn } from '#domain/framework/record-words-in';
import { summaryWordsIn } from '#domain/framework/summary-words-in';
import type { IssueKey } from '#domain/history/issue-key';
import { pageTitle } from '#domain/pack/page-title';
import { mayChange, takesPart } from '#domain/post-mortem/who-may';
import { recordForOthers } from '#domain/session/record-for-others';
import type { Session } from '#domain/session/session';
import { TURNED_AWAY } from '#domain/session/turned-away';
import { recordLocale, recordVoice } from '#domain/session-record/record-voice';
import { recordOf } from '#domain/session-record/session-record';
import { type DraftSection, draftOf } from '#domain/summary/draft';
import { issuesOfRecord, sectionsOfRecord } from '#domain/summary/sections-of-record';
import { newSummary, type Summary } from '#domain/summary/summary';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { type Room, roomOf, sessionNow, type Visitor, type Which } from './into-session';
import { NotPermitted } from './not-permitted';
import { besideRecord, type ReadRecord } from './read-record';
import { isPublished, maySeeRecord } from './read-session';

export interface Summaries extends ReadRecord {
  /** By the id of the session; they belong to their post-mortem. */
  readonly summaries: Pick<RecordStore<Summary>, 'read' | 'put'>;
  readonly now: () => number;
}

export interface WhichSummary extends Which {
  /** Of whoever asks, until the summary has a language of its own (BCP 47). */
  readonly locale: string;
}

/** The summary of a closed session as one person meets it. */
export interface SummaryAt {
  readonly visitor: Visitor;
  readonly room: Room;
  /** As it is, with what nobody but the room may know. */
  readonly session: Session;
  readonly closedAt: number;
  /** Version 0 where nothing is kept yet. */
  readonly kept: KeptRecord<Summary>;
  /** In which it is written: its own, or that of whoever asks while it has none. */
  readonly locale: string;
  readonly seesDraft: boolean;
  readonly mayWrite: boolean;
}

export type SummaryFound =
  | ({ readonly kind: 'there' } & SummaryAt)
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'not-yours-to-see' };

/**
 * The summary of a session, for whoever takes part in it or may see its record. Those who take part see the draft; its figures come from
 * the project, so until the record is published they have to see that, too. It is written by those who may change the post-mortem.
 * @throws NotPermitted where there is no such post-mortem here.
 */
export async function summaryAt(needs: Summaries, visitor: Visitor, which: WhichSummary): Promise<SummaryFound> {
  const room = await roomOf(needs, visitor, which);
  const { value, belongsTo, id } = room.postMortem;
  const part = takesPart(value, visitor.accountId);
  if (!part && !(await maySeeRecord(needs, visitor, room))) return { kind: 'not-yours-to-see' };
  const session = (await sessionNow(needs, room))?.session ?? null;
  if (session === null || session.status !== 'closed' || session.closedAt === null) return { kind: 'not-closed' };
  const rights = await needs.permissions.of(belongsTo);
  const changes = mayChange(value, { accountId: visitor.accountId, administers: rights.administer });
  const published = isPublished(session);
  const seesDraft = part ? rights.browse || published : changes && rights.browse && published;
  const fresh: KeptRecord<Summary> = {
    id: room.id,
    belongsTo: id,
    version: 0,
    value: newSummary(),
  };
  const kept = (await needs.summaries.read(room.id)) ?? fresh;
  const { closedAt } = session;
  const locale = kept.value.locale ?? recordLocale(which.locale);
  return { kind: 'there', visitor, room, session, closedAt, kept, locale, seesDraft, mayWrite: changes && seesDraft };
}

/** @throws NotPermitted for everybody who may not write it. */
export async function summaryToWrite(needs: Summaries, visitor: Visitor, which: WhichSummary): Promise<SummaryAt> {
  const found = await summaryAt(needs, visitor, which);
  if (found.kind !== 'there' || !found.mayWrite) throw new NotPermitted(TURNED_AWAY['summary-for-writers']);
  return found;
}

/** The draft: what the record says today, and what people have written instead. */
export interface Drafted {
  readonly title: string;
  readonly locale: string;
  readonly sections: readonly DraftSection[];
  readonly issues: readonly IssueKey[];
}

/** Nothing is in it that those who were not in the room may not read, but for the sentences of those who have put theirs in. */
export async function draftedBy(needs: Summaries, { room, session, kept, visitor, locale }: SummaryAt): Promise<Drafted> {
  const { sections, shared } = kept.value;
  const { value } = room.postMortem;
  const beside = await besideRecord(needs, visitor, room);
  const record = recordOf({ session: recordForOthers(session), postMortem: value, ...beside });
  const { commitments } = session.items;
  const told = { made: commitments.length, shared: commitments.filter(({ by }) => shared.includes(by)) };
  const generated = sectionsOfRecord(record, told, {
    words: recordWordsIn(locale),
    framework: frameworkIn(locale),
    voice: recordVoice(locale, value.meeting?.zone ?? 'UTC'),
    summary: summaryWordsIn(locale),
  });
  return {
    title: pageTitle(value.title, titledKind(room), languageOf(locale)),
    locale,
    sections: draftOf(generated, sections),
    issues: issuesOfRecord(record),
  };
}

export const titledKind = ({ number }: Pick<Room, 'number'>) => (number === 1 ? 'summary' : 'follow-up-summary');

/** People who write on one summary at the same time are few. */
const ATTEMPTS = 6;

/**
 * Changes what is kept of a summary, on top of whatever others have made of it.
 * @param amended the next value from the current one, or null where nothing is left to do.
 * @throws Error when others change it again and again.
 */
export async function amendSummary(
  { summaries }: Pick<Summaries, 'summaries'>,
  at: Pick<SummaryAt, 'kept'>,
  amended: (current: Summary) => Summary | null,
): Promise<KeptRecord<Summary>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const current = (await summaries.read(at.kept.id)) ?? { ...at.kept, version: 0 };
    const value = amended(current.value);
    if (value === null) return current;
    const next = { ...current, version: current.version + 1, value };
    if ((await summaries.put(next)) === 'kept') return next;
  }
  throw new Error(TURNED_AWAY['others-changing']);
}
