import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useId, useMemo, useState } from 'react';
import type { AccountView } from '#contract/accounts';
import type { ChosenReading } from '#domain/account/account';
import type { Course } from '#domain/account/period-in-words';
import { possibleReadings, readStatement } from '#domain/account/read-statement';
import { FieldName, SmallForm } from '../../../shared/src/components/small-form';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { issueKeysIn } from '../moments/issue-keys-in';
import { readingInWords } from './account-words';
import styles from './accounts.module.css';
import type { AccountsStore } from './accounts-store';
import { daysTyped } from './days-typed';

/** A key moment that a sentence can be pinned to. */
export interface MomentChoice {
  readonly id: string;
  readonly label: string;
}

interface AccountSettingsProps {
  readonly account: AccountView;
  readonly course: Course;
  readonly moments: readonly MomentChoice[];
  readonly store: AccountsStore;
  readonly onClose: () => void;
}

/** How an own sentence is to be read, and what it is pinned to. */
export function AccountSettings({ account, course, moments, store, onClose }: AccountSettingsProps) {
  const { voice } = useSurroundings();
  const id = useId();
  const readings = useMemo(() => readingChoices(account, course, (one) => readingInWords(one, voice)), [account, course, voice]);
  const [reading, setReading] = useState(() => readings.find(({ value }) => same(value, account.reading)) ?? readings[0]);
  const [issues, setIssues] = useState(account.pins.keys.join(', '));
  const [moment, setMoment] = useState(account.pins.momentId);
  const [from, setFrom] = useState<string>(account.pins.days?.from ?? '');
  const [to, setTo] = useState<string>(account.pins.days?.to ?? '');
  const [saving, setSaving] = useState(false);
  const { keys, stray } = issueKeysIn(issues);
  const days = daysTyped(from, to);
  const problem = stray.length > 0 ? `${stray[0]} is no issue key. Write keys as ABC-12.` : days.ok ? null : days.problem;
  const options = moments.map(({ id: value, label }) => ({ value, label }));

  const keep = async () => {
    if (!days.ok || reading === undefined) return;
    setSaving(true);
    const kept = await store.change(account, { reading: reading.value, pins: { keys, momentId: moment, days: days.days } });
    setSaving(false);
    if (kept) onClose();
  };
  return (
    <div className={styles.form}>
      <SmallForm
        act="Keep"
        problem={problem}
        disabled={problem !== null}
        saving={saving}
        onSubmit={() => void keep()}
        onCancel={onClose}
      >
        <FieldName of={`${id}-reading`}>Read it as</FieldName>
        <Select
          inputId={`${id}-reading`}
          options={readings}
          value={reading}
          onChange={(chosen) => setReading(chosen ?? readings[0])}
          menuPosition="fixed"
        />
        <FieldName of={`${id}-issues`}>Pin it to issues</FieldName>
        <Textfield
          id={`${id}-issues`}
          value={issues}
          placeholder="ABC-12, ABC-15"
          onChange={(event) => setIssues(event.currentTarget.value)}
        />
        {options.length > 0 && (
          <>
            <FieldName of={`${id}-moment`}>Pin it to a key moment</FieldName>
            <Select
              inputId={`${id}-moment`}
              options={options}
              isClearable
              value={options.find(({ value }) => value === moment) ?? null}
              onChange={(chosen) => setMoment(chosen?.value ?? null)}
              menuPosition="fixed"
            />
          </>
        )}
        <fieldset className={styles.days}>
          <legend>Pin it to days</legend>
          <Textfield aria-label="First day" type="date" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          <span aria-hidden="true">–</span>
          <Textfield aria-label="Last day" type="date" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        </fieldset>
      </SmallForm>
    </div>
  );
}

interface ReadingChoice {
  readonly label: string;
  readonly value: ChosenReading;
}

/** As the app reads it, as anything else it could mean, or as nothing that Jira could show. */
function readingChoices(
  { text }: AccountView,
  course: Course,
  words: (reading: ReturnType<typeof readStatement>[number]) => string,
): readonly ReadingChoice[] {
  const [proposed] = readStatement(text, course);
  return [
    {
      label: proposed === undefined ? 'As the app reads it: nothing yet' : `As the app reads it: ${words(proposed)}`,
      value: { kind: 'proposed' },
    },
    ...possibleReadings(text, course).map((reading) => ({ label: words(reading), value: { kind: 'chosen', reading } as const })),
    { label: 'Nothing that Jira could show', value: { kind: 'none' } },
  ];
}

const same = (a: ChosenReading, b: ChosenReading) => JSON.stringify(a) === JSON.stringify(b);
