import { BadRequest, bodyOf, problem } from './answers';
import type { SiteApp, SiteParts } from './site-surface';

/** What a Jira administrator does in the workflow editor: puts the app's validators on transitions, and takes them off. */
export function addValidatorRoutes(app: SiteApp, { validators, manifest }: SiteParts): void {
  const told = () => ({ offered: manifest.validators.map(({ key, name }) => ({ key, name })), added: validators.list() });
  app.get('/_site/validators', (c) => c.json(told()));
  app.post('/_site/validators', async (c) => {
    const { validatorKey, projectKey, statusId } = await bodyOf(c);
    if (typeof projectKey !== 'string' || typeof statusId !== 'string' || typeof validatorKey !== 'string')
      throw new BadRequest('validatorKey, projectKey and statusId are needed.');
    const added = validators.add({ validatorKey, projectKey, statusId });
    return added ? c.json(added, 201) : problem(c, 404, 'NotFound', `The app has no validator ${validatorKey}.`);
  });
  app.delete('/_site/validators/:id', (c) => {
    const id = c.req.param('id');
    return validators.remove(id) ? c.json(told()) : problem(c, 404, 'NotFound', `There is no validator ${id}.`);
  });
}
