import { type RefObject, useEffect, useRef } from 'react';
import { type Remark, type WordingField, withRewrite } from '#domain/language/remark';
import type { Invited } from '#domain/post-mortem/post-mortem';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { RemarkLine } from './remark-line';
import { useRemark } from './use-remark';
import styles from './wording.module.css';

/** What a field is for, and whose names may stand in it. */
export interface Wording {
  readonly field: WordingField;
  readonly people: readonly Pick<Invited, 'accountId'>[];
}

interface WordingHelpProps extends Wording {
  readonly text: string;
  /** The field it stands under; Alt and Enter in it takes a rewrite. */
  readonly area: RefObject<HTMLTextAreaElement | HTMLInputElement>;
  readonly onTake: (text: string) => void;
}

/** Under a field, after a moment of quiet: the first words with which a text could be kinder or more exact. Nothing of it leaves the browser. */
export function WordingHelp({ text, field, people, area, onTake }: WordingHelpProps) {
  const say = useSay();
  const ids = people.map(({ accountId }) => accountId);
  const nameOf = useNames(ids);
  const { remark, dismiss } = useRemark({ text, field, people: ids.flatMap((id) => nameOf(id) ?? []), locale: say.locale });
  const take = () => {
    if (remark === null || remark.rewrite === null) return;
    area.current?.focus();
    onTake(withRewrite(text, remark));
    showGap(area, remark);
  };
  const taking = useRef(take);
  taking.current = take;
  const canTake = remark !== null && remark.rewrite !== null;
  useEffect(() => {
    const field = area.current;
    if (field === null || !canTake) return undefined;
    // At the field itself, so that the field's own meaning of Enter does not come into it.
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !event.altKey || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      taking.current();
    };
    field.addEventListener('keydown', onKey);
    return () => field.removeEventListener('keydown', onKey);
  }, [area, canTake]);
  return (
    <div role="status" aria-live="polite" className={styles.help}>
      {remark !== null && <RemarkLine text={text} remark={remark} onTake={take} onDismiss={dismiss} />}
    </div>
  );
}

/** Marks the first gap of the rewrite, once it stands there: that is where one writes on. */
function showGap(area: WordingHelpProps['area'], { start, rewrite }: Remark) {
  const gap = rewrite?.indexOf('…') ?? -1;
  if (gap >= 0) requestAnimationFrame(() => area.current?.setSelectionRange(start + gap, start + gap + 1));
}
