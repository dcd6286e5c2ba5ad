import type { Validator } from '../manifest/manifest';
import { isRecord } from '../manifest/yaml-value';
import type { PlatformOptions } from '../platform';
import { runUnattended } from './run-unattended';

/** Runs a validator's function before a transition. @returns the message where it is not allowed; null where it is. */
export type RunValidator = (validator: Validator, asked: unknown) => Promise<string | null>;

/** What Jira says where a validator fails without a word of its own. */
const NO_WORDS = 'A validator of this transition has failed.';

export function runValidator(options: PlatformOptions): RunValidator {
  const run = runUnattended(options);
  return async ({ key, functionKey }, asked) => {
    const result = await run({
      ...{ moduleType: 'jira:workflowValidator', moduleKey: key, functionKey, event: asked, kind: 'event' },
      action: `Validator ${key}`,
    });
    if (!result.ok) return NO_WORDS;
    const { value } = result;
    if (isRecord(value) && value.result === true) return null;
    return isRecord(value) && typeof value.errorMessage === 'string' ? value.errorMessage : NO_WORDS;
  };
}
