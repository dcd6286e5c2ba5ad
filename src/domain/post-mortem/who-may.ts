import type { PersonId } from '#domain/history/issue-key';
import type { PostMortem } from './post-mortem';

/** Whoever opened it, facilitates it, or administers the project settles what is in it. Everybody who may browse the project reads it. */
export const mayChange = (
  { openedBy, invited }: Pick<PostMortem, 'openedBy' | 'invited'>,
  who: { readonly accountId: string; readonly administers: boolean },
): boolean =>
  who.administers ||
  openedBy === who.accountId ||
  invited.some(({ accountId, role }) => accountId === who.accountId && role === 'facilitator');

/** Whom to ask who may not: one who is invited to facilitate, else whoever opened it. */
export const whomToAsk = ({ openedBy, invited }: Pick<PostMortem, 'openedBy' | 'invited'>): PersonId =>
  invited.find(({ role }) => role === 'facilitator')?.accountId ?? openedBy;

/** Whether somebody belongs to it: was invited, or opened it. */
export const takesPart = ({ openedBy, invited }: Pick<PostMortem, 'openedBy' | 'invited'>, accountId: string): boolean =>
  openedBy === accountId || invited.some((one) => one.accountId === accountId);

/** Everybody who is to know of the pack: those invited, without the person who writes it. */
export const toBeTold = ({ invited }: Pick<PostMortem, 'invited'>, writer: string): readonly PersonId[] =>
  invited.map(({ accountId }) => accountId).filter((accountId) => accountId !== writer);

/** Who may open a page that is for those invited alone: they, whoever opened the post-mortem, and the person who writes the page. */
export const mayOpenPage = (
  { openedBy, invited }: Pick<PostMortem, 'openedBy' | 'invited'>,
  writer: PersonId,
): readonly PersonId[] => [...new Set([writer, openedBy, ...invited.map(({ accountId }) => accountId)])];
