import { errorMessageIn } from '#contract/jira/error-message';
import type { HttpAnswer, HttpAsk } from '#contract/jira/http';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { isShape, presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { Carried } from '../../../shared/src/bridge/carry-request';

/** What became of an issue that was to be opened again; `why` says in sentences what happened, and for one that was left what to do. */
export type OpenedAgain =
  | { readonly kind: 'opened' }
  /** Open again, but its due date is the old one. */
  | { readonly kind: 'opened-without-day'; readonly why: string }
  | { readonly kind: 'left'; readonly why: string };

type Carry = (ask: HttpAsk) => Promise<Carried>;

/** A way out of the status that an issue stands in. */
interface Transition {
  readonly id: string;
  /** `statusCategory.key` of the status that it leads to. */
  readonly to: string;
  /** It wants to know something first that Jira has no answer to. */
  readonly asks: boolean;
}

const BY_HAND = 'Open it again there.';
const NO_WAY =
  'Its workflow offers you no step from where it stands back to open work. Ask somebody who looks after the project to open it again.';
const ALL_ASK =
  'Every step of its workflow back to open work asks for something first, so the app took none. Take one there, and fill in what it asks for.';

/**
 * Opens a closed issue again in Jira, as the viewer, and sets a new due date where there is one. The way back is the first that leads to
 * work not begun, else to work under way, and asks for no further field: everything else is left to the person. An issue that somebody
 * has opened again in the meantime stays where they put it.
 */
export async function openAgain(carry: Carry, issue: IssueKey, due: CalendarDate | null): Promise<OpenedAgain> {
  const path = `/rest/api/3/issue/${issue}`;
  const seen = await done(carry({ method: 'GET', path: `${path}?fields=status`, body: null }));
  if (!seen.ok) return byHand(seen.why);
  const category = categoryIn(seen.text);
  if (category === null) return byHand(UNREAD);
  if (category === 'done') {
    const left = await movedBack(carry, path);
    if (left !== null) return left;
  }
  if (due === null) return { kind: 'opened' };
  const dated = await done(carry({ method: 'PUT', path, body: JSON.stringify({ fields: { duedate: due } }) }));
  return dated.ok ? { kind: 'opened' } : { kind: 'opened-without-day', why: dated.why };
}

const UNREAD = 'Jira gave an answer that the app could not read.';

const byHand = (why: string): OpenedAgain => ({ kind: 'left', why: `${why} ${BY_HAND}` });

/** Takes the way back. @returns null when it was taken, else why the issue was left. */
async function movedBack(carry: Carry, path: string): Promise<OpenedAgain | null> {
  const listed = await done(carry({ method: 'GET', path: `${path}/transitions?expand=transitions.fields`, body: null }));
  if (!listed.ok) return byHand(listed.why);
  const transitions = transitionsIn(listed.text);
  if (transitions === null) return byHand(UNREAD);
  const back = ['new', 'indeterminate'].flatMap((category) => transitions.filter(({ to }) => to === category));
  const way = back.find(({ asks }) => !asks);
  if (way === undefined) return { kind: 'left', why: back.length === 0 ? NO_WAY : ALL_ASK };
  const moved = await done(
    carry({ method: 'POST', path: `${path}/transitions`, body: JSON.stringify({ transition: { id: way.id } }) }),
  );
  return moved.ok ? null : byHand(moved.why);
}

/** `statusCategory.key` of the status that an issue stands in; null where it cannot be read. */
function categoryIn(text: string): string | null {
  const read = parsed(() => {
    const { status } = shapeAt(shapeAt(bodyIn(text), 'answer').fields, 'fields');
    return textAt(shapeAt(shapeAt(status, 'status').statusCategory, 'status.statusCategory').key, 'status.statusCategory.key');
  });
  return read.ok ? read.value : null;
}

/** Null where they cannot be read. */
function transitionsIn(text: string): readonly Transition[] | null {
  const read = parsed(() =>
    presentListAt(shapeAt(bodyIn(text), 'answer').transitions, 'transitions').map((raw): Transition => {
      const { id, to, fields } = shapeAt(raw, 'transition');
      const category = shapeAt(shapeAt(to, 'to').statusCategory, 'to.statusCategory').key;
      const wanted = isShape(fields) ? Object.values(fields) : [];
      const asks = wanted.some((field) => isShape(field) && field.required === true && field.hasDefaultValue !== true);
      return { id: textAt(id, 'id'), to: String(category), asks };
    }),
  );
  return read.ok ? read.value : null;
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
