import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import type { Outcome, PostMortemKind } from '#domain/post-mortem/post-mortem';
import type { PersonFound } from '../../../shared/src/people/people-search';
import { PeopleField } from './people-field';
import { ofKind, type PlanDraft, type PlanOrProblem } from './plan-draft';
import { KIND_NAMES, OUTCOME_NAMES } from './post-mortem-words';
import styles from './post-mortems.module.css';

interface PlanFieldsProps {
  readonly draft: PlanDraft;
  /** The zone that the meeting's time is typed in. */
  readonly zone: string;
  /** What is missing, once somebody has tried to go on; else null. */
  readonly problem: Extract<PlanOrProblem, { ok: false }> | null;
  readonly find: (text: string) => Promise<readonly PersonFound[]>;
  readonly onChange: (draft: PlanDraft) => void;
  /** Where a title is proposed, the name that it is made of. */
  readonly projectName?: string;
}

const optionsOf = <T extends string>(names: Readonly<Record<T, string>>) =>
  (Object.keys(names) as T[]).map((value) => ({ value, label: names[value] }));
const KINDS = optionsOf<PostMortemKind>(KIND_NAMES);
const OUTCOMES = optionsOf<Outcome>(OUTCOME_NAMES);

/** The fields of a plan: what is looked back on, when people meet, who comes. */
export function PlanFields({ draft, zone, problem, find, onChange, projectName }: PlanFieldsProps) {
  const set = (part: Partial<PlanDraft>) => onChange({ ...draft, ...part });
  const told = (field: string) =>
    problem?.field === field && (
      <p className={styles.problem} role="alert">
        {problem.problem}
      </p>
    );
  return (
    <>
      <label className={styles.label} htmlFor="plan-title">
        Title
      </label>
      <Textfield
        id="plan-title"
        value={draft.title}
        maxLength={200}
        isInvalid={problem?.field === 'title'}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      {told('title')}
      <div className={styles.pair}>
        <div>
          <label className={styles.label} htmlFor="plan-kind">
            What is looked back on
          </label>
          <Select
            inputId="plan-kind"
            options={KINDS}
            value={{ value: draft.kind, label: KIND_NAMES[draft.kind] }}
            menuPosition="fixed"
            onChange={(chosen) => chosen !== null && onChange(ofKind(draft, chosen.value, projectName ?? null))}
          />
        </div>
        <div>
          <label className={styles.label} htmlFor="plan-outcome">
            How it came out
          </label>
          <Select
            inputId="plan-outcome"
            options={OUTCOMES}
            value={{ value: draft.outcome, label: OUTCOME_NAMES[draft.outcome] }}
            menuPosition="fixed"
            onChange={(chosen) => chosen !== null && set({ outcome: chosen.value })}
          />
        </div>
      </div>
      <div className={styles.pair}>
        <div>
          <label className={styles.label} htmlFor="plan-day">
            Meeting on
          </label>
          <Textfield id="plan-day" type="date" value={draft.day} onChange={(event) => set({ day: event.currentTarget.value })} />
        </div>
        <div>
          <label className={styles.label} htmlFor="plan-time">
            at
          </label>
          <Textfield
            id="plan-time"
            type="time"
            value={draft.time}
            isInvalid={problem?.field === 'meeting'}
            onChange={(event) => set({ time: event.currentTarget.value })}
          />
        </div>
      </div>
      <p className={styles.help}>
        In your time zone, {zone}. Leave the day empty while none is agreed. Everyone should have the pack 48 hours before.
      </p>
      {told('meeting')}
      <PeopleField invited={draft.invited} find={find} onChange={(invited) => set({ invited })} />
      {told('invited')}
    </>
  );
}
