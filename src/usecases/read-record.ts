import type { Parsed } from '#domain/parsing/parsed';
import { recordForOthers } from '#domain/session/record-for-others';
import { type RecordFigures, recordFigures } from '#domain/session-record/record-figures';
import { recordOf, type SessionRecord } from '#domain/session-record/session-record';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { mayComeIn, type Room, roomIn, sessionNow, type Visitor } from './into-session';
import { type ReadFreeze, readFreeze } from './read-freeze';
import { isPublished, maySeeRecord, type ReadSession } from './read-session';

export interface ReadRecord extends ReadSession, ReadFreeze {
  readonly openSnapshot: (parts: readonly string[], checksum: string) => Promise<Parsed<FrozenEvidence>>;
}

/**
 * What the record tells of the project: the key figures of the newest freeze. Before it is published they are for those in the room who
 * may browse the project; to publish is to show these sums to whoever may read the record.
 * @returns null where there are none to see.
 */
export async function readFigures(needs: ReadRecord, visitor: Visitor, room: Room): Promise<RecordFigures | null> {
  const now = await sessionNow(needs, room);
  if (now === null) return null;
  const may = isPublished(now.session)
    ? mayComeIn(room) || (await maySeeRecord(needs, visitor, room))
    : mayComeIn(room) && (await needs.permissions.of(room.postMortem.belongsTo)).browse;
  return may ? figuresOf(needs, room) : null;
}

/** A record that stands for the macro on paper. */
export interface Exported {
  readonly record: SessionRecord;
  /** Zone in which the meeting was agreed; null where none was. */
  readonly zone: string | null;
}

/**
 * The published record of the post-mortem that a page is bound to, for an export of the page, which nobody in particular asks for: so it
 * holds what everybody may read who sees the page. The follow-up stands for both once it is published.
 * @param asked what the settings of the macro name. A page that nobody invited has bound gets nothing, whatever its settings say.
 * @returns null where nothing is published.
 */
export async function exportedRecord(
  needs: ReadRecord,
  { pageId, asked }: { readonly pageId: string; readonly asked: string },
): Promise<Exported | null> {
  const binding = (await needs.pages.read(pageId))?.value;
  if (binding === undefined || (binding.postMortemId !== asked && binding.insteadOf !== asked)) return null;
  for (const number of [2, 1] as const) {
    const room = await roomIn(needs, '', { postMortemId: binding.postMortemId, number });
    const now = room === null ? null : await sessionNow(needs, room);
    if (room === null || now === null || !isPublished(now.session)) continue;
    const { value } = room.postMortem;
    const figures = await figuresOf(needs, room);
    return {
      record: recordOf({ session: recordForOthers(now.session), postMortem: value, figures }),
      zone: value.meeting?.zone ?? null,
    };
  }
  return null;
}

/** A snapshot that this version of the app cannot open leaves the record without figures, and readable. */
async function figuresOf(needs: ReadRecord, { postMortem }: Room): Promise<RecordFigures | null> {
  const { id, belongsTo, value } = postMortem;
  const newest = value.freezes.at(-1);
  if (newest === undefined) return null;
  const { head, parts } = await readFreeze(needs, { projectId: belongsTo }, { postMortemId: id, freezeId: newest.id });
  const opened = await needs.openSnapshot(parts, head.checksum);
  return opened.ok ? recordFigures(opened.value) : null;
}
