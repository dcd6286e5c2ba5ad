import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useCallback, useRef, useState } from 'react';
import { hasLeft } from '#contract/jira/names-in';
import type { PostMortemView } from '#contract/post-mortems';
import type { PersonId } from '#domain/history/issue-key';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { EvidenceView } from '../worker/protocol';
import { FreezePart } from './freeze-part';
import { newDraft, type PlanOrProblem, planFrom, suggestedPeople } from './plan-draft';
import { PlanFields } from './plan-fields';
import type { PostMortemDesk } from './post-mortem-desk';
import styles from './post-mortems.module.css';
import { useFreeze } from './use-freeze';

interface OpenDialogProps {
  readonly desk: PostMortemDesk;
  readonly view: EvidenceView;
  readonly projectName: string;
  /** It is opened; its evidence may still be to be frozen. */
  readonly onOpened: (postMortem: PostMortemView) => void;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** Opens a post-mortem and freezes its evidence, in one go. */
export function OpenDialog({ desk, view, projectName, onOpened, onDone, onClose }: OpenDialogProps) {
  const { voice } = useSurroundings();
  const [draft, setDraft] = useState(() => {
    const isHere = (person: PersonId) => !hasLeft(view.names[person] ?? '');
    return newDraft(projectName, desk.me, suggestedPeople(view.stories, isHere));
  });
  const [problem, setProblem] = useState<Extract<PlanOrProblem, { ok: false }> | null>(null);
  const [opened, setOpened] = useState<PostMortemView | null>(null);
  const [opening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  // Made up once: a doubled press, or another try after a lost answer, opens one post-mortem.
  const id = useRef<string | null>(null);
  const onFrozen = useCallback(
    (frozen: PostMortemView) => {
      onOpened(frozen);
      onDone(frozen.id);
    },
    [onOpened, onDone],
  );
  const freeze = useFreeze(onFrozen);
  const change = (next: typeof draft) => {
    setDraft(next);
    setProblem(null);
  };

  const open = async () => {
    const read = planFrom(draft, voice.zone);
    if (!read.ok) {
      setProblem(read);
      return;
    }
    setOpening(true);
    setRefusal(null);
    id.current ??= desk.newId();
    try {
      const there = await desk.postMortems.open({ id: id.current, plan: read.plan });
      setOpened(there);
      onOpened(there);
      void freeze.go(desk.freeze(there.id));
    } catch (why) {
      setRefusal(`Not opened; what you typed is still here. ${why instanceof Error ? why.message : String(why)}`);
    } finally {
      setOpening(false);
    }
  };
  const cancel = () => {
    freeze.cancel();
    if (opened === null) onClose();
    else onDone(opened.id);
  };

  return (
    <Modal onClose={cancel} width="medium" shouldCloseOnOverlayClick={false}>
      <ModalHeader hasCloseButton closeButtonLabel="Close without opening">
        <ModalTitle>Open a post-mortem</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {opened === null ? (
          <>
            <PlanFields
              draft={draft}
              zone={voice.zone}
              problem={problem}
              find={desk.find}
              onChange={change}
              projectName={projectName}
            />
            <p className={styles.note}>
              The evidence is frozen as you see the project now: {voice.count(view.all, 'issue', 'issues')}, read{' '}
              {voice.moment(view.readAt)}. Later changes in Jira do not alter it. It keeps dates, numbers and keys, no titles and
              no descriptions; everyone who may see this project may see it.
            </p>
            {refusal !== null && (
              <p className={styles.problem} role="alert">
                {refusal}
              </p>
            )}
          </>
        ) : (
          <FreezePart now={freeze.now} onCancel={cancel} onRetry={freeze.retry} />
        )}
      </ModalBody>
      <ModalFooter>
        {opened === null ? (
          <>
            <Button appearance="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button appearance="primary" isLoading={opening} onClick={() => void open()}>
              Open and freeze
            </Button>
          </>
        ) : (
          freeze.now.kind === 'failed' && <Button onClick={() => onDone(opened.id)}>Later</Button>
        )}
      </ModalFooter>
    </Modal>
  );
}
