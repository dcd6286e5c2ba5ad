import type { NotGoingOut } from '#domain/summary/goes-out';

/** What was to be written as a page does not go out: something has changed since it was begun. No page was written. */
export class NotToBeWritten extends Error {
  override readonly name = 'NotToBeWritten';

  constructor(readonly why: NotGoingOut) {
    super(`The page is not to be written: ${why}.`);
  }
}
