import { type ReactNode, useState } from 'react';
import type { FlowEvidence } from '#domain/evidence/flow/flow-evidence';
import { BlockedChart } from '../../../shared/src/charts/blocked-chart';
import { BlockedPicture } from '../../../shared/src/charts/blocked-picture';
import { WipChart } from '../../../shared/src/charts/wip-chart';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { SaveChart } from '../../../shared/src/components/save-chart';
import { Section } from '../../../shared/src/components/section';
import { ChartOrTable, type Shown } from '../../../shared/src/components/segmented';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import {
  blockedSentence,
  carriedSentence,
  flowSentence,
  statusTimesSentence,
  wipSentence,
} from '../../../shared/src/words/flow-sentence';
import { whyNot } from '../../../shared/src/words/why-not';
import { CarriedOverTable } from './carried-over-table';
import { EfficiencyPart } from './efficiency-part';
import styles from './flow.module.css';
import { BlockedTable, StatusTable, WaitTable, WipTable } from './flow-tables';
import { ReopenBatches } from './reopen-batches';
import { StatusBars } from './status-bars';
import { StatusPicture } from './status-picture';

/** How work went through the project: where it stood, where it waited, what was blocked, how much was open at once, what was carried over. */
export function FlowChapter({ flow }: { readonly flow: FlowEvidence | null }) {
  const { voice, showIssues } = useSurroundings();
  const [shown, setShown] = useState<Shown>('chart');
  if (flow === null || flow.statuses.length === 0) {
    const reason = flow === null || flow.efficiency.known ? 'no-issues' : flow.efficiency.reason;
    return (
      <Section id="flow" title="Flow">
        <EmptyNote title={flow === null ? 'Flow is being worked out' : 'Flow cannot be shown'}>
          {flow === null ? 'The histories are read; what they show is on its way.' : whyNot[reason]}
        </EmptyNote>
      </Section>
    );
  }
  const table = shown === 'table';
  return (
    <Section
      id="flow"
      title="Flow"
      sentence={flowSentence(flow, voice)}
      actions={<ChartOrTable value={shown} onChange={setShown} />}
    >
      <EfficiencyPart flow={flow} />
      <Part
        title="Time in each status"
        sentence="How long an issue stood in it (median), up to its finish; the statuses with most time in all first."
        save={
          !table && (
            <SaveChart
              title="Time in each status"
              sentence={statusTimesSentence(flow, voice)}
              legend="A bar is the median stay of an issue, up to its finish. Hatched bars are waiting, grey ones stand before work."
              picture={() => <StatusPicture statuses={flow.statuses} />}
            />
          )
        }
      >
        {table ? <StatusTable flow={flow} /> : <StatusBars statuses={flow.statuses} />}
      </Part>
      {table && flow.longestWaits.length > 0 && (
        <Part title="Longest waits" sentence="Finished issues that waited longest between start and finish.">
          <WaitTable flow={flow} />
        </Part>
      )}
      <Part
        title="Work in progress"
        sentence={wipSentence(flow, voice)}
        save={!table && flow.wip.length > 0 && <SaveChart title="Work in progress" sentence={wipSentence(flow, voice)} />}
      >
        {flow.wip.length > 0 && (table ? <WipTable flow={flow} /> : <WipChart series={flow.wip} />)}
      </Part>
      <Part
        title="Blocked"
        sentence={
          <>
            {blockedSentence(flow, voice)}{' '}
            {flow.blockedCount > 0 && (
              <PlainButton appearance="link" onClick={() => showIssues('flow.blocked')}>
                Show {voice.count(flow.blocked.keys.length, 'issue', 'issues')}
              </PlainButton>
            )}
          </>
        }
        save={
          !table &&
          flow.blockedCount > 0 && (
            <SaveChart
              title="Blocked"
              sentence={blockedSentence(flow, voice)}
              picture={() => <BlockedPicture stretches={flow.blockedStretches} />}
            />
          )
        }
      >
        {flow.blockedCount > 0 && (table ? <BlockedTable flow={flow} /> : <BlockedChart stretches={flow.blockedStretches} />)}
      </Part>
      <Part title="Carried over" sentence={carriedSentence(flow, voice)}>
        {flow.carriedOver !== null && flow.carriedOver.keys.length > 0 && <CarriedOverTable sprints={flow.sprints} />}
      </Part>
      <ReopenBatches batches={flow.reopenBatches} />
    </Section>
  );
}

interface PartProps {
  readonly title: string;
  readonly sentence: ReactNode;
  /** How to take its chart out, where it has one. */
  readonly save?: ReactNode;
  readonly children: ReactNode;
}

function Part({ title, sentence, save, children }: PartProps) {
  return (
    <div className={styles.part} data-charts>
      <h3 className={styles.subheading}>{title}</h3>
      <p className={styles.sentence}>{sentence}</p>
      {save}
      {children}
    </div>
  );
}
