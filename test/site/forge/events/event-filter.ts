import type { Trigger } from '../manifest/manifest';
import type { EntityProperties } from '../product-api';
import { ExpressionFailure, propertyAt, runExpression } from './expression/run-expression';

export interface Filtered {
  /** Whether the trigger hears of it. */
  readonly wanted: boolean;
  /** What is to be told in the log: why the expression could not be run. */
  readonly error?: string;
  /** What the event brings beyond its own payload. */
  readonly added: Readonly<Record<string, unknown>>;
}

const NOTHING_WRITTEN: EntityProperties = { issue: {}, project: {}, user: {} };

/** Asks a trigger whether it wants an event, whose properties are as they are now: the platform's are seconds old at most. */
export function filterEvent(
  { filter, included }: Trigger,
  event: Readonly<Record<string, unknown>>,
  properties: EntityProperties = NOTHING_WRITTEN,
): Filtered {
  if (filter.ignoreSelf && event.selfGenerated === true) return { wanted: false, added: {} };
  const found = included.flatMap(({ written, path }) => {
    const value = propertyAt(path, properties);
    return value === null ? [] : [[written, value] as const];
  });
  const added = included.length === 0 ? {} : { payloadIncludeProperties: Object.fromEntries(found) };
  if (filter.expression === null) return { wanted: true, added };
  try {
    const answer = runExpression(filter.expression, { names: { event }, properties });
    if (typeof answer === 'boolean') return { wanted: answer, added };
    return failed(filter.onError, `The filter gave ${JSON.stringify(answer) ?? 'nothing'}, and neither true nor false.`, added);
  } catch (error) {
    if (!(error instanceof ExpressionFailure)) throw error;
    return failed(filter.onError, error.message, added);
  }
}

function failed(onError: Trigger['filter']['onError'], message: string, added: Filtered['added']): Filtered {
  const wanted = onError.startsWith('RECEIVE');
  return {
    wanted,
    ...(onError.endsWith('LOG') ? { error: message } : {}),
    added: wanted ? { ...added, filter: { error: { message } } } : {},
  };
}
