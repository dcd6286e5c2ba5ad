export type FailureName =
  | 'FunctionError'
  | 'FunctionTimeout'
  | 'FunctionOutOfMemory'
  | 'PayloadTooLarge'
  | 'ResponseTooLarge'
  | 'UnknownFunction';

/**
 * An invocation that gave no result. The message is what a page sees; Forge begins it with "There was an error invoking the function".
 * The words after that are those of the app for an error thrown by it, and this site's own for the platform's limits.
 */
export class FunctionFailure extends Error {
  constructor(
    override readonly name: FailureName,
    detail: string,
    /** Stack inside the function, for the log alone: a real page does not get it. */
    readonly innerStack: string = '',
  ) {
    super(`There was an error invoking the function - ${detail}`);
  }
}
