import { invoke, view } from '@forge/bridge';
import ForgeReconciler, { I18nProvider } from '@forge/react';
import React from 'react';
import { languageOf } from '#domain/framework/language';
import { gadgetCalls } from './gadget-calls';
import { GadgetView } from './gadget-view';

/** The gadget on a dashboard: how decisions of post-mortems are followed through. */
async function open(): Promise<void> {
  const { locale, extension } = await view.getContext();
  ForgeReconciler.render(
    <React.StrictMode>
      <I18nProvider locale={languageOf(locale) === 'de' ? 'de-DE' : 'en-US'}>
        <GadgetView
          saved={extension.gadgetConfiguration}
          calls={gadgetCalls((name, payload) => invoke(name, payload))}
          locale={locale.replace('_', '-')}
        />
      </I18nProvider>
    </React.StrictMode>,
  );
}

void open();
