import type { Validator } from '../forge/manifest/manifest';
import type { ProductAnswer, ProductApi, ProductCaller, ProductRequest } from '../forge/product-api';
import type { ProductGateway } from '../forge/product-gateway';
import { isJsonObject, type Json, textAt } from '../jira/model/json';
import type { Validators } from './validators';

/** What Jira gives the function of a validator. */
export interface TransitionAsked {
  readonly issue: { readonly key: string };
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly transition: {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly modifiedFields: Readonly<Record<string, unknown>>;
  };
}

export interface TransitionGuard {
  readonly jira: ProductApi;
  readonly validators: Validators;
  /** What the validator's function says: the message where the transition is not allowed, else null. */
  readonly run: (validator: Validator, asked: TransitionAsked) => Promise<string | null>;
}

const TRANSITIONS = /^\/rest\/api\/3\/issue\/([^/]+)\/transitions$/;

/**
 * The same gateway, where a transition has to pass the validators that were added to it. One that fails leaves the issue where it is
 * and answers 400 with its message, as Jira does.
 */
export const guardTransitions = (gateway: ProductGateway, guard: TransitionGuard): ProductGateway => ({
  ...gateway,
  async send(request, caller, origin) {
    if (origin.product === 'jira' && request.method === 'POST' && TRANSITIONS.test(request.path)) {
      const message = await messageOf(guard, request, caller);
      if (message !== null) return refused(message);
    }
    return gateway.send(request, caller, origin);
  },
});

/** The message of the first validator that fails; null where there is none, or where Jira itself is to say what is wrong. */
async function messageOf(guard: TransitionGuard, request: ProductRequest, caller: ProductCaller): Promise<string | null> {
  if (guard.validators.list().length === 0) return null;
  const body = parsed(request.body ?? '');
  const id = textAt(isJsonObject(body) ? body.transition : undefined, 'id');
  const read = async (path: string, query = ''): Promise<Json | undefined> => {
    const asked = { method: 'GET', path, query: new URLSearchParams(query), headers: {}, body: null };
    const { status, body: answer } = await guard.jira.handle(asked, { ...caller, scopes: 'all' });
    return status === 200 ? parsed(answer) : undefined;
  };
  const offered = await read(request.path);
  const all = isJsonObject(offered) && Array.isArray(offered.transitions) ? (offered.transitions as readonly Json[]) : [];
  const chosen = all.find((one) => textAt(one, 'id') === id);
  const to = isJsonObject(chosen) ? textAt(chosen.to, 'id') : null;
  const issue = await read(request.path.replace(/\/transitions$/, ''), 'fields=project,status');
  if (to === null || !isJsonObject(issue) || !isJsonObject(issue.fields)) return null;
  const [key, project, from] = [textAt(issue, 'key'), textAt(issue.fields.project, 'key'), textAt(issue.fields.status, 'id')];
  if (key === null || project === null || from === null) return null;
  const modifiedFields = isJsonObject(body) && isJsonObject(body.fields) ? body.fields : {};
  for (const validator of guard.validators.on(project, to)) {
    const transition = { from: { id: from }, to: { id: to }, modifiedFields };
    const message = await guard.run(validator, { issue: { key }, configuration: {}, transition });
    if (message !== null) return message;
  }
  return null;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const refused = (message: string): ProductAnswer => ({
  status: 400,
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body: JSON.stringify({ errorMessages: [message], errors: {} }),
  points: 1,
});
