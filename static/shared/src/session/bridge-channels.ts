import type { Channels } from './hint-line';

/** The platform's realtime channels, global ones: the same session may be open in a page of Confluence and in Jira. */
export const bridgeChannels: Channels = {
  async subscribe(channel, token, hear) {
    const { realtime } = await import('@forge/bridge');
    const line = await realtime.subscribeGlobal(channel, (payload) => hear(payload), { token });
    return () => void line.unsubscribe().catch(() => {});
  },

  async publish(channel, token, payload) {
    const { realtime } = await import('@forge/bridge');
    await realtime.publishGlobal(channel, { ...payload }, { token });
  },
};
