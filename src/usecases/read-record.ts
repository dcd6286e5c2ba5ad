import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { Parsed } from '#domain/parsing/parsed';
import { recordForOthers } from '#domain/session/record-for-others';
import { type RecordFigures, recordFigures } from '#domain/session-record/record-figures';
import { type IssueOfDecision, recordOf, type SessionRecord } from '#domain/session-record/session-record';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import type { RecordStore } from '#ports/record-store';
import { mayComeIn, type Room, roomIn, sessionNow, type Visitor } from './into-session';
import { type ReadFreeze, readFreeze } from './read-freeze';
import { isPublished, maySeeRecord, type ReadSession } from './read-session';

export interface ReadRecord extends ReadSession, ReadFreeze {
  readonly decisionIssues: Pick<RecordStore<DecisionIssue>, 'found'>;
  readonly openSnapshot: (parts: readonly string[], checksum: string) => Promise<Parsed<FrozenEvidence>>;
}

/** What the record tells beside the session. */
export interface BesideRecord {
  /** Null where there are none to see. */
  readonly figures: RecordFigures | null;
  readonly issues: readonly IssueOfDecision[];
}

/**
 * What the record tells of the project: the key figures of the newest freeze, and the keys of the issues of decisions. Before it is
 * published the figures are for those in the room who may browse the project; to publish is to show these sums to whoever may read the
 * record.
 */
export async function besideRecord(needs: ReadRecord, visitor: Visitor, room: Room): Promise<BesideRecord> {
  const now = await sessionNow(needs, room);
  if (now === null) return { figures: null, issues: [] };
  const reads = isPublished(now.session) && (await maySeeRecord(needs, visitor, room));
  if (!mayComeIn(room) && !reads) return { figures: null, issues: [] };
  const may = isPublished(now.session) || (await needs.permissions.of(room.postMortem.belongsTo)).browse;
  return { figures: may ? await figuresOf(needs, room) : null, issues: await issuesOf(needs, room) };
}

/** The issues that were made of decisions of a post-mortem. */
async function issuesOf({ decisionIssues }: ReadRecord, { postMortem }: Room): Promise<readonly IssueOfDecision[]> {
  const kept = await decisionIssues.found(postMortem.belongsTo);
  return kept.records.flatMap(({ value: { postMortemId, decisionId, making } }) =>
    postMortemId === postMortem.id && making.kind === 'made' ? [{ decisionId, key: making.key }] : [],
  );
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
    const issues = await issuesOf(needs, room);
    return {
      record: recordOf({ session: recordForOthers(now.session), postMortem: value, figures, issues }),
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
