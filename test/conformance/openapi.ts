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
    at: /\/items\/\d+\/(from|fromString|to|toString) must be string$/,
    why: 'The schema of a history line knows no null; the live service sends null on a side that was empty.',
  },
];

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
}

export function readDescription(file: string): Description {
  const spec: unknown = asJsonSchema(JSON.parse(readFileSync(file, 'utf8')) as Json);
  if (!isJsonObject(spec) || !isJsonObject(spec.paths)) throw new Error(`${file} is no OpenAPI description.`);
  const { paths } = spec;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  for (const name of ['int32', 'int64', 'double', 'float', 'binary', 'uuid']) ajv.addFormat(name, true);
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
    const path = paths[template];
    const found = isJsonObject(path) ? path[method.toLowerCase()] : undefined;
    return isJsonObject(found) ? found : null;
  };
  const pointerTo = (...steps: string[]) =>
    `/paths/${steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  const judge = (pointer: string, body: unknown, prefix: string): string[] => {
    const validate = validatorAt(pointer);
    if (validate(body)) return [];
    return (validate.errors ?? [])
      .map((error: ErrorObject) => `${prefix} ${error.instancePath} ${error.message ?? ''}`)
      .filter((problem) => !CONTRADICTIONS.some(({ at }) => at.test(problem)));
  };
  const schemaOf = (holder: Json | undefined): boolean => {
    const json = isJsonObject(holder) && isJsonObject(holder.content) ? holder.content['application/json'] : undefined;
    return isJsonObject(json) && json.schema !== undefined;
  };
  return {
    templates: new Set(Object.keys(paths)),
    parameters(method, template) {
      const list = operation(method, template)?.parameters;
      const names = Array.isArray(list)
        ? list.flatMap((one: Json) => (isJsonObject(one) && one.in === 'query' && typeof one.name === 'string' ? [one.name] : []))
        : [];
      return new Set(names);
    },
    judgeRequest(method, template, body) {
      if (!schemaOf(operation(method, template)?.requestBody) || body === undefined) return [];
      return judge(
        pointerTo(template, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'),
        body,
        `${method} ${template} (sent)`,
      );
    },
    judgeAnswer(method, template, status, body) {
      const responses = operation(method, template)?.responses;
      const response = isJsonObject(responses) ? responses[String(status)] : undefined;
      if (response === undefined) return [`${method} ${template} answers ${status}, which is not described`];
      if (!schemaOf(response)) return [];
      return judge(
        pointerTo(template, method.toLowerCase(), 'responses', String(status), 'content', 'application/json', 'schema'),
        body,
        `${method} ${template} ${status}`,
      );
    },
  };
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
