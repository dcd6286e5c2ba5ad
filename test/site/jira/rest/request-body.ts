import { isJsonObject, type JsonObject } from '../model/json';
import { badRequest } from './rest-problem';

const INVALID = 'Invalid request payload. Refer to the REST API documentation and try again.';

/** The body as an object; given `known`, one with another key is refused. @throws RestProblem 400 */
export function objectBody(body: unknown, known?: readonly string[]): JsonObject {
  if (!isJsonObject(body)) throw badRequest(INVALID);
  const strange = known && Object.keys(body).find((key) => !known.includes(key));
  if (strange !== undefined) throw badRequest(INVALID, `The property '${strange}' is not known here.`);
  return body;
}

const wrong = (key: string, wanted: string) => badRequest(INVALID, `The property '${key}' must be ${wanted}.`);

export function textIn(body: JsonObject, key: string): string | undefined {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrong(key, 'a text');
  return value;
}

export function textsIn(body: JsonObject, key: string): string[] | undefined {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  // Ids may come as numbers.
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' || typeof item === 'number'))
    throw wrong(key, 'a list of texts');
  return value.map(String);
}

export function numbersIn(body: JsonObject, key: string): number[] | undefined {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((item) => Number.isInteger(Number(item))))
    throw wrong(key, 'a list of whole numbers');
  return value.map(Number);
}

export function wholeNumberIn(body: JsonObject, key: string): number | undefined {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(key, 'a whole number');
  return value;
}

export function truthIn(body: JsonObject, key: string): boolean | undefined {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw wrong(key, 'true or false');
  return value;
}
