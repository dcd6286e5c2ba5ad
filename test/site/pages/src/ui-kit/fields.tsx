import Checkbox from '@atlaskit/checkbox';
import { Radio, RadioGroup } from '@atlaskit/radio';
import Select from '@atlaskit/select';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import Toggle from '@atlaskit/toggle';
import { at, listAt, textAt } from '../site/read';
import { type DocNode, oneOf, tell, textOf } from './forge-doc';
import { useKeptValue } from './use-kept-value';

interface Props {
  node: DocNode;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What an app gets of an event: plain data, because the event itself cannot leave this window. */
function plainEvent(node: DocNode, type: string, target: { value?: string; checked?: boolean }) {
  return { type, target: { ...target, id: textOf(node, 'id') ?? '', name: textOf(node, 'name') ?? '', type: KINDS[node.type] } };
}

/** The `type` of the inputs, by which `useForm` of `@forge/react` knows what to read. */
const KINDS: Readonly<Record<string, string>> = {
  Textfield: 'text',
  TextArea: 'textarea',
  Checkbox: 'checkbox',
  Toggle: 'checkbox',
  Radio: 'radio',
  RadioGroup: 'radio',
};

const shared = (node: DocNode) => ({
  id: textOf(node, 'id') ?? node.key,
  name: textOf(node, 'name') ?? '',
  isDisabled: node.props.isDisabled === true,
  isInvalid: node.props.isInvalid === true,
  isRequired: node.props.isRequired === true,
});
const listening = (node: DocNode) => ({
  onBlur: () => tell(node, 'onBlur', {}),
  onFocus: () => tell(node, 'onFocus', {}),
});
const lengths = ({ props }: DocNode) => ({
  ...(typeof props.maxLength === 'number' ? { maxLength: props.maxLength } : {}),
  ...(typeof props.minLength === 'number' ? { minLength: props.minLength } : {}),
});
/** The text that the app holds in a field, '' among them; nothing where it holds none. */
const heldText = ({ props }: DocNode, name: string) => (typeof props[name] === 'string' ? (props[name] as string) : undefined);

export function TextLine({ node }: Props) {
  const [value, change] = useKeptValue(heldText(node, 'value'), heldText(node, 'defaultValue') ?? '');
  return (
    <Textfield
      {...shared(node)}
      {...listening(node)}
      {...lengths(node)}
      placeholder={textOf(node, 'placeholder') ?? ''}
      isReadOnly={node.props.isReadOnly === true}
      autoFocus={node.props.autoFocus === true}
      type={oneOf(node.props.type, ['text', 'number', 'password', 'email', 'url']) ?? 'text'}
      value={value}
      onChange={({ currentTarget }) => {
        change(currentTarget.value);
        tell(node, 'onChange', plainEvent(node, 'change', { value: currentTarget.value }));
      }}
    />
  );
}

export function AreaField({ node }: Props) {
  const [value, change] = useKeptValue(heldText(node, 'value'), heldText(node, 'defaultValue') ?? '');
  return (
    <TextArea
      {...shared(node)}
      {...listening(node)}
      {...lengths(node)}
      placeholder={textOf(node, 'placeholder') ?? ''}
      resize="smart"
      minimumRows={3}
      value={value}
      onChange={({ currentTarget }) => {
        change(currentTarget.value);
        tell(node, 'onChange', plainEvent(node, 'change', { value: currentTarget.value }));
      }}
    />
  );
}

const optionFrom = (raw: unknown): Option => ({ value: textAt(raw, 'value') ?? '', label: textAt(raw, 'label') ?? '' });
const chosenFrom = (raw: unknown): readonly Option[] =>
  Array.isArray(raw) ? raw.map(optionFrom) : raw === null || raw === undefined ? [] : [optionFrom(raw)];

export function SelectField({ node }: Props) {
  const { props } = node;
  const isMulti = props.isMulti === true;
  const options = listAt(props, 'options').map(optionFrom);
  const given = 'value' in props && props.value !== undefined ? chosenFrom(props.value) : undefined;
  const [value, change] = useKeptValue(given, chosenFrom(props.defaultValue));
  const { id, name, isDisabled, isInvalid, isRequired } = shared(node);
  return (
    <Select<Option, boolean>
      inputId={textOf(node, 'inputId') ?? id}
      {...{ name, isDisabled, isInvalid, isRequired, isMulti, options }}
      {...listening(node)}
      isClearable={props.isClearable === true}
      isLoading={props.isLoading === true}
      isSearchable={props.isSearchable !== false}
      placeholder={textOf(node, 'placeholder') ?? 'Choose'}
      // An app that searches for itself has found what fits already.
      {...(typeof props.onInputChange === 'function' ? { filterOption: null } : {})}
      value={[...value]}
      menuPosition="fixed"
      onInputChange={(text, { action }) => {
        if (action === 'input-change') tell(node, 'onInputChange', text, { action });
      }}
      onChange={(next) => {
        change(chosenFrom(next));
        tell(node, 'onChange', next);
      }}
    />
  );
}

export function RadiosField({ node }: Props) {
  const [value, change] = useKeptValue(heldText(node, 'value'), heldText(node, 'defaultValue') ?? '');
  const options = listAt(node.props, 'options').map((raw) => ({
    ...optionFrom(raw),
    name: textOf(node, 'name') ?? node.key,
    isDisabled: at(raw, 'isDisabled') === true,
  }));
  return (
    <RadioGroup
      {...(textOf(node, 'aria-labelledby') === undefined ? {} : { 'aria-labelledby': textOf(node, 'aria-labelledby') as string })}
      isDisabled={node.props.isDisabled === true}
      options={options}
      value={value}
      onChange={({ currentTarget }) => {
        change(currentTarget.value);
        tell(node, 'onChange', plainEvent(node, 'change', { value: currentTarget.value }));
      }}
    />
  );
}

export function RadioField({ node }: Props) {
  const { name, isDisabled, isInvalid, isRequired } = shared(node);
  return (
    <Radio
      {...{ name, isDisabled, isInvalid, isRequired }}
      {...listening(node)}
      label={textOf(node, 'label')}
      value={textOf(node, 'value') ?? ''}
      isChecked={node.props.isChecked === true}
      onChange={({ currentTarget }) =>
        tell(node, 'onChange', plainEvent(node, 'change', { value: currentTarget.value, checked: currentTarget.checked }))
      }
    />
  );
}

/** The tick that the app holds in a box; nothing where it holds none. */
const tickOf = ({ props }: DocNode, name: string) => (typeof props[name] === 'boolean' ? (props[name] as boolean) : undefined);

export function CheckField({ node }: Props) {
  const [isChecked, change] = useKeptValue(tickOf(node, 'isChecked'), tickOf(node, 'defaultChecked') ?? false);
  return (
    <Checkbox
      {...shared(node)}
      {...listening(node)}
      label={textOf(node, 'label') ?? ''}
      value={textOf(node, 'value') ?? ''}
      isChecked={isChecked}
      onChange={({ currentTarget: { checked, value } }) => {
        change(checked);
        tell(node, 'onChange', plainEvent(node, 'change', { checked, value }));
      }}
    />
  );
}

export function ToggleField({ node }: Props) {
  const [isChecked, change] = useKeptValue(tickOf(node, 'isChecked'), tickOf(node, 'defaultChecked') ?? false);
  const { id, name, isDisabled } = shared(node);
  return (
    <Toggle
      {...{ id, name, isDisabled, isChecked }}
      {...listening(node)}
      label={textOf(node, 'label') ?? ''}
      onChange={({ currentTarget: { checked } }) => {
        change(checked);
        tell(node, 'onChange', plainEvent(node, 'change', { checked }));
      }}
    />
  );
}
