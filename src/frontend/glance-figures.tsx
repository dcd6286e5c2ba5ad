import { DynamicTable, Lozenge, Text, useTranslation } from '@forge/react';
import React from 'react';
import type { Glance } from '#domain/loop/at-a-glance';

interface Props {
  glance: Pick<Glance, 'decisions' | 'checks'>;
  /** BCP 47. */
  locale: string;
}

const COLUMNS = ['ahead', 'due', 'overdue'] as const;

/** Decisions and checks in numbers. */
export function GlanceFigures({ glance: { decisions, checks }, locale }: Props) {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(locale);
  const rows: readonly (readonly [string, readonly [number, number, number]])[] = [
    ['decisions', [decisions.open, decisions.soon, decisions.overdue]],
    ['checks', [checks.ahead, checks.due, checks.overdue]],
  ];
  return (
    <React.Fragment>
      <DynamicTable
        label={t('gadget.figures')}
        head={{ cells: ['what', ...COLUMNS].map((key) => ({ key, content: t(`gadget.column.${key}`) })) }}
        rows={rows.map(([what, counts]) => ({
          key: what,
          cells: [
            { key: 'what', content: <Text weight="medium">{t(`gadget.row.${what}`)}</Text> },
            ...counts.map((count, n) => ({
              key: COLUMNS[n] ?? what,
              content: <Counted count={number.format(count)} isLate={COLUMNS[n] === 'overdue' && count > 0} />,
            })),
          ],
        }))}
      />
      <Text>{t('gadget.columns')}</Text>
    </React.Fragment>
  );
}

/** What is late stands out by its shape as well as by its colour. */
const Counted = ({ count, isLate }: { count: string; isLate: boolean }) =>
  isLate ? <Lozenge appearance="removed">{count}</Lozenge> : <Text>{count}</Text>;
