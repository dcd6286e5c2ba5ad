import type { Identity } from '../identity';
import type { Manifest, UiModule } from '../manifest/manifest';
import { isRecord } from '../manifest/yaml-value';
import type { ProductGateway } from '../product-gateway';
import { extensionKeyOf, macrosIn } from './macro-node';
import type { Place } from './place';

export interface OpenedMacro {
  readonly localId: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export interface MacroGround {
  readonly gateway: ProductGateway;
  readonly manifest: Manifest;
  readonly identity: Identity;
}

type InConfluence = Extract<Place, { in: 'page' | 'editor' }>;

/**
 * `context.extension` of a macro. Page and settings are read from Confluence as the viewer; only while a page is edited they are
 * taken from the editor, which has not stored them yet. Null where that person sees no such macro.
 */
export async function macroContext(
  ground: MacroGround,
  module: UiModule,
  accountId: string,
  place: InConfluence,
): Promise<OpenedMacro | null> {
  const { localId } = place;
  if (place.in === 'editor') {
    const space = await read(ground, accountId, `/wiki/api/v2/spaces`, { keys: place.spaceKey });
    const found = isRecord(space) && Array.isArray(space.results) ? (space.results[0] as unknown) : null;
    if (!isRecord(found)) return null;
    const { config, part, isInserting } = place;
    const macro = part === 'config' ? { macro: { isConfiguring: true, isInserting } } : {};
    return { localId, extension: { ...extensionOf(place.pageId, found, true, config), ...macro } };
  }
  const page = await read(ground, accountId, `/wiki/api/v2/pages/${encodeURIComponent(place.pageId)}`, DOCUMENT);
  if (!isRecord(page) || page.status !== 'current') return null;
  const key = extensionKeyOf(ground.manifest.appId, ground.identity.environmentId, module.key);
  const node = macrosIn(documentOf(page), key).find((one) => one.localId === localId);
  const space = await read(ground, accountId, `/wiki/api/v2/spaces/${String(page.spaceId)}`, {});
  if (!node || !isRecord(space)) return null;
  return { localId, extension: extensionOf(String(page.id), space, false, node.config) };
}

const DOCUMENT = { 'body-format': 'atlas_doc_format' };

function extensionOf(
  pageId: string,
  space: Record<string, unknown>,
  isEditing: boolean,
  config: Readonly<Record<string, unknown>> | null,
): Record<string, unknown> {
  return {
    type: 'macro',
    content: { id: pageId, type: 'page', subtype: null },
    space: { id: space.id, key: space.key },
    isEditing,
    references: [],
    ...(config === null ? {} : { config }),
  };
}

function documentOf({ body }: Record<string, unknown>): unknown {
  const format = isRecord(body) ? body.atlas_doc_format : null;
  return isRecord(format) && typeof format.value === 'string' ? JSON.parse(format.value) : null;
}

/** What Confluence answers to that person, or null. */
async function read({ gateway }: MacroGround, accountId: string, path: string, query: Record<string, string>): Promise<unknown> {
  if (!gateway.has('confluence')) return null;
  const { status, body } = await gateway.send(
    { method: 'GET', path, query: new URLSearchParams(query), headers: {}, body: null },
    { accountId, scopes: 'all' },
    { product: 'confluence', via: 'page', action: 'open module' },
  );
  return status === 200 ? JSON.parse(body) : null;
}
