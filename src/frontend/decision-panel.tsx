import { invoke, view } from '@forge/bridge';
import ForgeReconciler, { I18nProvider } from '@forge/react';
import React from 'react';
import { languageOf } from '#domain/framework/language';
import { panelCalls } from './panel-calls';
import { PanelView } from './panel-view';

/** The panel on the Jira issue of a decision: where it comes from, when it is done, its checks, and the answer to one that is asked. */
async function open(): Promise<void> {
  const { locale } = await view.getContext();
  ForgeReconciler.render(
    <React.StrictMode>
      <I18nProvider locale={languageOf(locale) === 'de' ? 'de-DE' : 'en-US'}>
        <PanelView calls={panelCalls((name, payload) => invoke(name, payload))} locale={locale.replace('_', '-')} />
      </I18nProvider>
    </React.StrictMode>,
  );
}

void open();
