import { lazy, useCallback, useEffect, useRef } from 'react';
import type { Findings } from '#domain/evidence/findings';
import type { Address } from '../../../shared/src/bridge/address';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import type { PageContext } from '../../../shared/src/bridge/page-context';
import { LatePart } from '../../../shared/src/components/late-part';
import { ChaptersWaiting } from '../chapters/chapters-waiting';
import type { Reading } from '../evidence/page-state';
import { FilterWaiting } from '../filter/filter-waiting';
import { NEW_POST_MORTEM } from '../post-mortems/page-props';
import type { SettingsState } from '../settings/use-settings';
import type { LookBack } from '../slider/use-look-back';
import type { EvidenceView, ToWorker } from '../worker/protocol';
import { BodyWaiting } from './body-waiting';
import { EndInSightPart } from './end-in-sight-part';
import { FactsPart } from './facts-part';
import { goTo } from './go-to';
import { isFiltered, type PageAddress } from './page-address';
import { ShownCount } from './shown-count';
import { StorySlot } from './story-slot';

const EvidenceBody = lazy(() => import('../chapters/evidence-body').then((module) => ({ default: module.EvidenceBody })));
const FilterBar = lazy(() => import('../filter/filter-bar').then((module) => ({ default: module.FilterBar })));

interface EvidenceSideProps {
  readonly context: PageContext;
  readonly address: Address;
  readonly invoke: InvokeApp;
  readonly shown: PageAddress;
  readonly change: (part: Partial<PageAddress>) => void;
  readonly lookBack: LookBack;
  readonly view: EvidenceView | null;
  readonly findings: Findings | null;
  readonly noFindings: string | null;
  readonly reading: Reading;
  readonly settings: SettingsState;
  readonly send: (message: ToWorker) => void;
}

/** What the project's own history shows: story, facts, the day one looks from, chapters. */
export function EvidenceSide(props: EvidenceSideProps) {
  const { context, address, invoke, shown, change, lookBack, view, findings, noFindings, reading, settings, send } = props;
  const filtered = isFiltered(shown.filter);

  // A link that names a number leads to its issues, once they are there.
  const goToTable = useRef(false);
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
    <>
      {view === null ? (
        waiting && <FilterWaiting />
      ) : (
        <LatePart name="The filter" waiting={<FilterWaiting />}>
          <FilterBar filter={shown.filter} choices={view.choices} onChange={(filter) => change({ filter, behind: null })} />
        </LatePart>
      )}
      <ShownCount view={view} settings={settings} />
      <StorySlot view={view} reading={reading} filtered={filtered} projectKey={context.project.key} send={send} />
      <EndInSightPart
        view={view}
        filtered={filtered}
        invoke={invoke}
        onOpen={(id) => change({ view: 'post-mortems', postMortem: id ?? NEW_POST_MORTEM, session: null })}
      />
      {view === null ? (
        waiting && <BodyWaiting />
      ) : (
        <>
          {view.stories.length > 0 && <FactsPart view={view} trust={findings?.trust ?? null} />}
          <LatePart name="What stands below the facts" waiting={<ChaptersWaiting />}>
            <EvidenceBody
              context={context}
              invoke={invoke}
              send={send}
              shown={shown}
              change={change}
              lookBack={lookBack}
              view={view}
              findings={findings}
              noFindings={noFindings}
              onShown={onChaptersShown}
            />
          </LatePart>
        </>
      )}
    </>
  );
}
