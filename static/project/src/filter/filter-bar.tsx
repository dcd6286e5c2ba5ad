import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useEffect, useMemo, useState } from 'react';
import type { CalendarDate } from '#domain/history/instant';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { isFiltered, noFilter } from '../page/page-address';
import type { EvidenceFilter, EvidenceView } from '../worker/protocol';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  readonly filter: EvidenceFilter;
  readonly choices: EvidenceView['choices'];
  readonly onChange: (filter: EvidenceFilter) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What narrows the whole page: the time in which issues were open, version, epic, type. */
export function FilterBar({ filter, choices, onChange }: FilterBarProps) {
  const versions = useMemo(() => choices.versions.map(({ id, name }) => ({ value: id, label: name })), [choices.versions]);
  const types = useMemo(() => choices.types.map(({ id, name }) => ({ value: id, label: name })), [choices.types]);
  const epics = useMemo(
    () => choices.epics.map(({ key, summary }) => ({ value: key, label: summary === null ? key : `${key} ${summary}` })),
    [choices.epics],
  );
  const [open, setOpen] = useState(false);
  const set = Object.values(filter).filter((value) => value !== null).length;
  return (
    <search className={styles.bar} aria-label="Filter" data-open={open || undefined}>
      <span className={styles.toggle}>
        <PlainButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {set === 0 ? 'Filter' : `Filter (${set} set)`}
        </PlainButton>
      </span>
      <Day
        id="from"
        name="Open between"
        value={filter.from}
        latest={filter.to}
        onChange={(from) => onChange({ ...filter, from })}
      />
      <Day
        id="to"
        name="and"
        spoken="Open between … and"
        value={filter.to}
        earliest={filter.from}
        onChange={(to) => onChange({ ...filter, to })}
      />
      <OneOf
        name="Version"
        all="All versions"
        choices={versions}
        value={filter.versionId}
        onChange={(versionId) => onChange({ ...filter, versionId })}
      />
      <OneOf
        name="Epic"
        all="All epics"
        choices={epics}
        value={filter.epicKey}
        onChange={(epicKey) => onChange({ ...filter, epicKey })}
      />
      <OneOf
        name="Type"
        all="All types"
        choices={types}
        value={filter.typeId}
        onChange={(typeId) => onChange({ ...filter, typeId })}
      />
      <div className={styles.reset}>
        <PlainButton appearance="subtle" onClick={() => onChange(noFilter)} disabled={!isFiltered(filter)}>
          Reset
        </PlainButton>
      </div>
    </search>
  );
}

interface DayProps {
  readonly id: string;
  readonly name: string;
  /** Where the name alone does not say it. */
  readonly spoken?: string;
  readonly value: CalendarDate | null;
  readonly earliest?: CalendarDate | null;
  readonly latest?: CalendarDate | null;
  readonly onChange: (day: CalendarDate | null) => void;
}

function Day({ id: field, name, spoken, value, earliest, latest, onChange }: DayProps) {
  const id = `filter-${field}`;
  const [draft, setDraft] = useState<string>(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {name}
      </label>
      <Textfield
        id={id}
        aria-label={spoken}
        type="date"
        isCompact
        value={draft}
        min={earliest ?? undefined}
        max={latest ?? undefined}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setDraft(typed);
          // On its way to 2026 a typed year is 0002, 0020 and 0202: nobody wants the page to follow.
          if (typed === '' || typed >= '1970') onChange((typed || null) as CalendarDate | null);
        }}
      />
    </div>
  );
}

interface OneOfProps {
  readonly name: string;
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function OneOf({ name, all, choices, value, onChange }: OneOfProps) {
  const id = `filter-${name.toLowerCase()}`;
  // A link may name something that is gone: it is still shown, so that it can be taken away.
  const chosen = value === null ? null : (choices.find((choice) => choice.value === value) ?? { value, label: value });
  return (
    <div className={styles.field} data-wide>
      <label className={styles.label} htmlFor={id}>
        {name}
      </label>
      <Select<Choice>
        inputId={id}
        spacing="compact"
        options={choices}
        value={chosen}
        onChange={(choice) => onChange(choice?.value ?? null)}
        placeholder={choices.length === 0 ? 'None here' : all}
        isDisabled={choices.length === 0 && value === null}
        isClearable
        clearControlLabel={`Clear ${name.toLowerCase()}`}
        menuPosition="fixed"
      />
    </div>
  );
}
