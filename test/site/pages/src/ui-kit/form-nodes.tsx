import type { FormEvent, ReactNode } from 'react';
import { AreaField, CheckField, RadioField, RadiosField, SelectField, TextLine, ToggleField } from './fields';
import { type DocNode, tell, textOf } from './forge-doc';
import styles from './ui-kit.module.css';
import type { Draw } from './ui-kit-host';

function form(node: DocNode, inside: ReactNode): ReactNode {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    tell(node, 'onSubmit', {});
  };
  // What is wrong with a field is the app's to say, not the browser's.
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {inside}
    </form>
  );
}

function titled(Tag: 'h2' | 'h3'): Draw {
  return (node, inside) => (
    <div className={styles.section}>
      {textOf(node, 'title') !== undefined && <Tag className={styles[Tag]}>{textOf(node, 'title')}</Tag>}
      {textOf(node, 'description') !== undefined && <p className={styles.text}>{textOf(node, 'description')}</p>}
      {inside}
    </div>
  );
}

const message =
  (look: string | undefined, role?: 'alert'): Draw =>
  (_, inside) => (
    <div className={`${styles.message} ${look ?? ''}`} role={role}>
      {inside}
    </div>
  );

export const FORM_NODES: Readonly<Record<string, Draw>> = {
  Form: form,
  FormHeader: titled('h2'),
  FormSection: titled('h3'),
  FormFooter: (node, inside) => (
    <div className={styles.footer} style={node.props.align === 'start' ? { justifyContent: 'flex-start' } : {}}>
      {inside}
    </div>
  ),
  Label: (node, inside) => (
    <label className={styles.label} htmlFor={textOf(node, 'labelFor')}>
      {inside}
    </label>
  ),
  RequiredAsterisk: () => (
    <span className={styles.asterisk} title="required" aria-hidden="true">
      *
    </span>
  ),
  HelperMessage: message(styles.quiet),
  ErrorMessage: message(styles.wrong, 'alert'),
  ValidMessage: message(styles.right),
  Textfield: (node) => <TextLine node={node} />,
  TextArea: (node) => <AreaField node={node} />,
  Select: (node) => <SelectField node={node} />,
  Radio: (node) => <RadioField node={node} />,
  RadioGroup: (node) => <RadiosField node={node} />,
  Checkbox: (node) => <CheckField node={node} />,
  Toggle: (node) => <ToggleField node={node} />,
};
