import type { SealStep } from '#domain/session/envelope';
import type { CommandId } from '#domain/session/ids';
import { byBrowserAlone, saltOf } from '#domain/session/round-of';
import type { Session } from '#domain/session/session';
import type { Room, Sessions } from './into-session';

/** As much of a digest as makes two of the same impossible in practice. */
const SLOT_CHARACTERS = 32;

/** Where an envelope lies: in which round, and in which slot. */
export interface Slot {
  readonly round: string;
  readonly slot: string;
}

/**
 * The slot of somebody in a step. It is made from the salt of the round and, where writing is anonymous, from a secret of the browser
 * alone; otherwise from the person, who has one there.
 * @returns null where nothing can be given in, or where a secret is needed and there is none.
 */
export async function slotIn(
  { digest }: Pick<Sessions, 'digest'>,
  { session, step, secret }: { readonly session: Session; readonly step: SealStep; readonly secret: string | null },
  { you }: Pick<Room, 'you'>,
): Promise<Slot | null> {
  const salt = saltOf(session, step);
  const whose = byBrowserAlone(session, step) ? secret : you;
  if (salt === null || whose === null) return null;
  const [round, slot] = await Promise.all([digest(salt), digest(`${salt} ${whose}`)]);
  return { round, slot: slot.slice(0, SLOT_CHARACTERS) };
}

/** As much of the digest of a command as tells it from the others of a session. */
const COMMAND_CHARACTERS = 16;

/** By what a command is recognised that has given an envelope: nobody but the browser that made it up knows what it is the digest of. */
export const markOfCommand = async ({ digest }: Pick<Sessions, 'digest'>, command: CommandId): Promise<string> =>
  (await digest(command)).slice(0, COMMAND_CHARACTERS);

/** Where the notes of somebody lie. */
export async function slotOfNotes(
  { digest }: Pick<Sessions, 'digest'>,
  { postMortem, you }: Pick<Room, 'postMortem' | 'you'>,
): Promise<string> {
  return (await digest(`${postMortem.id} ${you}`)).slice(0, SLOT_CHARACTERS);
}

/** Where somebody's word on their own sentence lies: the digest leads to nobody. */
export const slotOfCommitment = async (
  { digest }: Pick<Sessions, 'digest'>,
  postMortemId: string,
  accountId: string,
): Promise<string> => (await digest(`commitment ${postMortemId} ${accountId}`)).slice(0, SLOT_CHARACTERS);
