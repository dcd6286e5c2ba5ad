import { invoke, requestConfluence, requestJira, view } from '@forge/bridge';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { InvokeApp } from '../../shared/src/bridge/call-app';
import { inOwnWords } from '../../shared/src/bridge/in-own-words';
import { surroundingsFor } from '../../shared/src/components/page-surroundings';
import { SurroundingsProvider } from '../../shared/src/components/surroundings';
import { WaitingBlock } from '../../shared/src/components/waiting-block';
import { namesInConfluence } from '../../shared/src/people/names-in-confluence';
import { LEFT, NamesRefused, peopleStore } from '../../shared/src/people/people-store';
import { openSay } from '../../shared/src/say/open-say';
import type { Say } from '../../shared/src/say/say';
import { SayIn } from '../../shared/src/say/use-say';
import '../../shared/src/theme/base.css';
import { voiceFor } from '../../shared/src/words/voice';
import { MacroDoor } from './door/macro-door';
import { parseMacroContext } from './room/macro-context';
import styles from './room/room.module.css';

const ACCEPT = { accept: 'application/json' };
const SENDS = { ...ACCEPT, 'content-type': 'application/json' };
/** A product that says so will not tell names to this person. */
const REFUSALS: readonly number[] = [401, 403, 404];

/** @throws NamesRefused, or Error when a product could not answer now. */
async function answerOf(response: Response): Promise<unknown> {
  if (REFUSALS.includes(response.status)) throw new NamesRefused(`Names were refused: ${response.status}`);
  if (!response.ok) throw new Error(`No names: ${response.status}`);
  return response.json();
}

async function open(): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  // The colours may come a moment later than the page; without them it is still readable.
  void view.theme.enable().catch(() => {});
  const context = parseMacroContext(await view.getContext());
  const call: InvokeApp = (name, payload) => inOwnWords(invoke(name, payload));
  const saying: { now: Say | null } = { now: null };
  // Names are Jira's, because the record's home is there; whoever reads a page may have no Jira, and then Confluence knows them.
  const people = peopleStore(async (path) => answerOf(await requestJira(path, { headers: ACCEPT })), {
    elsewhere: (ids) =>
      namesInConfluence(
        async (path, body) =>
          answerOf(await requestConfluence(path, { method: 'POST', headers: SENDS, body: JSON.stringify(body) })),
        ids,
      ),
    left: () => saying.now?.('people.left') ?? LEFT,
    unnamed: () => saying.now?.('people.unnamed') ?? LEFT,
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
  const say = await openSay(locale);
  saying.now = say;
  drawn(
    <SayIn.Provider value={say}>
      <MacroDoor invoke={call} settings={context.settings} />
    </SayIn.Provider>,
  );
}

open().catch((problem: unknown) => {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(<p className={styles.page}>{problem instanceof Error ? problem.message : String(problem)}</p>);
});
