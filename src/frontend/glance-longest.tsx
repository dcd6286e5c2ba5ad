import { DynamicTable, Heading, Link, Text, useTranslation } from '@forge/react';
import React from 'react';
import type { LongWaiting } from '#domain/loop/at-a-glance';
import { filled } from '#domain/session-record/record-voice';

const COLUMNS = ['issue', 'decision', 'since'] as const;

/** What waits longest, each with its issue. */
export function GlanceLongest({ longest }: { longest: readonly LongWaiting[] }) {
  const { t } = useTranslation();
  return (
    <React.Fragment>
      <Heading as="h3" size="small">
        {t('gadget.longest')}
      </Heading>
      {longest.length === 0 ? (
        <Text>{t('gadget.longest.none')}</Text>
      ) : (
        <DynamicTable
          label={t('gadget.longest')}
          head={{ cells: COLUMNS.map((key) => ({ key, content: t(`gadget.longest.${key}`) })) }}
          rows={longest.map((one) => ({
            key: one.id,
            cells: [
              { key: 'issue', content: <Link href={`/browse/${one.key}`}>{one.key}</Link> },
              { key: 'decision', content: <Text>{one.text}</Text> },
              { key: 'since', content: <Text>{waits(one, t)}</Text> },
            ],
          }))}
        />
      )}
    </React.Fragment>
  );
}

const waits = ({ what, daysLate }: LongWaiting, t: (key: string) => string): string => {
  const kind = what.kind === 'date' ? 'date' : `check${what.days}`;
  if (daysLate === 0) return t(`gadget.waits.${kind}.today`);
  const since = `gadget.waits.${kind}`;
  return filled(t(`${since}.${daysLate === 1 ? 'one' : 'other'}`), { n: String(daysLate) });
};
