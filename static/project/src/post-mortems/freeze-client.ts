import type { PostMortemView } from '#contract/post-mortems';
import { fromParts } from '#contract/snapshot/snapshot-parts';
import { type FreezeName, parseFreezeBegun, parseFreezePartKept, parseFreezeRead, parseFrozen } from '#contract/snapshots';
import type { IssueKey } from '#domain/history/issue-key';
import { type FreezeHead, MOST_MOVED } from '#domain/post-mortem/freeze-head';
import { type OpenedSnapshot, openedSnapshot } from '#domain/snapshot/opened-snapshot';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';
import type { FrozenParcel } from '../worker/freeze-desk';

export interface ParcelToSend extends FreezeName {
  readonly parcel: Pick<FrozenParcel, 'parts' | 'checksum'>;
  /** Issues that changed while it was taken. */
  readonly movedMeanwhile: readonly IssueKey[];
}

/** A freeze with what it holds. */
export interface ReadFreeze {
  readonly head: FreezeHead;
  readonly snapshot: OpenedSnapshot;
}

export interface FreezeClient {
  /**
   * Sends a parcel, part by part, and lets it be seen. Sent again under the same id it goes on or is there already.
   * @param sent tells how many parts are there, of how many.
   * @param wanted false as soon as the person has called it off; what was sent is cleared away later.
   * @returns the post-mortem with the freeze; null when it was called off.
   */
  send(what: ParcelToSend, sent?: (parts: number, of: number) => void, wanted?: () => boolean): Promise<PostMortemView | null>;
  read(which: FreezeName): Promise<ReadFreeze>;
}

/** Frozen evidence, to and from the app's storage. */
export const freezeClient = (invoke: InvokeApp): FreezeClient => ({
  async send({ postMortemId, freezeId, parcel, movedMeanwhile }, sent = () => {}, wanted = () => true) {
    const { parts, checksum } = parcel;
    const name = { postMortemId, freezeId };
    const characters = parts.reduce((sum, part) => sum + part.length, 0);
    const announced = { ...name, parts: parts.length, characters, checksum };
    const { kind } = await callApp(invoke, 'freeze.begin', announced, parseFreezeBegun);
    if (kind === 'begun') {
      for (const [part, text] of parts.entries()) {
        if (!wanted()) return null;
        sent(part, parts.length);
        await callApp(invoke, 'freeze.part', { ...name, part, text }, parseFreezePartKept);
      }
    }
    if (!wanted()) return null;
    sent(parts.length, parts.length);
    const moved = { movedMeanwhile: movedMeanwhile.slice(0, MOST_MOVED), movedCount: movedMeanwhile.length };
    return callApp(invoke, 'freeze.finish', { ...name, ...moved }, parseFrozen);
  },

  async read(which) {
    const { head, parts } = await callApp(invoke, 'freeze.read', which, parseFreezeRead);
    const content = await fromParts(parts, head.checksum);
    const snapshot: OpenedSnapshot = content.ok
      ? openedSnapshot(content.value)
      : { kind: 'closed', gap: { why: 'damaged', detail: content.problem } };
    return { head, snapshot };
  },
});
