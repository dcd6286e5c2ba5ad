import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import Tooltip from '@atlaskit/tooltip';
import type { ReactNode } from 'react';
import { type DocNode, oneOf, tell, textOf } from './forge-doc';
import type { Draw } from './ui-kit-host';

function modal(node: DocNode, inside: ReactNode): ReactNode {
  const { width } = node.props;
  return (
    <Modal
      width={oneOf(width, ['small', 'medium', 'large', 'x-large']) ?? (typeof width === 'number' ? width : 'medium')}
      label={textOf(node, 'label') ?? textOf(node, 'title') ?? ''}
      onClose={() => tell(node, 'onClose', {})}
    >
      {inside}
    </Modal>
  );
}

export const OVERLAY_NODES: Readonly<Record<string, Draw>> = {
  Modal: modal,
  ModalTransition: (_, inside) => <ModalTransition>{inside}</ModalTransition>,
  ModalHeader: (_, inside) => <ModalHeader hasCloseButton>{inside}</ModalHeader>,
  ModalTitle: (_, inside) => <ModalTitle>{inside}</ModalTitle>,
  ModalBody: (_, inside) => <ModalBody>{inside}</ModalBody>,
  ModalFooter: (_, inside) => <ModalFooter>{inside}</ModalFooter>,
  Tooltip: (node, inside) => (
    <Tooltip content={textOf(node, 'content') ?? ''}>
      {/* Atlaskit's tooltip needs one element to stand at. */}
      <span>{inside}</span>
    </Tooltip>
  ),
};
