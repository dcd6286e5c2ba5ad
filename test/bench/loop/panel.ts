import { readFileSync } from 'node:fs';
import { close, MADE, readAt } from '../../domain/loop/a-followed';
import { livingIssue } from '../../domain/loop/living-issue';
import { type DocNode, docFrom } from '../../site/pages/src/ui-kit/forge-doc';
import { A_DRAFT } from '../../support/a-session';
import { day, person } from '../../support/story';
import type { Measured } from './sweep';

const PATIENCE = 20_000;

/** How often the issue panel calls the app until its first content stands: the panel as it is shipped, on a bridge that counts. */
export async function panelInvocations(): Promise<Measured> {
  const { text, owner, due, done, verification } = A_DRAFT.decisions;
  if (owner === null || due === null || verification === null) throw new Error('The draft is ripe');
  const issue = livingIssue(MADE);
  close(issue, '2026-03-16T12:00:00Z');
  const decision = {
    id: 'pm-00000001.decision-0001',
    postMortem: { id: 'pm-00000001', title: 'Support triage pilot', isLost: false },
    decided: { text, owner, due, done, verification, cause: null },
    followed: readAt('2026-04-16T08:00:00Z', issue),
    mayAnswer: true,
    today: day('2026-04-16'),
  };
  let invocations = 0;
  let latest: DocNode | null = null;
  const bridge = {
    async callBridge(command: string, payload?: { readonly forgeDoc?: unknown; readonly functionKey?: string }) {
      if (command === 'reconcile') latest = docFrom(payload?.forgeDoc);
      if (command === 'getContext') return { locale: 'en-US', extension: { type: 'jira:issueContext' } };
      if (command !== 'invoke') return undefined;
      invocations += 1;
      return { kind: 'decision', decision, viewer: person('olga') };
    },
  };
  Object.assign(globalThis, { __bridge: bridge, self: globalThis, fetch: besidePage });
  await import('../../../src/frontend/decision-panel');
  const until = Date.now() + PATIENCE;
  while (!JSON.stringify(latest).includes(text)) {
    if (Date.now() > until) throw new Error(`The panel shows no decision: ${JSON.stringify(latest)?.slice(0, 400)}`);
    await new Promise((goOn) => setTimeout(goOn, 20));
  }
  return { name: 'panel.invocations', value: invocations, unit: 'calls' };
}

/** What the product serves beside the panel: its words. */
async function besidePage(address: string): Promise<Response> {
  const file = address.split('/').at(-1) ?? '';
  if (file === 'i18n-info.json')
    return Response.json({ config: { locales: ['en-US', 'de-DE'], fallback: { default: 'en-US' } } });
  return new Response(readFileSync(`src/locales/${file}`));
}
