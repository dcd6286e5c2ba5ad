import { listAt, textAt } from '../site/read';
import { readAll } from './read-all';

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly homepageId: string | undefined;
}

function spaceFrom(raw: unknown): Space {
  const key = textAt(raw, 'key') ?? '';
  return {
    id: textAt(raw, 'id') ?? '',
    key,
    name: textAt(raw, 'name') ?? key,
    homepageId: textAt(raw, 'homepageId'),
    description: textAt(raw, 'description', 'plain', 'value') ?? '',
  };
}

/** Every space that the viewer may see, by name. */
export async function readSpaces(): Promise<readonly Space[]> {
  return (await readAll('/wiki/api/v2/spaces?limit=250&sort=name&description-format=plain')).map(spaceFrom);
}

/** A space by its key; nothing where the viewer may not see it. */
export async function readSpace(key: string): Promise<Space | undefined> {
  const found = await readAll(`/wiki/api/v2/spaces?keys=${encodeURIComponent(key)}&description-format=plain`);
  return listAt(found).map(spaceFrom)[0];
}
