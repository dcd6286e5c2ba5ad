import { isJsonObject, type Json, type JsonObject, textAt } from '../../jira/model/json';
import { adfProblem } from '../model/adf-problem';
import { maySeePage } from '../model/permission';
import type { WikiPage } from '../model/wiki-page';
import type { WikiCall } from './route';
import { badRequest, notFound, notServed, WikiProblem } from './wiki-problem';

const MOST_TITLE = 255;
const MOST_BYTES = 5 * 1024 * 1024;

/** The body of a request as an object with nothing in it that is not known. @throws WikiProblem 400 */
export function objectBody(body: unknown, known: readonly string[]): JsonObject {
  if (!isJsonObject(body)) throw badRequest('The body of the request must be a JSON object.');
  const strange = Object.keys(body).find((key) => !known.includes(key));
  if (strange !== undefined) throw badRequest(`The property '${strange}' is not known here.`);
  return body;
}

/** A title that no other page of the space has. @throws WikiProblem 400 */
export function titleIn({ wiki }: WikiCall, body: JsonObject, spaceId: string, own: string | null): string {
  const title = typeof body.title === 'string' ? body.title.trim() : '';
  if (title === '') throw badRequest('A published page needs a title.');
  if (title.length > MOST_TITLE) throw badRequest(`The title has ${title.length} characters; at most ${MOST_TITLE} are allowed.`);
  const same = (page: WikiPage) => page.title.toLowerCase() === title.toLowerCase();
  const taken = wiki.data.pages
    .all()
    .some((page) => page.spaceId === spaceId && page.id !== own && page.status === 'current' && same(page));
  if (taken) throw badRequest('A page already exists with the same TITLE in this space.');
  return title;
}

/** @throws WikiProblem 400 for another word than `current`, 501 for a draft. */
export function needCurrent(body: JsonObject, otherwise?: string): void {
  const status = body.status ?? otherwise;
  if (status === 'draft') throw notServed('drafts');
  if (status !== 'current') throw badRequest(`The status must be current, not ${JSON.stringify(status ?? null)}.`);
}

/** The Atlassian document that a request carries as a text. @throws WikiProblem 400, 413, or 501 for another representation. */
export function documentIn(body: JsonObject): JsonObject {
  const given = body.body;
  const own = isJsonObject(given) ? given : null;
  const written = isJsonObject(own?.atlas_doc_format) ? own.atlas_doc_format : own;
  if (!written) throw badRequest('The body of the page must be an object with a representation and a value.');
  const format = own?.storage ? 'storage' : own?.wiki ? 'wiki' : (textAt(written, 'representation') ?? 'atlas_doc_format');
  if (format === 'storage' || format === 'wiki') throw notServed(`pages written in ${format}; write atlas_doc_format`);
  if (format !== 'atlas_doc_format') throw badRequest(`There is no representation '${format}'.`);
  if (typeof written.value !== 'string')
    throw badRequest('The value of an atlas_doc_format body must be a text that holds JSON.');
  const bytes = Buffer.byteLength(written.value);
  if (bytes > MOST_BYTES) throw new WikiProblem(413, `The body has ${bytes} bytes; at most ${MOST_BYTES} are allowed.`);
  let document: unknown;
  try {
    document = JSON.parse(written.value);
  } catch {
    throw badRequest('The value of the atlas_doc_format body is no valid JSON.');
  }
  const found = adfProblem(document);
  if (found) {
    const message = `Content body cannot be taken as atlas_doc_format: ${found.at}: ${found.problem}.`;
    throw found.notServed ? new WikiProblem(501, message) : badRequest(message);
  }
  return document as JsonObject;
}

/** The page under which another shall hang. @throws WikiProblem 404 for one of elsewhere, in the bin, or out of sight. */
export function parentIn({ wiki, actor }: WikiCall, parentId: Json, spaceId: string): WikiPage {
  if (typeof parentId !== 'string') throw badRequest(`'parentId' must be a text.`);
  const parent = wiki.data.pages.get(parentId);
  const fits = parent?.spaceId === spaceId && parent.status === 'current' && maySeePage(wiki.data, actor, parent);
  if (!parent || !fits) throw notFound('The parent page');
  return parent;
}

/** The number of a new version must be one more than the last one's. @throws WikiProblem 400 without one, 409 for another. */
export function nextVersionIn(body: JsonObject, current: number, of: string): { number: number; message: string } {
  const version = isJsonObject(body.version) ? body.version : null;
  if (!version || typeof version.number !== 'number') throw badRequest(`'version.number' is missing.`);
  if (version.number !== current + 1) {
    const told = `Version must be incremented when updating ${of}. Current version: [${current}]. Provided version: [${version.number}].`;
    throw new WikiProblem(409, told);
  }
  return { number: version.number, message: textAt(version, 'message') ?? '' };
}
