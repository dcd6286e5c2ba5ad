import { useState } from 'react';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { SmallForm } from '../../../shared/src/components/small-form';
import type { Sent } from '../decisions/decisions-desk';
import { canBeSaid, SentenceField } from '../decisions/sentence-field';
import { useSend } from '../decisions/use-send';

interface HasNotFormProps {
  readonly project: string;
  /** What was said of it before; a later word replaces it. */
  readonly before: string;
  readonly tell: (sentence: string) => Promise<Sent>;
  /** The id of the heading above. */
  readonly home: string;
  readonly onClose: () => void;
}

/** That a project does not have it, with one sentence on what is there instead, which may be left out. */
export function HasNotForm({ project, before, tell, home, onClose }: HasNotFormProps) {
  const [sentence, setSentence] = useState(before);
  const { sending, problem, send } = useSend(home);
  const most = LOOP_LIMITS.sentence;
  const submit = async () => {
    if (await send(() => tell(sentence))) onClose();
  };
  return (
    <SmallForm
      framed
      label={`Has not: ${project}`}
      act="It has not"
      problem={problem}
      disabled={sentence.trim() !== '' && !canBeSaid(sentence, most)}
      saving={sending}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <SentenceField
        label="What did you find there instead? One sentence helps, and may be left out"
        value={sentence}
        most={most}
        onChange={setSentence}
      />
    </SmallForm>
  );
}
