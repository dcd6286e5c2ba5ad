import { errorMessageIn } from '#contract/jira/error-message';
import type { HttpAnswer, HttpAsk } from '#contract/jira/http';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { isShape, presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { Carried } from '../../../shared/src/bridge/carry-request';

/** What became of an issue that was to be opened again; `why` is a sentence. */
export type OpenedAgain =
  | { readonly kind: 'opened' }
  /** Open again, but its due date is the old one. */
  | { readonly kind: 'opened-without-day'; readonly why: string }
  | { readonly kind: 'left'; readonly why: string };

/** A way out of the status that an issue stands in. */
interface Transition {
  readonly id: string;
  /** `statusCategory.key` of the status that it leads to. */
  readonly to: string;
  /** It wants to know something first that Jira has no answer to. */
  readonly asks: boolean;
}

const NO_WAY = 'Its workflow has no way back that asks for nothing.';

/**
 * Opens a closed issue again in Jira, as the viewer, and sets a new due date where there is one. The way back is the first that leads to
 * work not begun, else to work under way, and asks for no further field: everything else is left to the person.
 */
export async function openAgain(
  carry: (ask: HttpAsk) => Promise<Carried>,
  issue: IssueKey,
  due: CalendarDate | null,
): Promise<OpenedAgain> {
  const path = `/rest/api/3/issue/${issue}`;
  const listed = await done(carry({ method: 'GET', path: `${path}/transitions?expand=transitions.fields`, body: null }));
  if (!listed.ok) return { kind: 'left', why: listed.why };
  const way = wayBack(transitionsIn(listed.text));
  if (way === null) return { kind: 'left', why: NO_WAY };
  const moved = await done(
    carry({ method: 'POST', path: `${path}/transitions`, body: JSON.stringify({ transition: { id: way } }) }),
  );
  if (!moved.ok) return { kind: 'left', why: moved.why };
  if (due === null) return { kind: 'opened' };
  const dated = await done(carry({ method: 'PUT', path, body: JSON.stringify({ fields: { duedate: due } }) }));
  return dated.ok ? { kind: 'opened' } : { kind: 'opened-without-day', why: dated.why };
}

const wayBack = (transitions: readonly Transition[]): string | null =>
  ['new', 'indeterminate'].flatMap((category) => transitions.filter(({ to, asks }) => to === category && !asks))[0]?.id ?? null;

/** What cannot be read is no way. */
function transitionsIn(text: string): readonly Transition[] {
  const read = parsed(() =>
    presentListAt(shapeAt(bodyIn(text), 'answer').transitions, 'transitions').map((raw): Transition => {
      const { id, to, fields } = shapeAt(raw, 'transition');
      const category = shapeAt(shapeAt(to, 'to').statusCategory, 'to.statusCategory').key;
      const wanted = isShape(fields) ? Object.values(fields) : [];
      const asks = wanted.some((field) => isShape(field) && field.required === true && field.hasDefaultValue !== true);
      return { id: textAt(id, 'id'), to: String(category), asks };
    }),
  );
  return read.ok ? read.value : [];
}

async function done(carried: Promise<Carried>): Promise<{ readonly ok: true; readonly text: string } | Failed> {
  const came = await carried;
  if (!came.ok) return { ok: false, why: `Jira could not be reached: ${came.message}.` };
  const { status, text } = came.answer;
  return status >= 200 && status < 300 ? { ok: true, text } : { ok: false, why: refusalIn(came.answer) };
}

interface Failed {
  readonly ok: false;
  readonly why: string;
}

const refusalIn = ({ status, text }: HttpAnswer): string => {
  const said = errorMessageIn(text);
  return said === '' ? `Jira would not do it (status ${status}).` : `Jira would not do it: ${said}`;
};

const bodyIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
