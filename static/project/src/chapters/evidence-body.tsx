import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Findings } from '#domain/evidence/findings';
import type { CalendarDate } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import type { PageContext } from '../../../shared/src/bridge/page-context';
import { ChartCaptionProvider } from '../../../shared/src/components/chart-caption';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useRoles } from '../edges/use-roles';
import { useMomentMarks } from '../moments/use-moment-marks';
import { NothingHere } from '../page/nothing-here';
import { isFiltered, noFilter, type PageAddress } from '../page/page-address';
import { LookBackPart } from '../slider/look-back-part';
import type { LookBack } from '../slider/use-look-back';
import { useStarredPins } from '../slider/use-starred-pins';
import type { EvidenceView, ToWorker } from '../worker/protocol';
import { Chapters } from './chapters';
import { openDesks } from './desks';

export interface EvidenceBodyProps {
  readonly context: PageContext;
  readonly invoke: InvokeApp;
  readonly send: (message: ToWorker) => void;
  readonly shown: PageAddress;
  readonly change: (part: Partial<PageAddress>) => void;
  readonly lookBack: LookBack;
  readonly view: EvidenceView;
  readonly findings: Findings | null;
  readonly noFindings: string | null;
  readonly onShown: () => void;
}

const NOBODY: readonly PersonId[] = [];

/** Everything below the facts card: the day one looks from, and the chapters. */
export function EvidenceBody(props: EvidenceBodyProps) {
  const { context, invoke, send, shown, change, lookBack, view, findings, noFindings, onShown } = props;
  const { voice } = useSurroundings();
  const desks = useMemo(() => openDesks(invoke, context.accountId as PersonId), [invoke, context.accountId]);
  const marks = useMomentMarks(desks.moments);
  const { roles, onReadAgain, onSaved } = useRoles(desks.roles, send);
  const pins = useStarredPins(view, findings, marks);

  // The slider goes along with a hand at once; the chapters when there is time.
  const told = useDeferredValue(useMemo(() => ({ view, findings }), [view, findings]));
  const caption = useMemo(
    () => ({
      projectKey: context.project.key,
      projectName: told.view.projectName,
      day: voice.dayOf(told.view.evidence.asOf),
    }),
    [context, told, voice],
  );
  const { go } = lookBack;
  const onLookAt = useCallback((day: CalendarDate) => go(day), [go]);
  const onForgetBehind = useCallback(() => change({ behind: null }), [change]);
  // Issues that a filter hides, or that came after the day one looks from, have their people too.
  const narrowed = view.all > view.stories.length || view.on !== null;
  const { names, owners } = view;
  const hidden = useMemo(
    () => (narrowed ? [...(Object.keys(names) as PersonId[]), ...owners] : NOBODY),
    [narrowed, names, owners],
  );
  const edges = useMemo(
    () => ({
      roles,
      hidden,
      rolesClient: desks.roles,
      onReadRolesAgain: onReadAgain,
      onRolesSaved: onSaved,
      redesign: desks.redesign,
    }),
    [roles, hidden, desks, onReadAgain, onSaved],
  );
  return (
    <ChartCaptionProvider value={caption}>
      {view.keyDays.length > 0 && <LookBackPart view={view} pins={pins} lookBack={lookBack} />}
      {view.stories.length === 0 ? (
        <NothingHere
          filtered={isFiltered(shown.filter)}
          on={view.on}
          onReset={() => change({ filter: noFilter, behind: null })}
          onToday={() => go(null)}
        />
      ) : (
        <Chapters
          view={told.view}
          findings={told.findings}
          noFindings={noFindings}
          marks={marks}
          desks={desks}
          edges={edges}
          fileName={`${context.project.key}-issues.csv`}
          behind={shown.behind}
          onLookAt={onLookAt}
          onForgetBehind={onForgetBehind}
          onShown={onShown}
        />
      )}
    </ChartCaptionProvider>
  );
}
