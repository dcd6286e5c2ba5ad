import type { FollowedDecision } from '#contract/followed-decisions';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { type Zone, zoneNamed } from '#domain/history/zone';
import type { CheckId } from '#domain/loop/answers';
import { confirmCheck } from '#domain/loop/confirm-check';

/** Whether the viewer would be heard as the second person of a check: asked of the rule itself, which the app asks again. */
export const mayConfirm = (
  { followed, mayAnswer }: FollowedDecision,
  check: CheckId,
  { viewer, now }: { readonly viewer: PersonId; readonly now: Instant },
): boolean =>
  confirmCheck(
    followed,
    { check, agrees: true, sentence: '' },
    {
      by: viewer,
      now,
      mayAnswer: new Set(mayAnswer ? [viewer] : []),
      // An answer stands on every day, so it does not matter which day it is where the owner is.
      zone: zoneNamed('UTC') as Zone,
    },
  ).ok;
