import { route } from '@forge/api';
import { isShape, presentListAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { ProofChoices } from '#ports/proof-source';
import { askJira } from './ask-jira';
import { readable } from './readable';

const MOST = 20;

/** The site's fields that a search can ask for, by words of their names. Everybody may read the list; the paged one is for administrators. */
export const myFieldChoices: Pick<ProofChoices, 'fields'> = {
  async fields(words) {
    const { body } = await askJira(route`/rest/api/3/field`);
    const wanted = plain(words);
    return readable(
      parsed(() => presentListAt(body, 'fields').filter(isShape).filter(isSearchable).map(fieldAt)),
      'the fields of the site',
    )
      .filter(({ name }) => plain(name).includes(wanted))
      .sort((a, b) => rank(a.name, wanted) - rank(b.name, wanted) || a.name.localeCompare(b.name))
      .slice(0, MOST);
  },
};

/** What begins with the words comes first. */
const rank = (name: string, wanted: string): number => (plain(name).startsWith(wanted) ? 0 : 1);

const plain = (text: string): string => text.trim().toLocaleLowerCase('en');

const isSearchable = ({ searchable }: Readonly<Record<string, unknown>>): boolean => searchable !== false;

const fieldAt = (field: Readonly<Record<string, unknown>>) => ({ id: textAt(field.id, 'id'), name: textAt(field.name, 'name') });
