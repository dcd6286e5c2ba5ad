import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useChange } from './use-change';
import styles from './wiki-page.module.css';

interface Props {
  title: string;
  remove(): Promise<void>;
  removed(): void;
  close(): void;
}

/** Asks before a page goes into the bin. */
export function DeleteDialog({ title, remove, removed, close }: Props) {
  const { run, busy, error } = useChange(removed);
  return (
    <ModalDialog onClose={close} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle>Delete this page?</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>{title} goes into the bin, from which it can be restored. Pages below it move up.</p>
        {error !== null && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button appearance="danger" isLoading={busy} onClick={() => void run(remove)}>
          Delete
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
