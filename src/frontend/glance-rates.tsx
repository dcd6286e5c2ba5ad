import { Heading, Stack, Text, useTranslation } from '@forge/react';
import React from 'react';
import type { Glance } from '#domain/loop/at-a-glance';
import type { Part } from '#domain/loop/part';
import { filled } from '#domain/session-record/record-voice';

interface Props {
  glance: Pick<Glance, 'held' | 'cameBack'>;
  /** BCP 47. */
  locale: string;
}

/** How well fixes held, and how often the same came back. */
export function GlanceRates({ glance: { held, cameBack }, locale }: Props) {
  const { t } = useTranslation();
  return (
    <React.Fragment>
      <Rate title={t('gadget.held')} part={held} none={t('gadget.held.none')} locale={locale} />
      <Rate title={t('gadget.cameBack')} part={cameBack} none={t('gadget.cameBack.none')} locale={locale} />
    </React.Fragment>
  );
}

function Rate({ title, part, none, locale }: { title: string; part: Part; none: string; locale: string }) {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const { count, of } = part;
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">
        {title}
      </Heading>
      <Text>
        {of === 0
          ? none
          : filled(t('gadget.rate'), { count: number.format(count), of: number.format(of), share: share.format(count / of) })}
      </Text>
    </Stack>
  );
}
