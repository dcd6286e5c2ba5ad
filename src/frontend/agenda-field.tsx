import { HelperMessage, Label, Select, useTranslation } from '@forge/react';
import React from 'react';
import { MACRO_AGENDAS } from '#contract/macro';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { AgendaId } from '#domain/session/agenda';

interface Props {
  agenda: AgendaId;
  agendas: FrameworkWords['agendas'];
  choose(agenda: AgendaId): void;
}

/** One of the product's agendas, with whom it is for. A team's own copy is made later, in the preparation. */
export function AgendaField({ agenda, agendas, choose }: Props) {
  const { t } = useTranslation();
  const options = MACRO_AGENDAS.map((id) => ({ value: id, label: agendas[id].name }));
  return (
    <React.Fragment>
      <Label labelFor="agenda">{t('macro.agenda')}</Label>
      <Select
        inputId="agenda"
        options={options}
        value={options.find(({ value }) => value === agenda) ?? null}
        onChange={(option: { readonly value: string } | null) => {
          const chosen = MACRO_AGENDAS.find((id) => id === option?.value);
          if (chosen) choose(chosen);
        }}
      />
      <HelperMessage>{agendas[agenda].forWhom}</HelperMessage>
    </React.Fragment>
  );
}
