import { lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Address } from '../../shared/src/bridge/address';
import type { PageContext } from '../../shared/src/bridge/page-context';
import { LatePart } from '../../shared/src/components/late-part';
import { type People, SurroundingsProvider } from '../../shared/src/components/surroundings';
import { voiceFor } from '../../shared/src/words/voice';
import { ChaptersWaiting } from './chapters/chapters-waiting';
import { issuesBehind } from './evidence/issues-behind';
import { useEvidence } from './evidence/use-evidence';
import { FilterWaiting } from './filter/filter-waiting';
import { BodyWaiting } from './page/body-waiting';
import { FactsPart } from './page/facts-part';
import { NothingHere } from './page/nothing-here';
import styles from './page/page.module.css';
import { isFiltered, noFilter } from './page/page-address';
import { goTo, PageHeader } from './page/page-header';
import { surroundingsFor } from './page/page-surroundings';
import { ShownCount } from './page/shown-count';
import { StorySlot } from './page/story-slot';
import { usePageAddress } from './page/use-page-address';
import type { SettingsClient } from './settings/settings-client';
import { settledBy, useSettings } from './settings/use-settings';
import type { EvidenceChannel } from './worker/open-evidence';

const Chapters = lazy(() => import('./chapters/chapters').then((module) => ({ default: module.Chapters })));
const FilterBar = lazy(() => import('./filter/filter-bar').then((module) => ({ default: module.FilterBar })));
const SettingsDialog = lazy(() => import('./settings/settings-dialog').then((module) => ({ default: module.SettingsDialog })));

export interface AppProps {
  readonly context: PageContext;
  readonly channel: EvidenceChannel;
  readonly address: Address;
  readonly people: People;
  readonly settings: SettingsClient;
}

/** The page of one project: story, facts, chapters. */
export function App({ context, channel, address, people, settings }: AppProps) {
  const [shown, change] = usePageAddress(address);
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
  const { view, reading } = useEvidence(channel, opening, lens, shown.filter);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const goToTable = useRef(false);

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
  const surroundings = useMemo(
    () => surroundingsFor(context.siteUrl, voice, people, showIssues),
    [context, voice, people, showIssues],
  );
  const behind = useMemo(
    () => (view === null || shown.behind === null ? null : issuesBehind(shown.behind, view, voice.dayOf)),
    [view, shown.behind, voice],
  );

  // A link that names a number leads to its issues, once they are there.
  useEffect(() => {
    goToTable.current = address.read().has('behind');
  }, [address]);
  const onChaptersShown = useCallback(() => {
    if (goToTable.current) goTo('issues');
    goToTable.current = false;
  }, []);

  // Once the reading has stopped with nothing to show, a shimmer would promise what does not come.
  const waiting = reading.kind !== 'stopped';
  return (
    <SurroundingsProvider value={surroundings}>
      <main className={styles.page}>
        <PageHeader
          view={view}
          reading={reading}
          onRefresh={() => channel.send({ kind: 'refresh' })}
          onOpenSettings={settled.kind === 'read' && view !== null ? () => setSettingsOpen(true) : null}
        />
        {view === null ? (
          waiting && <FilterWaiting />
        ) : (
          <LatePart name="The filter" waiting={<FilterWaiting />}>
            <FilterBar filter={shown.filter} choices={view.choices} onChange={(filter) => change({ filter, behind: null })} />
          </LatePart>
        )}
        <ShownCount view={view} settings={settled} />
        <StorySlot
          view={view}
          reading={reading}
          filtered={isFiltered(shown.filter)}
          projectKey={context.project.key}
          send={(message) => channel.send(message)}
        />
        {view === null ? (
          waiting && <BodyWaiting />
        ) : view.stories.length === 0 ? (
          <NothingHere filtered={isFiltered(shown.filter)} onReset={() => change({ filter: noFilter, behind: null })} />
        ) : (
          <>
            <FactsPart view={view} />
            <LatePart name="Timeline, scope, estimates and issues" waiting={<ChaptersWaiting />}>
              <Chapters
                view={view}
                fileName={`${context.project.key}-issues.csv`}
                behind={behind}
                onForgetBehind={() => change({ behind: null })}
                onShown={onChaptersShown}
              />
            </LatePart>
          </>
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
