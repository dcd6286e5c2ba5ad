import ModalDialog, { ModalBody, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import type { PageMacro } from '../confluence/macro-node';
import { submittedConfig } from '../host/submitted-config';
import { LiveMacro } from './live-macro';

/** Where a page is while it is being edited: its id is known before it is stored. */
export interface EditedPage {
  readonly pageId: string;
  readonly spaceKey: string;
}

interface Props {
  macro: PageMacro;
  page: EditedPage;
  isInserting: boolean;
  save(config: Readonly<Record<string, unknown>>, keepOpen: boolean): void;
  /** Left without saving. */
  close(): void;
}

/** Forge's sizes of a dialog, in the words and pixels of Atlaskit. */
const WIDTHS: Readonly<Record<string, string | number>> = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  xlarge: 'x-large',
  max: '100%',
};

/** The settings of a macro, drawn by the app, in a dialog of the editor. */
export function MacroSettings({ macro: { module, localId, config }, page, isInserting, save, close }: Props) {
  const face = module.macro?.config;
  const title = face?.title ?? module.title;
  const take = (payload: unknown): void => {
    const { config: submitted, keepEditing } = submittedConfig(payload);
    save(submitted, keepEditing);
  };
  // As it was when the dialog opened: what is saved meanwhile must not open it anew.
  const [editing] = useState({ part: 'config', config, isInserting } as const);
  return (
    <ModalDialog onClose={close} width={WIDTHS[face?.size ?? ''] ?? 'medium'}>
      <ModalHeader hasCloseButton>
        <ModalTitle>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <LiveMacro title={title} request={{ moduleKey: module.key, localId, ...page, editing }} submit={take} close={close} />
      </ModalBody>
    </ModalDialog>
  );
}
