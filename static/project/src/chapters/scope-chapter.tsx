import { useMemo, useState } from 'react';
import type { ProjectEvidence, ScopePoint } from '#domain/evidence/project-evidence';
import type { CalendarDate } from '#domain/history/instant';
import { SCOPE_HEIGHT, ScopeChart } from '../../../shared/src/charts/scope-chart';
import { scopeSteps, withoutStillness } from '../../../shared/src/charts/scope-shape';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { SaveChart } from '../../../shared/src/components/save-chart';
import { Section } from '../../../shared/src/components/section';
import { ChartOrTable, type Shown } from '../../../shared/src/components/segmented';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type TableColumn, VirtualTable } from '../../../shared/src/components/virtual-table';
import { scopeSentence, stillnessSentence } from '../../../shared/src/words/scope-sentence';
import { whyNot } from '../../../shared/src/words/why-not';
import { ScopeChanges } from './scope-changes';

const LEGEND = 'Dashed line: issues in scope. Filled: finished. Marks below: issues added (▲) and taken out (▽), by day.';

interface ScopeChapterProps {
  readonly evidence: ProjectEvidence;
  /** The day one looks from; null for today. */
  readonly on: CalendarDate | null;
}

/** Scope and finished work over time, and every addition with who and when. */
export function ScopeChapter({ evidence, on }: ScopeChapterProps) {
  const { voice } = useSurroundings();
  const [shown, setShown] = useState<Shown>('chart');
  const steps = useMemo(
    () => scopeSteps([...evidence.additions, ...evidence.removals], voice.dayOf),
    [evidence.additions, evidence.removals, voice],
  );
  const columns = useMemo(
    (): TableColumn<ScopePoint>[] => [
      { id: 'day', header: 'Day', width: 200, cell: (point) => voice.fullDay(point.date) },
      { id: 'scope', header: 'Issues in scope', width: 140, numeric: true, cell: (point) => voice.number(point.scope) },
      { id: 'finished', header: 'Finished', width: 140, numeric: true, cell: (point) => voice.number(point.finished) },
    ],
    [voice],
  );
  const changedDays = useMemo(() => onlyChanges(evidence.scopeSeries), [evidence.scopeSeries]);
  const lived = useMemo(() => withoutStillness(evidence.scopeSeries), [evidence.scopeSeries]);

  if (evidence.scopeSeries.length === 0) {
    const reason = evidence.scope.actual.known ? 'no-issues' : evidence.scope.actual.reason;
    return (
      <Section id="scope" title="Scope">
        <EmptyNote title="Scope cannot be drawn yet">{whyNot[reason]}</EmptyNote>
      </Section>
    );
  }
  const sentence = `${scopeSentence(evidence, voice, on)} ${stillnessSentence(lived.stillSince, voice)}`.trim();
  return (
    <Section
      id="scope"
      title="Scope"
      sentence={sentence}
      actions={
        <>
          {shown === 'chart' && <SaveChart title="Scope" sentence={sentence} legend={LEGEND} />}
          <ChartOrTable value={shown} onChange={setShown} />
        </>
      }
    >
      {shown === 'chart' ? (
        <ScopeChart series={lived.series} baseline={evidence.baseline} steps={steps} />
      ) : (
        <VirtualTable
          label="Scope and finished work by day"
          columns={columns}
          rows={changedDays}
          rowKey={(point) => point.date}
          height={SCOPE_HEIGHT}
        />
      )}
      <ScopeChanges title={evidence.baseline === null ? 'When issues came in' : 'What changed the scope'} steps={steps} />
    </Section>
  );
}

/** A table of days on which nothing changed would be long and say nothing. */
const onlyChanges = (series: readonly ScopePoint[]) =>
  series.filter((point, index) => {
    const before = series[index - 1];
    return before === undefined || before.scope !== point.scope || before.finished !== point.finished;
  });
