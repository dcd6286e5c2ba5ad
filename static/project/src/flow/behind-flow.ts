import type { Findings } from '#domain/evidence/findings';
import { inWorkOn } from '#domain/evidence/flow/work-in-progress';
import { calendarDate } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import { blockId } from '../../../shared/src/charts/blocked-rows';
import type { IssuesBehind } from '../evidence/behind';

/**
 * The issues behind something that flow shows: `efficiency`, `waits`, `blocked`, `most`, `carried`, `status.<id>`, `work.<day>`,
 * `block.<first day>.<last day>`, `sprint.<id>`, `reopened.<Monday>`.
 * @returns null where nothing has that name.
 */
export function behindFlow(rest: string, { flow }: Pick<Findings, 'flow'>): IssuesBehind | null {
  const dot = rest.indexOf('.');
  const [what, id] = dot === -1 ? [rest, ''] : [rest.slice(0, dot), rest.slice(dot + 1)];
  const found = (label: string, keys: readonly IssueKey[] | undefined): IssuesBehind | null =>
    keys === undefined || keys.length === 0 ? null : { label, keys };
  switch (what) {
    case 'efficiency':
      return found('working and waiting time', flow.efficiency.keys);
    case 'waits':
      return found(
        'the longest waits',
        flow.longestWaits.map(({ key }) => key),
      );
    case 'blocked':
      return found('blocked time', flow.blocked.keys);
    case 'most':
      return found('the most work at once', flow.mostAtOnce.keys);
    case 'carried':
      return found('work carried over', flow.carriedOver?.keys);
    case 'block': {
      const stretches = flow.blockedStretches.filter((stretch) => blockId(stretch) === id);
      return found('one block', [...new Set(stretches.map(({ key }) => key))]);
    }
    case 'status': {
      const status = flow.statuses.find((one) => one.id === id);
      return found(`the time in “${status?.name}”`, status?.keys);
    }
    case 'work': {
      const day = calendarDate(id);
      return day === null ? null : found(`the work in progress on ${day}`, inWorkOn(flow.wip, day));
    }
    case 'sprint': {
      const sprint = flow.sprints.find((one) => one.id === id);
      return found(`work carried over from ${sprint?.name}`, sprint?.keys);
    }
    case 'reopened':
      return found(`reopened work of the week of ${id}`, flow.reopenBatches.find(({ week }) => week === id)?.keys);
    default:
      return null;
  }
}
