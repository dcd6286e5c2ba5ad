import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import type { PostMortemPlan } from '#domain/post-mortem/post-mortem';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { draftOf, type PlanOrProblem, planFrom } from './plan-draft';
import { PlanFields } from './plan-fields';
import type { PostMortemDesk } from './post-mortem-desk';
import styles from './post-mortems.module.css';

interface EditDialogProps {
  readonly desk: PostMortemDesk;
  readonly postMortem: PostMortemView;
  /** Kept; `before` is what undoes it. */
  readonly onKept: (postMortem: PostMortemView, before: PostMortemPlan) => void;
  /** Somebody else was quicker; what is kept now. */
  readonly onChangedMeanwhile: (postMortem: PostMortemView) => void;
  readonly onClose: () => void;
}

/** Changes what people have settled about a post-mortem. Its evidence and its pack stay as they are. */
export function EditDialog({ desk, postMortem, onKept, onChangedMeanwhile, onClose }: EditDialogProps) {
  const { voice } = useSurroundings();
  const [base, setBase] = useState(postMortem);
  const [draft, setDraft] = useState(() => draftOf(postMortem, voice.zone));
  const [problem, setProblem] = useState<Extract<PlanOrProblem, { ok: false }> | null>(null);
  const [saving, setSaving] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const save = async () => {
    const read = planFrom(draft, voice.zone);
    if (!read.ok) return setProblem(read);
    setSaving(true);
    setTold(null);
    try {
      const { kind, postMortem: now } = await desk.postMortems.change({ id: base.id, version: base.version, plan: read.plan });
      if (kind === 'kept') return onKept(now, base);
      onChangedMeanwhile(now);
      setBase(now);
      setTold(
        'Somebody changed this post-mortem a moment ago. Yours is still in the form: keep it to replace theirs, or cancel to leave theirs.',
      );
    } catch (why) {
      setTold(`Not kept; your changes are still here. ${why instanceof Error ? why.message : String(why)}`);
    }
    setSaving(false);
  };
  return (
    <Modal onClose={onClose} width="medium" shouldCloseOnOverlayClick={false}>
      <ModalHeader hasCloseButton closeButtonLabel="Close without changes">
        <ModalTitle>Change the post-mortem</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <PlanFields
          draft={draft}
          zone={voice.zone}
          problem={problem}
          find={desk.find}
          onChange={(next) => {
            setDraft(next);
            setProblem(null);
          }}
        />
        {told !== null && (
          <p className={styles.problem} role="alert">
            {told}
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button appearance="primary" isLoading={saving} onClick={() => void save()}>
          Keep
        </Button>
      </ModalFooter>
    </Modal>
  );
}
