import { invoke, requestJira, view } from '@forge/bridge';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { InvokeApp } from '../../shared/src/bridge/call-app';
import { inOwnWords } from '../../shared/src/bridge/in-own-words';
import { surroundingsFor } from '../../shared/src/components/page-surroundings';
import { SurroundingsProvider } from '../../shared/src/components/surroundings';
import { WaitingBlock } from '../../shared/src/components/waiting-block';
import { peopleStore } from '../../shared/src/people/people-store';
import { openSay } from '../../shared/src/say/open-say';
import { SayIn } from '../../shared/src/say/use-say';
import '../../shared/src/theme/base.css';
import { voiceFor } from '../../shared/src/words/voice';
import { MacroDoor } from './door/macro-door';
import { parseMacroContext } from './room/macro-context';
import styles from './room/room.module.css';

async function open(): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  // The colours may come a moment later than the page; without them it is still readable.
  void view.theme.enable().catch(() => {});
  const context = parseMacroContext(await view.getContext());
  const call: InvokeApp = (name, payload) => inOwnWords(invoke(name, payload));
  // Names are Jira's: the record's home is there.
  const people = peopleStore(async (path) => {
    const response = await requestJira(path, { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`Jira answered ${response.status}`);
    return response.json();
  });
  const locale = context.locale ?? navigator.language;
  document.documentElement.lang = locale;
  const surroundings = surroundingsFor(context.siteUrl, voiceFor(locale, context.timezone, Date.now()), people, () => {});
  const drawn = (content: ReactNode) =>
    root.render(
      <SurroundingsProvider value={surroundings}>
        <main className={styles.page}>{content}</main>
      </SurroundingsProvider>,
    );
  drawn(<WaitingBlock height={480} />);
  drawn(
    <SayIn.Provider value={await openSay(locale)}>
      <MacroDoor invoke={call} settings={context.settings} />
    </SayIn.Provider>,
  );
}

open().catch((problem: unknown) => {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(<p className={styles.page}>{problem instanceof Error ? problem.message : String(problem)}</p>);
});
