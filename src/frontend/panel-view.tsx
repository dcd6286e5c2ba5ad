import { Button, ErrorMessage, Heading, SectionMessage, Spinner, Stack, Text, useTranslation } from '@forge/react';
import React from 'react';
import type { DecisionOfIssue, FollowedDecision } from '#contract/followed-decisions';
import { recordWordsIn } from '#domain/framework/record-words-in';
import type { PersonId } from '#domain/history/issue-key';
import { checksOf } from '#domain/loop/checks';
import { filled, recordVoice } from '#domain/session-record/record-voice';
import { verifiedBy } from '#domain/session-record/verified-by';
import { CameBackNote } from './came-back-note';
import { CheckLine } from './check-line';
import type { PanelCalls } from './panel-calls';
import { problemWords } from './problem-words';
import { WinsInPanel } from './wins-in-panel';

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
        <ErrorMessage>{problemWords(problem, t)}</ErrorMessage>
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
  return <DecisionPart decision={told.decision} viewer={told.viewer} calls={calls} locale={locale} changed={shown} />;
}

interface PartProps {
  decision: FollowedDecision;
  viewer: PersonId;
  calls: PanelCalls;
  locale: string;
  changed(decision: FollowedDecision): void;
}

function DecisionPart({ decision, viewer, calls, locale, changed }: PartProps) {
  const { t } = useTranslation();
  const { decided, followed, postMortem, today } = decision;
  const voice = recordVoice(locale, 'UTC');
  const checks = checksOf(followed, today);
  return (
    <Stack space="space.150">
      <Text>{filled(t(postMortem.isLost ? 'panel.from.lost' : 'panel.from'), { title: postMortem.title })}</Text>
      <CameBackNote followed={followed} />
      <Part title={t('panel.change')} text={decided.text} />
      <Part title={t('panel.done')} text={decided.done} />
      <Part title={t('panel.verified')} text={verifiedBy(decided.verification, recordWordsIn(locale).decisions, voice)} />
      <Stack space="space.100">
        <Heading as="h3" size="small">
          {t('panel.checks')}
        </Heading>
        {checks.length === 0 && <Text>{t('panel.checks.none')}</Text>}
        {checks.map((check) => (
          <CheckLine
            key={`${check.id.closing}-${check.id.days}`}
            {...{ check, decision, calls, locale, changed }}
            dayOf={voice.day}
          />
        ))}
      </Stack>
      <WinsInPanel {...{ decision, viewer, calls, changed }} dayOf={voice.day} />
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
