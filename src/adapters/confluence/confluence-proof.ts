import { route } from '@forge/api';
import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { confluenceIdAt } from '#domain/post-mortem/parse-post-mortem';
import type { PageAnswer } from '#domain/proof/judge';
import { pageText } from '#domain/proof/page-text';
import { NoConfluence } from '#ports/pack-pages';
import type { ProofSource } from '#ports/proof-source';
import { jsonIn } from '../json-in';
import { askConfluence } from './ask-confluence';

/** Pages with their bodies in one request: Confluence takes more ids, but bodies are large. */
const AT_ONCE = 25;

/** Pages that are to hold some words. @param asApp with the app's own eyes; else with those of the person who asks. */
export const confluenceProof = (asApp: boolean): Pick<ProofSource, 'pages'> => ({
  async pages(ids, spend) {
    const found = new Map<string, PageAnswer>(ids.map((id) => [id, { kind: 'gone' }]));
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      spend();
      const query = new URLSearchParams({ id: ids.slice(start, start + AT_ONCE).join(','), limit: String(AT_ONCE) });
      query.set('body-format', 'atlas_doc_format');
      query.set('status', 'current,archived,trashed');
      try {
        const { body } = await askConfluence(route`/wiki/api/v2/pages?${query}`, { asApp });
        for (const { id, page } of pagesIn(body)) found.set(id, page);
      } catch (problem) {
        if (!(problem instanceof NoConfluence)) throw problem;
        return new Map(ids.map((id) => [id, { kind: 'no-confluence' }]));
      }
    }
    return found;
  },
});

function pagesIn(answer: unknown): readonly { readonly id: string; readonly page: PageAnswer }[] {
  const read = parsed(() => presentListAt(shapeAt(answer, 'pages').results, 'results').map(pageAt));
  if (read.ok) return read.value;
  throw new Error(`Confluence's answer could not be read (${read.field}: ${read.problem}).`);
}

function pageAt(raw: unknown): { readonly id: string; readonly page: PageAnswer } {
  const page = shapeAt(raw, 'page');
  const id = confluenceIdAt(page.id, 'id');
  if (page.status === 'trashed') return { id, page: { kind: 'in-bin' } };
  const body = shapeAt(shapeAt(page.body, 'body').atlas_doc_format, 'body.atlas_doc_format');
  const version = Number(textAt(shapeAt(page.version, 'version').number, 'version.number'));
  return {
    id,
    page: {
      kind: 'there',
      title: textAt(page.title, 'title'),
      version,
      text: pageText(jsonIn(textAt(body.value, 'body.value'))),
    },
  };
}
