import type { PostMortemView } from '#contract/post-mortems';
import type { FreezeName } from '#contract/snapshots';
import type { RoleMap } from '#domain/roles/role-map';
import type { AsEntered } from '#domain/snapshot/frozen-evidence';
import type { EvidenceChannel, EvidenceMessage } from '../worker/open-evidence';
import type { FreezeClient } from './freeze-client';

/** How far a freeze has come. */
export type FreezeStep = { readonly kind: 'reading' } | { readonly kind: 'sending'; readonly parts: number; readonly of: number };

interface FreezeNeeds {
  readonly channel: Pick<EvidenceChannel, 'send' | 'onMessage'>;
  readonly freezes: Pick<FreezeClient, 'send'>;
  /** What people had entered by hand, as it is now. */
  readonly asEntered: () => Promise<AsEntered>;
  /** The roles as they are settled; null where they are guessed. */
  readonly roles: () => Promise<RoleMap | null>;
}

/** One freeze, which may be tried again until it is there. */
export interface FreezeRun {
  /**
   * Reads what changed, packs and sends it. Tried again after a failure, it goes on with the snapshot that was taken.
   * @returns the post-mortem with the freeze; null when it was called off.
   * @throws Error that says what stands in the way.
   */
  go(tell: (step: FreezeStep) => void, wanted: () => boolean): Promise<PostMortemView | null>;
}

type Frozen = Extract<EvidenceMessage, { readonly kind: 'frozen' }>;

/** @param name made up once for one press of the button, so that nothing is frozen twice. */
export function freezeRun({ channel, freezes, asEntered, roles }: FreezeNeeds, name: FreezeName): FreezeRun {
  let taken: Frozen | null = null;

  const take = async (): Promise<Frozen> => {
    const [entered, settled] = await Promise.all([asEntered(), roles()]).catch((problem: unknown) => {
      // Perhaps this person may not see the project any more: then the next reading takes it from the screen.
      channel.send({ kind: 'refresh' });
      const why = problem instanceof Error ? ` ${problem.message}` : '';
      throw new Error(`What people entered belongs to the evidence and could not be read, so nothing was frozen.${why}`);
    });
    channel.send({ kind: 'roles', roles: settled });
    return new Promise((resolve, reject) => {
      const stop = channel.onMessage((message) => {
        if (message.kind !== 'frozen' && message.kind !== 'not-frozen') return;
        stop();
        if (message.kind === 'frozen') resolve(message);
        else reject(new Error(`The evidence was not frozen: ${message.problem}.`));
      });
      channel.send({ kind: 'freeze', asEntered: entered });
    });
  };

  return {
    async go(tell, wanted) {
      tell({ kind: 'reading' });
      const given = taken ?? (await take());
      taken = given;
      if (!wanted()) return null;
      const { parcel, movedMeanwhile } = given;
      return freezes.send({ ...name, parcel, movedMeanwhile }, (parts, of) => tell({ kind: 'sending', parts, of }), wanted);
    },
  };
}
