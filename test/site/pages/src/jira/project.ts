import { at, listAt, numberAt, textAt } from '../site/read';
import { ask } from '../site/request';
import { type Person, personFrom } from './issue-row';

export interface Project {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly lead: Person | undefined;
}

function projectFrom(raw: unknown): Project {
  const key = textAt(raw, 'key') ?? '';
  const managed = at(raw, 'simplified') === true ? 'Team-managed' : 'Company-managed';
  const type =
    { software: 'software', business: 'business', service_desk: 'service' }[textAt(raw, 'projectTypeKey') ?? ''] ?? 'software';
  return { key, name: textAt(raw, 'name') ?? key, kind: `${managed} ${type}`, lead: personFrom(at(raw, 'lead')) };
}

/** Every project that the viewer may browse, by name. */
export async function readProjects(): Promise<readonly Project[]> {
  const projects: Project[] = [];
  for (;;) {
    const answer = await ask('GET', `/rest/api/3/project/search?expand=lead&maxResults=50&startAt=${projects.length}`);
    const page = listAt(answer, 'values').map(projectFrom);
    projects.push(...page);
    if (page.length === 0 || at(answer, 'isLast') === true || projects.length >= (numberAt(answer, 'total') ?? 0))
      return projects;
  }
}
