import { describe, expect, it } from 'vitest';
import type { PostMortemView } from '#contract/post-mortems';
import type { FreezeClient } from '../../../static/project/src/post-mortems/freeze-client';
import { type FreezeStep, freezeRun } from '../../../static/project/src/post-mortems/freeze-run';
import type { EvidenceMessage } from '../../../static/project/src/worker/open-evidence';
import type { ToWorker } from '../../../static/project/src/worker/protocol';
import { aPostMortem } from '../../support/a-post-mortem';
import { key } from '../../support/story';

const name = { postMortemId: 'pilot-2026', freezeId: 'freeze-0001' };
const view: PostMortemView = { ...aPostMortem(), id: name.postMortemId, version: 2, mayChange: true, receipts: [] };
const parcel = { parts: ['AAAA', 'BBBB'], checksum: 'a'.repeat(64), asOf: 0, zone: 'UTC', issues: 2, rows: 2, leftOut: null };
const packed: EvidenceMessage = { kind: 'frozen', parcel, movedMeanwhile: [key('ONE-2')] };

/** A worker that answers each wish to freeze, and an app that takes what it is sent. */
function runWith(answer: EvidenceMessage, send: FreezeClient['send'] = async () => view) {
  const told: ToWorker[] = [];
  const listeners = new Set<(message: EvidenceMessage) => void>();
  const channel = {
    send(message: ToWorker) {
      told.push(message);
      if (message.kind === 'freeze') queueMicrotask(() => [...listeners].map((listener) => listener(answer)));
    },
    onMessage(listener: (message: EvidenceMessage) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const asEntered = async () => ({ marks: [], outside: null, redesignPoints: [] });
  const run = freezeRun({ channel, freezes: { send }, asEntered, roles: async () => null }, name);
  return { run, told, listeners };
}

describe('One freeze', () => {
  it('settles the roles, takes what is there, sends it under its name and tells how far it is', async () => {
    const sent: unknown[] = [];
    const { run, told, listeners } = runWith(packed, async (what, tell = () => {}) => {
      sent.push(what);
      tell(1, 2);
      return view;
    });
    const steps: FreezeStep[] = [];
    expect(
      await run.go(
        (step) => steps.push(step),
        () => true,
      ),
    ).toBe(view);
    expect(told.map(({ kind }) => kind)).toEqual(['roles', 'freeze']);
    expect(sent).toEqual([{ ...name, parcel, movedMeanwhile: ['ONE-2'] }]);
    expect(steps).toEqual([{ kind: 'reading' }, { kind: 'sending', parts: 1, of: 2 }]);
    expect(listeners.size).toBe(0);
  });

  it('tried again after a failure goes on with the snapshot that was taken, under the same name', async () => {
    let tries = 0;
    const { run, told } = runWith(packed, async () => {
      tries += 1;
      if (tries === 1) throw new Error('The connection went.');
      return view;
    });
    await expect(
      run.go(
        () => {},
        () => true,
      ),
    ).rejects.toThrow('The connection went.');
    expect(
      await run.go(
        () => {},
        () => true,
      ),
    ).toBe(view);
    expect(told.filter(({ kind }) => kind === 'freeze')).toHaveLength(1);
  });

  it('says why nothing was frozen, and takes anew when it is tried again', async () => {
    const { run, told } = runWith({ kind: 'not-frozen', problem: 'Jira could not be reached' });
    await expect(
      run.go(
        () => {},
        () => true,
      ),
    ).rejects.toThrow('The evidence was not frozen: Jira could not be reached.');
    await expect(
      run.go(
        () => {},
        () => true,
      ),
    ).rejects.toThrow();
    expect(told.filter(({ kind }) => kind === 'freeze')).toHaveLength(2);
  });

  it('sends nothing once it is called off', async () => {
    const { run } = runWith(packed, async () => Promise.reject(new Error('Nothing is to be sent.')));
    expect(
      await run.go(
        () => {},
        () => false,
      ),
    ).toBeNull();
  });
});
