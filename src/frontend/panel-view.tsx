import { Button, ErrorMessage, Heading, SectionMessage, Spinner, Stack, Text, useTranslation } from '@forge/react';
import React from 'react';
import type { DecisionOfIssue, FollowedDecision } from '#contract/followed-decisions';
import { recordWordsIn } from '#domain/framework/record-words-in';
import { checksOf } from '#domain/loop/checks';
import { filled, recordVoice } from '#domain/session-record/record-voice';
import { verifiedBy } from '#domain/session-record/verified-by';
import { CheckLine } from './check-line';
import type { PanelCalls } from './panel-calls';

interface Props {
  calls: PanelCalls;
  /** BCP 47. */
  locale: string;
}

/** What the panel shows: the decision of the issue, or why there is none. */
export function PanelView({ calls, locale }: Props) {
  const { t } = useTranslation();
  const [told, setTold] = React.useState<DecisionOfIssue | null>(null);
  const [problem, setProblem] = React.useState<string | null>(null);
  const read = React.useCallback(() => {
    setProblem(null);
    calls.ofIssue().then(setTold, (failure: unknown) => setProblem(failure instanceof Error ? failure.message : String(failure)));
  }, [calls]);
  React.useEffect(read, [read]);
  if (problem !== null)
    return (
      <Stack space="space.100">
        <ErrorMessage>{problem}</ErrorMessage>
        <Button onClick={read}>{t('panel.again')}</Button>
      </Stack>
    );
  if (told === null) return <Spinner label={t('panel.reading')} />;
  if (told.kind === 'none')
    return (
      <SectionMessage appearance="information" title={t('panel.none.title')}>
        <Text>{t('panel.none')}</Text>
      </SectionMessage>
    );
  const shown = (decision: FollowedDecision) => setTold({ ...told, decision });
  return <DecisionPart decision={told.decision} calls={calls} locale={locale} changed={shown} />;
}

interface PartProps {
  decision: FollowedDecision;
  calls: PanelCalls;
  locale: string;
  changed(decision: FollowedDecision): void;
}

function DecisionPart({ decision, calls, locale, changed }: PartProps) {
  const { t } = useTranslation();
  const { decided, followed, postMortem, today } = decision;
  const voice = recordVoice(locale, 'UTC');
  const checks = checksOf(followed, today);
  return (
    <Stack space="space.150">
      <Text>{filled(t('panel.from'), { title: postMortem.title })}</Text>
      <Part title={t('panel.change')} text={decided.text} />
      <Part title={t('panel.done')} text={decided.done} />
      <Part title={t('panel.verified')} text={verifiedBy(decided.verification, recordWordsIn(locale).decisions, voice)} />
      <Stack space="space.100">
        <Heading as="h3" size="small">
          {t('panel.checks')}
        </Heading>
        {checks.length === 0 && <Text>{t('panel.checks.none')}</Text>}
        {checks.map((check) => (
          <CheckLine key={`${check.id.closing}-${check.id.days}`} {...{ check, decision, calls, changed }} dayOf={voice.day} />
        ))}
      </Stack>
    </Stack>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <Stack space="space.025">
      <Heading as="h3" size="small">
        {title}
      </Heading>
      <Text>{text}</Text>
    </Stack>
  );
}
