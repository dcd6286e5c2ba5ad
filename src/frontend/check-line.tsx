import { Inline, Lozenge, Stack, Text, useTranslation } from '@forge/react';
import React from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { CalendarDate } from '#domain/history/instant';
import { type Check, isAsked } from '#domain/loop/checks';
import { filled } from '#domain/session-record/record-voice';
import { AnswerForm } from './answer-form';
import type { PanelCalls } from './panel-calls';
import { ProofLine } from './proof-line';

interface Props {
  check: Check;
  decision: FollowedDecision;
  calls: PanelCalls;
  /** BCP 47. */
  locale: string;
  dayOf(day: CalendarDate): string;
  changed(decision: FollowedDecision): void;
}

/** One check: what it asks, how it stands, and the form where it is asked of this person (S1-58, S1-59). */
export function CheckLine({ check, decision, calls, locale, dayOf, changed }: Props) {
  const { t } = useTranslation();
  const { status, id } = check;
  const asksMe = isAsked(check) && decision.mayAnswer;
  return (
    <React.Fragment>
      <Stack space="space.050">
        <Inline space="space.100" alignBlock="center">
          <Text weight="medium">{t(id.days === 30 ? 'panel.check.30' : 'panel.check.90')}</Text>
          <Lozenge appearance={appearanceOf(check)}>{t(`panel.status.${kindOf(check)}`)}</Lozenge>
        </Inline>
        {status.kind === 'waiting' && <Text>{filled(t('panel.waits'), { day: dayOf(status.until) })}</Text>}
        {isAsked(check) && <Text>{t(id.days === 30 ? 'panel.asks.30' : 'panel.asks.90')}</Text>}
        <ProofLine {...{ check, decision, locale, dayOf }} />
        {isAsked(check) && !decision.mayAnswer && <Text>{t('panel.notYours')}</Text>}
        {status.kind === 'answered' && <Text>{status.answer.sentence}</Text>}
      </Stack>
      {asksMe && <AnswerForm {...{ check, decision, calls, dayOf, changed }} />}
    </React.Fragment>
  );
}

const kindOf = ({ status }: Check): string => (status.kind === 'answered' ? status.answer.verdict.kind : status.kind);

const appearanceOf = ({ status }: Check): 'default' | 'success' | 'removed' | 'inprogress' | 'moved' => {
  switch (status.kind) {
    case 'answered':
      return status.answer.verdict.kind === 'held' ? 'success' : 'removed';
    case 'due':
      return 'inprogress';
    case 'overdue':
      return 'moved';
    default:
      return 'default';
  }
};
