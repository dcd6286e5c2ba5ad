import { problem } from './answers';
import type { SiteApp, SiteParts } from './site-surface';

/** What waits in queues and what is scheduled, and having either once more. */
export function addBackgroundRoutes(app: SiteApp, { queues, schedules }: SiteParts): void {
  const queued = () => ({ events: queues.events() });
  const scheduled = () => ({ schedules: schedules.list() });
  app.get('/_site/queues', (c) => c.json(queued()));
  app.post('/_site/queues/:id/again', (c) => {
    const id = c.req.param('id');
    return queues.again(id) ? c.json(queued()) : problem(c, 404, 'NotFound', `There is no queued event ${id}.`);
  });
  app.get('/_site/schedules', (c) => c.json(scheduled()));
  app.post('/_site/schedules/:key/run', async (c) => {
    const key = c.req.param('key');
    return (await schedules.run(key))
      ? c.json(scheduled())
      : problem(c, 404, 'NotFound', `There is no scheduled trigger ${key}.`);
  });
}
