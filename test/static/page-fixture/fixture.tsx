import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { createRoot } from 'react-dom/client';
import type { SettingsView } from '#contract/settings';
import { addressOver } from '../../../static/shared/src/bridge/address';
import '../../../static/shared/src/theme/base.css';
import { App } from '../../../static/project/src/app';
import type { EvidenceChannel, EvidenceMessage } from '../../../static/project/src/worker/open-evidence';
import type { EvidenceFilter } from '../../../static/project/src/worker/protocol';
import { peopleStore } from '../../../static/shared/src/people/people-store';
import { scenarios } from './scenarios';

/** The page over made-up evidence, without a product around it: for looking at it, and for the accessibility checks. */
const params = new URLSearchParams(location.search);
const tell = scenarios[params.get('scenario') ?? 'pilot'] ?? (() => {});
const colorMode = params.get('theme') === 'dark' ? 'dark' : 'light';

function fakeChannel(): EvidenceChannel {
  const listeners = new Set<(message: EvidenceMessage) => void>();
  const hear = (message: EvidenceMessage) => {
    for (const one of listeners) one(message);
  };
  const answer = (filter: EvidenceFilter) => setTimeout(() => tell(hear, filter), 20);
  return {
    send(message) {
      if (message.kind === 'open' || message.kind === 'filter') answer(message.filter);
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {},
  };
}

const names: Record<string, string> = { ana: 'Ana Souza', bo: 'Bo Lindqvist', chen: 'Chen Wei', dora: 'Dora Fekete' };
const people = peopleStore(async (path) => ({
  values: new URLSearchParams(path.split('?')[1])
    .getAll('accountId')
    .filter((id) => id in names)
    .map((accountId) => ({ accountId, displayName: names[accountId] })),
}));
const nobody = async () => {
  throw new Error('There is no app behind this page.');
};
let settings: SettingsView = {
  version: 1,
  blockedStatusIds: ['3'],
  waitingStatusIds: null,
  baseline: null,
  startDateField: null,
  mayEdit: params.get('edit') !== 'no',
};

void setGlobalTheme({ colorMode, spacing: 'spacing', typography: 'typography', shape: 'shape' }).then(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <App
      context={{
        accountId: 'ana',
        cloudId: 'site',
        siteUrl: 'https://one.example',
        locale: params.get('locale') ?? 'en-GB',
        timezone: 'Europe/Berlin',
        colorMode,
        project: { id: '10000', key: 'TRI' },
      }}
      channel={fakeChannel()}
      address={addressOver({
        location: { search: params.get('address') ?? '' },
        push: () => {},
        replace: () => {},
        listen: () => {},
      })}
      people={people}
      ask={nobody}
      invoke={nobody}
      settings={{
        read: async () => settings,
        save: async (change) => {
          settings = { ...change, version: change.version + 1, mayEdit: true };
          return settings;
        },
      }}
    />,
  );
});
