import { isRecord } from '../forge/manifest/yaml-value';
import type { ChannelRequest } from '../forge/realtime/realtime';
import { BadRequest, bodyOf } from './answers';
import { actionOf, viewerOf } from './caller';
import { eventStream } from './event-stream';
import type { SiteApp, SiteParts } from './site-surface';

/** The channels as a product page reaches them for an app: publishing is a request, listening is an answer that does not end. */
export function addRealtimeRoutes(app: SiteApp, { platform, realtime, users }: SiteParts): void {
  app.post('/_site/realtime/publish', async (c) => {
    const body = await bodyOf(c);
    const from = { contextToken: body.contextToken, accountId: viewerOf(c, users()).accountId, action: actionOf(c) };
    return c.json(await platform.publish({ ...from, ...channelIn(body), payload: body.eventPayload }));
  });
  app.post('/_site/realtime/subscribe', async (c) => {
    const body = await bodyOf(c);
    const from = { contextToken: body.contextToken, accountId: viewerOf(c, users()).accountId, action: actionOf(c) };
    const replaySeconds = isRecord(body.options) ? body.options.replaySeconds : undefined;
    const events = eventStream();
    // Said first; what is replayed comes after it, because deliveries wait a turn.
    events.say({ subscribed: true });
    const request = { ...from, ...channelIn(body), replaySeconds };
    events.onLeave(await platform.subscribe(request, (payload) => events.say({ payload })));
    return new Response(events.body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
  });
  app.post('/_site/realtime/limit', async (c) => {
    const { perSecond } = await bodyOf(c);
    if (typeof perSecond !== 'number' || !(perSecond > 0)) throw new BadRequest('perSecond must be a number above 0.');
    realtime.setLimit(perSecond);
    return c.json({ perSecond });
  });
}

/** The channel that a page names, with the options of `@forge/bridge`. */
function channelIn(body: Record<string, unknown>): ChannelRequest {
  const options = isRecord(body.options) ? body.options : {};
  return {
    channelName: body.channelName,
    isGlobal: body.isGlobal === true,
    contextOverrides: options.contextOverrides,
    token: options.token,
  };
}
