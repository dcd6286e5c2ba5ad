import { invoke, requestJira, view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import { openAddress } from '../../shared/src/bridge/address';
import type { InvokeApp } from '../../shared/src/bridge/call-app';
import { inOwnWords } from '../../shared/src/bridge/in-own-words';
import { readPageContext } from '../../shared/src/bridge/page-context';
import '../../shared/src/theme/base.css';
import { peopleStore } from '../../shared/src/people/people-store';
import { App } from './app';
import { NotOpened } from './page/not-opened';
import type { AskIssues } from './post-mortems/summaries-store';
import { settingsClient } from './settings/settings-client';
import { openEvidence } from './worker/open-evidence';

async function open(): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  // The colours may come a moment later than the page; without them it is still readable.
  void view.theme.enable().catch(() => {});
  const [read, address] = await Promise.all([readPageContext(), openAddress()]);
  if (!read.ok) {
    root.render(<NotOpened problem={`${read.field}: ${read.problem}`} />);
    return;
  }
  document.documentElement.lang = 'en';
  const ask: AskIssues = async (path, body) => {
    const accept = { accept: 'application/json' };
    const post = { method: 'POST', headers: { ...accept, 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await requestJira(path, body === undefined ? { headers: accept } : post);
    if (!response.ok) throw new Error(`Jira answered ${response.status}`);
    return response.json();
  };
  const people = peopleStore(ask);
  const call: InvokeApp = (name, payload) => inOwnWords(invoke(name, payload));
  const channel = openEvidence();
  // Before the page hears of a view: it would ask for names that came with it.
  channel.onMessage((message) => {
    if (message.kind === 'view') people.know(message.view.names);
  });
  root.render(
    <App
      context={read.context}
      channel={channel}
      address={address}
      people={people}
      settings={settingsClient(call)}
      invoke={call}
      ask={ask}
    />,
  );
}

open().catch((problem: unknown) => {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(<NotOpened problem={problem instanceof Error ? problem.message : String(problem)} />);
});
