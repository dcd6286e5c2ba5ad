import { isShape } from '#domain/history/json-shape';
import { carryRequest } from '../../../shared/src/bridge/carry-request';

/** A project that the viewer may see. */
export interface ProjectFound {
  readonly key: string;
  readonly name: string;
}

/** As many as one looks through in a list. */
const MOST = 20;
const KEY = /^[A-Z][A-Z0-9_]{1,}$/;

/** The key that somebody has typed, in capitals; null where it can be none. */
export function projectKeyTyped(text: string): string | null {
  const key = text.trim().toUpperCase();
  return KEY.test(key) ? key : null;
}

/** Projects whose name or key has the text in it, asked as the viewer; none where Jira does not answer: a key can be typed then. */
export async function findProjects(text: string, carry: typeof carryRequest = carryRequest): Promise<readonly ProjectFound[]> {
  const query = new URLSearchParams({ query: text, maxResults: String(MOST), orderBy: 'name' });
  const carried = await carry({ method: 'GET', path: `/rest/api/3/project/search?${query}`, body: null });
  if (!carried.ok || carried.answer.status !== 200) return [];
  return projectsIn(carried.answer.text);
}

function projectsIn(text: string): readonly ProjectFound[] {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return [];
  }
  const values = isShape(raw) && Array.isArray(raw.values) ? raw.values : [];
  return values.flatMap((one): readonly ProjectFound[] =>
    isShape(one) && typeof one.key === 'string' && typeof one.name === 'string' ? [{ key: one.key, name: one.name }] : [],
  );
}
