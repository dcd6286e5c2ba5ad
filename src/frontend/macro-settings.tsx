import { invoke, view } from '@forge/bridge';
import ForgeReconciler, { I18nProvider } from '@forge/react';
import React from 'react';
import { languageOf } from '#domain/framework/language';
import { callsFor } from './macro-calls';
import { SettingsForm } from './settings-form';

/** The settings of the macro: drawn by Confluence in a dialog, when the macro is inserted and whenever it is edited. */
async function open(): Promise<void> {
  const { locale, extension } = await view.getContext();
  const language = languageOf(locale);
  const { agendas, preparation } =
    language === 'de'
      ? (await import('#domain/framework/german/framework-words')).germanFramework
      : (await import('#domain/framework/english/framework-words')).englishFramework;
  ForgeReconciler.render(
    <React.StrictMode>
      <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-US'}>
        <SettingsForm
          saved={extension.config}
          calls={callsFor((name, payload) => invoke(name, payload))}
          agendas={agendas}
          parts={preparation.parts}
          save={(config) => view.submit({ config })}
          cancel={() => view.close()}
          newId={() => crypto.randomUUID()}
        />
      </I18nProvider>
    </React.StrictMode>,
  );
}

void open();
