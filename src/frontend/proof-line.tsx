import { Stack, Text, useTranslation } from '@forge/react';
import React from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import { dateOfDay, dayAt } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { type Check, isAsked } from '#domain/loop/checks';
import { type Proposed, proposedFor } from '#domain/proof/proposed';
import type { MeasureOf, Verification } from '#domain/session/verification';
import { filled } from '#domain/session-record/record-voice';

interface Props {
  check: Check;
  decision: FollowedDecision;
  /** BCP 47. */
  locale: string;
  dayOf(day: CalendarDate): string;
}

/** What is proposed for a check of a decision today; null where nothing is. */
export const proposedOf = ({ followed, decided, today }: FollowedDecision, check: Check): Proposed | null =>
  proposedFor(followed, decided.verification, check.id, today);

/** What was found out about whether a decision holds, with its number, and what is proposed; why a check is asked again (S1-56). */
export function ProofLine({ check, decision, locale, dayOf }: Props) {
  const { t } = useTranslation();
  const proposed = isAsked(check) ? proposedOf(decision, check) : null;
  const { undone } = check;
  if (proposed === null && undone === null) return null;
  const words = proposed && foundWords(proposed, decision.decided.verification, locale);
  return (
    <Stack space="space.050">
      {undone !== null && <Text>{filled(t('panel.undone'), { day: dayOf(undone.on) })}</Text>}
      {proposed !== null && words !== null && (
        <React.Fragment>
          <Text>
            {filled(t(`panel.proof.${words.key}`), {
              ...words.fills,
              day: proposed.run === null ? '' : dayOf(dateOfDay(dayAt(proposed.run.at, UTC))),
            })}
          </Text>
          <Text weight="medium">{filled(t('panel.proposed'), { verdict: t(`panel.verdict.${proposed.proposes}`) })}</Text>
        </React.Fragment>
      )}
    </Stack>
  );
}

/** The panel counts days in UTC: no minutes east of it. */
const UTC = 0;

interface Words {
  readonly key: string;
  readonly fills: Readonly<Record<string, string>>;
}

/** Which sentence says what was found, and its numbers. */
export function foundWords({ found, because, run }: Proposed, how: Verification, locale: string): Words {
  const number = (n: number) => new Intl.NumberFormat(locale).format(n);
  switch (found.kind) {
    case 'issues':
      return { key: because, fills: { n: number(because === 'found-none' ? found.later : found.count) } };
    case 'projects': {
      const has = found.projects.filter((one) => one.has).length;
      return because === 'too-few-projects'
        ? { key: because, fills: { n: number(found.projects.length), of: number(found.wanted) } }
        : { key: 'projects', fills: { n: number(has), of: number(found.projects.length) } };
    }
    case 'looks':
      return {
        key: because === 'still-running' ? because : 'looks',
        fills: { n: number(found.has), of: number(found.has + found.hasNot) },
      };
    case 'value':
      return found.value === null || how.kind !== 'measure' || because === 'too-few-issues'
        ? { key: because, fills: { n: number(found.issues) } }
        : { key: 'value', fills: { value: amount(how.of, found.value, locale), was: amount(how.of, found.was, locale) } };
    case 'page':
      return { key: because, fills: { n: number(found.version) } };
    case 'nothing':
      return { key: because, fills: { n: number(0), said: run?.said ?? '' } };
  }
}

/** To one decimal, a share to whole percent. */
function amount(of: MeasureOf, value: number, locale: string): string {
  const how: Intl.NumberFormatOptions =
    of === 'reopens'
      ? { style: 'percent' }
      : of === 'estimate-ratio'
        ? { maximumFractionDigits: 1 }
        : { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, how).format(value);
}
