/** The person may not do this. The message says what would be needed; it reaches the screen. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';
}
