import { badRequest, notServed } from './wiki-problem';

/** A list in the query string: repeated, or with commas; undefined where the parameter is not there. */
export function listIn(query: URLSearchParams, name: string): string[] | undefined {
  if (!query.has(name)) return undefined;
  return query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One of a few words. @throws WikiProblem 400 for another one. */
export function wordIn<W extends string>(query: URLSearchParams, name: string, words: readonly W[]): W | undefined {
  return wordsIn(query, name, words)?.at(-1);
}

/** A list of a few words. @throws WikiProblem 400 for another one. */
export function wordsIn<W extends string>(query: URLSearchParams, name: string, words: readonly W[]): W[] | undefined {
  return listIn(query, name)?.map((text) => {
    const found = words.find((word) => word === text);
    if (found === undefined) throw badRequest(`The query parameter '${name}' must be one of ${words.join(', ')}, not '${text}'.`);
    return found;
  });
}

export function truthIn(query: URLSearchParams, name: string): boolean {
  return wordIn(query, name, ['true', 'false']) === 'true';
}

/** A whole number. @throws WikiProblem 400 for anything else. */
export function wholeIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  if (!/^\d+$/.test(text)) throw badRequest(`The query parameter '${name}' must be a whole number, not '${text}'.`);
  return Number(text);
}

/** Ids are numbers written as text. @throws WikiProblem 400 for anything else. */
export function idsIn(query: URLSearchParams, name: string): string[] | undefined {
  return listIn(query, name)?.map((id) => {
    if (!/^\d+$/.test(id)) throw badRequest(`The query parameter '${name}' must hold ids, not '${id}'.`);
    return id;
  });
}

/** Refuses what this site would have to leave out of its answer. @throws WikiProblem 501 naming it. */
export function refuse(query: URLSearchParams, ...names: string[]): void {
  const asked = names.find((name) => query.has(name) && query.get(name) !== 'false');
  if (asked !== undefined) throw notServed(`the query parameter '${asked}' here`);
}
