import { readFileSync } from 'node:fs';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv-draft-04';
import { isJsonObject, type Json, type JsonObject } from '../site/jira/model/json';

/** Where the official description and the live service disagree; the site follows the live service. */
const CONTRADICTIONS: readonly { readonly at: RegExp; readonly why: string }[] = [
  {
    at: /^POST \/rest\/api\/3\/changelog\/bulkfetch .*\/changeHistories\/\d+\/created must be string$/,
    why: 'The schema calls `created` a string; its own example and the live service send epoch milliseconds.',
  },
  {
    at: /^GET \/rest\/api\/3\/resolution\/search 200 \/values\/\d+ must NOT have additional properties: isDefault$/,
    why: 'The schema calls the member `default`; its own example sends `isDefault`.',
  },
  {
    at: /\/items\/\d+\/(from|fromString|to|toString) must be string$/,
    why: 'The schema of a history line knows no null; the live service sends null on a side that was empty.',
  },
  {
    at: /^(GET|POST|PUT) \/wiki\/api\/v2\/.* \S*\/(parentId|parentType|description|icon) must be (string|object|equal to one of the allowed values)$/,
    why: 'The schemas of a page and a space know no null; the live service sends null for what a page or a space does not have.',
  },
  {
    at: /^(POST|PUT) \/wiki\/api\/v2\/pages\S* \(sent\) \/body must match exactly one schema in oneOf$/,
    why: 'Of the two ways to write a body neither asks for anything, so that each body fits both.',
  },
  {
    at: /^PUT \/wiki\/api\/v2\/pages\/\{id\} answers 409, which is not described$/,
    why: 'The description has no 409; the live service answers it to a version that is not one more than the last.',
  },
];

const isProblem = (told: string) => !CONTRADICTIONS.some(({ at }) => at.test(told));

/** Jira writes an offset without its colon, which is no RFC 3339; some answers carry plain UTC. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/;

/** An official description, ready to judge requests and answers. */
export interface Description {
  /** Problems of a request body; none where the description asks for none. */
  judgeRequest(method: string, template: string, body: unknown): string[];
  /** Problems of an answer: an undescribed status, or a body that does not fit. */
  judgeAnswer(method: string, template: string, status: number, body: unknown): string[];
  /** Names of query parameters that the description knows. */
  parameters(method: string, template: string): ReadonlySet<string>;
  readonly templates: ReadonlySet<string>;
  /** The sets of scopes of which any opens an operation: the current one first. */
  scopes(method: string, template: string): readonly (readonly string[])[];
}

/** Reads a description; `base` is what its paths leave out, because it stands in the address of the server. */
export function readDescription(file: string, base = ''): Description {
  const whole = JSON.parse(readFileSync(file, 'utf8')) as Json;
  const spec: unknown = asJsonSchema(whole);
  if (!isJsonObject(spec) || !isJsonObject(spec.paths)) throw new Error(`${file} is no OpenAPI description.`);
  const { paths } = spec;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  for (const name of ['int32', 'int64', 'double', 'float', 'binary', 'uuid', 'string']) ajv.addFormat(name, true);
  ajv.addFormat('uri', { validate: (text: string) => URL.canParse(text) || text.startsWith('/') });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('date-time', DATE_TIME);
  ajv.addSchema(spec, 'spec');
  const compiled = new Map<string, ValidateFunction>();
  const validatorAt = (pointer: string): ValidateFunction => {
    let validate = compiled.get(pointer);
    if (!validate) {
      validate = ajv.compile({ $ref: `spec#${pointer}` });
      compiled.set(pointer, validate);
    }
    return validate;
  };
  const operation = (method: string, template: string): JsonObject | null => {
    const path = paths[template.slice(base.length)];
    const found = isJsonObject(path) ? path[method.toLowerCase()] : undefined;
    return isJsonObject(found) ? found : null;
  };
  const pointerTo = (...steps: string[]) =>
    `/paths/${steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  /** A body that several operations share stands apart. */
  const bodyOf = (method: string, template: string): { holder: Json | undefined; pointer: string } => {
    const own = operation(method, template)?.requestBody;
    const shared =
      isJsonObject(own) && typeof own.$ref === 'string' ? /^#\/components\/requestBodies\/(.+)$/.exec(own.$ref)?.[1] : undefined;
    if (shared === undefined)
      return { holder: own, pointer: `${pointerTo(template.slice(base.length), method.toLowerCase())}/requestBody` };
    const bodies = isJsonObject(spec.components) ? spec.components.requestBodies : undefined;
    return { holder: isJsonObject(bodies) ? bodies[shared] : undefined, pointer: `/components/requestBodies/${shared}` };
  };
  const judge = (pointer: string, body: unknown, prefix: string): string[] => {
    const validate = validatorAt(pointer);
    if (validate(body)) return [];
    return (validate.errors ?? [])
      .map((error: ErrorObject) => `${prefix} ${error.instancePath} ${complaintOf(error)}`)
      .filter(isProblem);
  };
  const schemaOf = (holder: Json | undefined): boolean => {
    const json = isJsonObject(holder) && isJsonObject(holder.content) ? holder.content['application/json'] : undefined;
    return isJsonObject(json) && json.schema !== undefined;
  };
  return {
    templates: new Set(Object.keys(paths).map((path) => base + path)),
    parameters(method, template) {
      const list = operation(method, template)?.parameters;
      const names = Array.isArray(list)
        ? list.flatMap((one: Json) => (isJsonObject(one) && one.in === 'query' && typeof one.name === 'string' ? [one.name] : []))
        : [];
      return new Set(names);
    },
    scopes: (method, template) => scopesIn(whole, method, template.slice(base.length)),
    judgeRequest(method, template, body) {
      const { holder, pointer } = bodyOf(method, template);
      if (!schemaOf(holder) || body === undefined) return [];
      return judge(`${pointer}/content/application~1json/schema`, body, `${method} ${template} (sent)`);
    },
    judgeAnswer(method, template, status, body) {
      const responses = operation(method, template)?.responses;
      const response = isJsonObject(responses) ? responses[String(status)] : undefined;
      if (response === undefined) return [`${method} ${template} answers ${status}, which is not described`].filter(isProblem);
      if (!schemaOf(response)) return [];
      return judge(
        pointerTo(
          template.slice(base.length),
          method.toLowerCase(),
          'responses',
          String(status),
          'content',
          'application/json',
          'schema',
        ),
        body,
        `${method} ${template} ${status}`,
      );
    },
  };
}

/** What is wrong, with the name of a member that the schema does not know. */
function complaintOf({ message = '', params }: ErrorObject): string {
  return typeof params.additionalProperty === 'string' ? `${message}: ${params.additionalProperty}` : message;
}

/** Atlassian says the scopes in a member of its own, the set for new apps last. */
function scopesIn(whole: Json, method: string, path: string): string[][] {
  const at = (value: Json | undefined, key: string) => (isJsonObject(value) ? value[key] : undefined);
  const sets = at(at(at(at(whole, 'paths'), path), method.toLowerCase()), 'x-atlassian-oauth2-scopes');
  return (Array.isArray(sets) ? sets : []).map((set: Json) => {
    const scopes = at(set, 'scopes');
    return Array.isArray(scopes) ? scopes.map(String) : [];
  });
}

/**
 * A description as JSON Schema: `nullable`, which only OpenAPI knows, becomes a second type; examples go, since an `id`
 * in one would be taken for the name of a schema.
 */
function asJsonSchema(value: Json, isMap = false): Json {
  if (Array.isArray(value)) return value.map((one: Json) => asJsonSchema(one));
  if (!isJsonObject(value)) return value;
  const next: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) {
    // Below `properties` the keys are names, and one of them may well be "example".
    const isNoise = !isMap && (key === 'example' || key === 'examples' || key.startsWith('x-'));
    if (inner !== undefined && !isNoise) next[key] = asJsonSchema(inner, key === 'properties' && !isMap);
  }
  if (next.nullable === true && typeof next.type === 'string') next.type = [next.type, 'null'];
  return next;
}
