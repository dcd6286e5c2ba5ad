import { invoke, view } from '@forge/bridge';
import ForgeReconciler, { I18nProvider } from '@forge/react';
import React from 'react';
import { languageOf } from '#domain/framework/language';
import { GadgetForm } from './gadget-form';
import { callsFor } from './macro-calls';

/** The settings of the gadget: drawn by Jira in its place, when it is added and whenever it is set up anew. */
async function open(): Promise<void> {
  const { locale, extension } = await view.getContext();
  const { findProjects } = callsFor((name, payload) => invoke(name, payload));
  ForgeReconciler.render(
    <React.StrictMode>
      <I18nProvider locale={languageOf(locale) === 'de' ? 'de-DE' : 'en-US'}>
        <GadgetForm saved={extension.gadgetConfiguration} find={findProjects} save={(config) => view.submit(config)} />
      </I18nProvider>
    </React.StrictMode>,
  );
}

void open();
