import { route } from '@forge/api';
import { isShape, optionalText, presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { pageIdIn } from '#domain/proof/page-named';
import { NoConfluence } from '#ports/pack-pages';
import type { ProofChoices } from '#ports/proof-source';
import { askConfluence } from './ask-confluence';

const MOST = 10;

/** Pages that the person who asks may see: by words of the title, by their id, or by their address. */
export const myPageChoices: Pick<ProofChoices, 'pages'> = {
  async pages(words) {
    const id = pageIdIn(words);
    const wanted = words.replace(/["\\]/g, ' ').trim();
    if (wanted === '') return [];
    const cql = `type = page AND ${id === null ? `title ~ "${wanted}"` : `id = ${id}`}`;
    const asked = new URLSearchParams({ cql, limit: String(MOST), excerpt: 'none' });
    try {
      const { body } = await askConfluence(route`/wiki/rest/api/search?${asked}`);
      return read(parsed(() => presentListAt(shapeAt(body, 'search').results, 'results').map(choiceAt)));
    } catch (problem) {
      if (problem instanceof NoConfluence) return null;
      throw problem;
    }
  },
};

const choiceAt = (raw: unknown) => {
  const result = shapeAt(raw, 'results');
  const content = shapeAt(result.content, 'results.content');
  const within = isShape(result.resultGlobalContainer) ? optionalText(result.resultGlobalContainer.title) : null;
  return { id: textAt(content.id, 'content.id'), title: textAt(content.title, 'content.title'), space: within ?? '…' };
};

function read<T>(found: Parsed<T>): T {
  if (found.ok) return found.value;
  throw new Error(`Confluence's answer could not be read (${found.field}: ${found.problem}).`);
}
