import type { ReactNode } from 'react';
import type { OutsideFacts, OutsideGroup } from '#domain/outside/outside-facts';
import { AdoptionForm } from './adoption-form';
import { CostForm } from './cost-form';
import { ChoiceField, LineField, NumberField, WordsField } from './form-fields';
import { DeliverablesForm, LinksForm } from './list-forms';
import styles from './outside.module.css';
import { RENEWAL } from './outside-words';

interface GroupFormProps<G extends OutsideGroup> {
  readonly value: OutsideFacts[G];
  readonly onChange: (value: OutsideFacts[G]) => void;
}

type FormOf<G extends OutsideGroup> = (props: GroupFormProps<G>) => ReactNode;

const fields = (children: ReactNode) => <div className={styles.fields}>{children}</div>;

const FORMS: { readonly [G in OutsideGroup]: FormOf<G> } = {
  project: ({ value, onChange }) =>
    fields(
      <>
        <LineField label="Client" value={value.client} onChange={(client) => onChange({ ...value, client })} />
        <WordsField label="Scope in a few sentences" value={value.scope} onChange={(scope) => onChange({ ...value, scope })} />
      </>,
    ),
  adoption: AdoptionForm,
  sponsor: ({ value, onChange }) =>
    fields(
      <>
        <WordsField label="When it began" value={value.atFirst} onChange={(atFirst) => onChange({ ...value, atFirst })} />
        <WordsField label="Now" value={value.now} onChange={(now) => onChange({ ...value, now })} />
      </>,
    ),
  money: ({ value, onChange }) =>
    fields(
      <>
        <LineField
          label="Currency"
          value={value.currency}
          onChange={(currency) => onChange({ ...value, currency })}
          help="Three letters, as EUR"
        />
        <NumberField label="Budget" value={value.budget} onChange={(budget) => onChange({ ...value, budget })} />
        <NumberField label="Spent" value={value.spent} onChange={(spent) => onChange({ ...value, spent })} />
        <NumberField
          label="Revenue planned"
          value={value.revenuePlanned}
          onChange={(revenuePlanned) => onChange({ ...value, revenuePlanned })}
        />
        <NumberField
          label="Actual revenue"
          value={value.revenueActual}
          onChange={(revenueActual) => onChange({ ...value, revenueActual })}
        />
      </>,
    ),
  deliverables: DeliverablesForm,
  client: ({ value, onChange }) =>
    fields(
      <>
        <NumberField
          label="Net promoter score"
          value={value.nps}
          onChange={(nps) => onChange({ ...value, nps })}
          help="From -100 to 100"
        />
        <ChoiceField
          label="Renewal"
          value={value.renewal}
          options={RENEWAL}
          isClearable
          onChange={(renewal) => onChange({ ...value, renewal })}
        />
        <WordsField label="In the client’s words" value={value.words} onChange={(words) => onChange({ ...value, words })} />
      </>,
    ),
  team: ({ value, onChange }) =>
    fields(
      <>
        <NumberField
          label="How the team was"
          value={value.score}
          onChange={(score) => onChange({ ...value, score })}
          help="From 1 to 5, where it was asked; of all together, never of one person"
        />
        <WordsField label="In words" value={value.words} onChange={(words) => onChange({ ...value, words })} />
      </>,
    ),
  links: LinksForm,
  cost: CostForm,
  unpriced: ({ value, onChange }) =>
    fields(
      <>
        <WordsField label="What it did to morale" value={value.morale} onChange={(morale) => onChange({ ...value, morale })} />
        <WordsField
          label="What it did to the reputation"
          value={value.reputation}
          onChange={(reputation) => onChange({ ...value, reputation })}
        />
      </>,
    ),
};

/** The form of one group. */
export function GroupForm<G extends OutsideGroup>({ group, ...props }: { readonly group: G } & GroupFormProps<G>) {
  const Form = FORMS[group] as FormOf<G>;
  return <Form {...props} />;
}
