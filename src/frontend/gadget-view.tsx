import { Button, EmptyState, ErrorMessage, SectionMessage, Spinner, Stack, Text, useTranslation } from '@forge/react';
import React from 'react';
import { type GadgetConfig, type GlanceTold, parseGadgetConfig } from '#contract/glance';
import { filled } from '#domain/session-record/record-voice';
import type { GadgetCalls } from './gadget-calls';
import { GlanceFigures } from './glance-figures';
import { GlanceLongest } from './glance-longest';
import { GlanceRates } from './glance-rates';
import { problemWords } from './problem-words';

interface Props {
  /** What the dashboard holds as settings. */
  saved: unknown;
  calls: GadgetCalls;
  /** BCP 47. */
  locale: string;
}

/** What the gadget shows: decisions and checks in numbers, what waits longest, and how well fixes held (S3-62). */
export function GadgetView({ saved, calls, locale }: Props) {
  const { t } = useTranslation();
  const [config] = React.useState(() => parseGadgetConfig(saved));
  if (!config.ok)
    return (
      <SectionMessage appearance="warning" title={t('macro.otherVersion.title')}>
        <Text>{t('gadget.otherVersion')}</Text>
      </SectionMessage>
    );
  return <Looked config={config.value} calls={calls} locale={locale} />;
}

interface LookedProps {
  config: GadgetConfig;
  calls: GadgetCalls;
  locale: string;
}

function Looked({ config, calls, locale }: LookedProps) {
  const { t } = useTranslation();
  const [told, setTold] = React.useState<GlanceTold | null>(null);
  const [problem, setProblem] = React.useState<string | null>(null);
  const read = React.useCallback(() => {
    setProblem(null);
    calls
      .glance(config.of === 'project' ? { of: config.of, projectId: config.projectId } : { of: config.of })
      .then(setTold, (failure: unknown) => setProblem(failure instanceof Error ? failure.message : String(failure)));
  }, [calls, config]);
  React.useEffect(read, [read]);
  if (problem !== null)
    return (
      <Stack space="space.100">
        <ErrorMessage>{problemWords(problem, t)}</ErrorMessage>
        <Button onClick={read}>{t('panel.again')}</Button>
      </Stack>
    );
  if (told === null) return <Spinner label={t('gadget.reading')} />;
  if (told.kind === 'not-shown') return <EmptyState header={t('gadget.notShown.title')} description={t('gadget.notShown')} />;
  const { glance } = told;
  if (glance.decisions.all === 0) return <EmptyState header={t('gadget.none.title')} description={t('gadget.none')} />;
  return (
    <Stack space="space.200">
      <Text>{config.of === 'project' ? filled(t('gadget.ofProject'), { key: config.projectKey }) : t('gadget.ofAll')}</Text>
      <Stack space="space.100">
        <GlanceFigures glance={glance} locale={locale} />
      </Stack>
      <Stack space="space.100">
        <GlanceLongest longest={glance.longest} />
      </Stack>
      <GlanceRates glance={glance} locale={locale} />
    </Stack>
  );
}
