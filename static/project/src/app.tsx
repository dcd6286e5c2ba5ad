import { lazy, useCallback, useMemo, useState } from 'react';
import type { Address } from '../../shared/src/bridge/address';
import type { InvokeApp } from '../../shared/src/bridge/call-app';
import type { PageContext } from '../../shared/src/bridge/page-context';
import { LatePart } from '../../shared/src/components/late-part';
import { surroundingsFor } from '../../shared/src/components/page-surroundings';
import { type People, SurroundingsProvider } from '../../shared/src/components/surroundings';
import { voiceFor } from '../../shared/src/words/voice';
import { useEvidence } from './evidence/use-evidence';
import { DecisionsPart } from './page/decisions-part';
import { EvidenceSide } from './page/evidence-side';
import { goTo } from './page/go-to';
import { OwnCommitmentsPart } from './page/own-commitments-part';
import styles from './page/page.module.css';
import { PageHeader } from './page/page-header';
import { PostMortemsPart } from './page/post-mortems-part';
import { useDecisionCount } from './page/use-decision-count';
import { usePageAddress } from './page/use-page-address';
import { usePostMortemCount } from './page/use-post-mortem-count';
import { NEW_POST_MORTEM } from './post-mortems/page-props';
import type { AskIssues } from './post-mortems/summaries-store';
import type { SettingsClient } from './settings/settings-client';
import { settledBy, useSettings } from './settings/use-settings';
import { useLookBack } from './slider/use-look-back';
import type { EvidenceChannel } from './worker/open-evidence';

const SettingsDialog = lazy(() => import('./settings/settings-dialog').then((module) => ({ default: module.SettingsDialog })));

export interface AppProps {
  readonly context: PageContext;
  readonly channel: EvidenceChannel;
  readonly address: Address;
  readonly people: People;
  readonly settings: SettingsClient;
  /** Calls the app's back end. */
  readonly invoke: InvokeApp;
  /** Asks Jira as the person who looks. */
  readonly ask: AskIssues;
}

/** The page of one project: its evidence, its post-mortems, and what became of their decisions. */
export function App({ context, channel, address, people, settings, invoke, ask }: AppProps) {
  const [shown, change] = usePageAddress(address);
  const lookBack = useLookBack(
    shown.on,
    useCallback((on) => change({ on }), [change]),
  );
  const [settled, onSaved] = useSettings(settings);
  const lens = useMemo(() => settledBy(settled), [settled]);
  const opening = useMemo(
    () => ({
      cloudId: context.cloudId,
      projectKey: context.project.key,
      projectId: context.project.id,
      viewer: context.accountId,
      zone: context.timezone,
    }),
    [context],
  );
  const { view, findings, noFindings, reading } = useEvidence(channel, opening, lens, shown.filter, lookBack.on);
  const [settingsOpen, setSettingsOpen] = useState(false);

  const readAt = view?.readAt ?? null;
  const voice = useMemo(
    () => voiceFor(context.locale ?? navigator.language, context.timezone, readAt ?? Date.now()),
    [context, readAt],
  );
  const showIssues = useCallback(
    (behind: string) => {
      change({ behind });
      goTo('issues');
    },
    [change],
  );
  // Whoever may not see the project any more sees nothing of its post-mortems either.
  const outOfSight = reading.kind === 'stopped' && reading.progress.trouble?.kind === 'no-permission';
  const surroundings = useMemo(
    () => surroundingsFor(context.siteUrl, voice, people, showIssues),
    [context, voice, people, showIssues],
  );
  const [postMortems, onCount] = usePostMortemCount(invoke, view !== null);
  const [decisions, onDecisions] = useDecisionCount(invoke, postMortems);
  // In a meeting the head of the page would only take room: the session's own line says where one is, and leads back.
  const inSession = shown.view === 'post-mortems' && shown.session !== null && !outOfSight;
  return (
    <SurroundingsProvider value={surroundings}>
      <main className={styles.page}>
        {!inSession && (
          <PageHeader
            view={view}
            reading={reading}
            onRefresh={() => channel.send({ kind: 'refresh' })}
            onOpenSettings={settled.kind === 'read' && view !== null ? () => setSettingsOpen(true) : null}
            sides={{ shown: shown.view, onShow: (side) => change({ view: side, postMortem: null, session: null }) }}
            postMortems={postMortems}
            decisions={decisions}
            onOpenPostMortem={() => change({ view: 'post-mortems', postMortem: NEW_POST_MORTEM, session: null })}
          />
        )}
        {!inSession && !outOfSight && <OwnCommitmentsPart invoke={invoke} />}
        {shown.view === 'post-mortems' && !outOfSight ? (
          <PostMortemsPart
            context={context}
            channel={channel}
            invoke={invoke}
            ask={ask}
            view={view}
            open={shown.postMortem}
            onOpen={(postMortem) => change({ postMortem, session: null })}
            session={shown.session}
            onSession={(session) => change({ session })}
            onCount={onCount}
          />
        ) : shown.view === 'decisions' && !outOfSight ? (
          <DecisionsPart
            context={context}
            invoke={invoke}
            onOpenPostMortem={(postMortem) => change({ view: 'post-mortems', postMortem, session: null })}
            onCount={onDecisions}
          />
        ) : (
          <EvidenceSide
            context={context}
            address={address}
            invoke={invoke}
            shown={shown}
            change={change}
            lookBack={lookBack}
            view={view}
            findings={findings}
            noFindings={noFindings}
            reading={reading}
            settings={settled}
            send={channel.send}
          />
        )}
        {/* Anew at each opening, so that a part that did not come once is asked for again. */}
        <LatePart key={String(settingsOpen)} name="The settings" waiting={null}>
          {settingsOpen && settled.kind === 'read' && view !== null && (
            <SettingsDialog
              settings={settled.settings}
              statuses={view.choices.statuses}
              dateFields={view.choices.dateFields}
              client={settings}
              onSaved={(saved) => {
                onSaved(saved);
                setSettingsOpen(false);
              }}
              onClose={() => setSettingsOpen(false)}
            />
          )}
        </LatePart>
      </main>
    </SurroundingsProvider>
  );
}
