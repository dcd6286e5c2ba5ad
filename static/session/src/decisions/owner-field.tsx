import type { SessionPerson } from '#contract/sessions';
import type { PersonId } from '#domain/history/issue-key';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { SelectField } from './select-field';

interface OwnerFieldProps {
  readonly people: readonly SessionPerson[];
  readonly owner: PersonId | null;
  readonly disabled: boolean;
  readonly onChange: (owner: PersonId | null) => void;
}

/** Who answers for it: one person, never "the team". */
export function OwnerField({ people, owner, disabled, onChange }: OwnerFieldProps) {
  const say = useSay();
  // Somebody who is not invited any more still is the owner, until another is chosen.
  const ids = [...new Set([...people.map(({ accountId }) => accountId), ...(owner === null ? [] : [owner])])];
  const nameOf = useNames(ids);
  const options = ids
    .map((value) => ({ value, label: nameOf(value) ?? '…' }))
    .sort((a, b) => a.label.localeCompare(b.label, say.locale));
  return (
    <SelectField
      label={say('decisions.owner')}
      none={say('decisions.owner.none')}
      options={options}
      value={owner}
      disabled={disabled}
      onChange={onChange}
    />
  );
}
