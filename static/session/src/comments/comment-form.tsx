import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ItemId } from '#domain/session/ids';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import { lengthNote } from '../room/length-note';
import said from '../room/said.module.css';
import { useDraft } from '../room/use-draft';
import { useItemWriter } from '../writing/use-item-writer';
import styles from './comments.module.css';
import { mentionsIn, type Nameable, nameBeingTyped, whoIsMeant } from './mentions';

interface CommentFormProps {
  readonly desk: SessionDesk;
  readonly on: ItemId;
  /** Who can be mentioned. */
  readonly people: readonly Nameable[];
}

const MOST_OFFERED = 6;

/** Writes a comment. After an `@` the people are offered: arrow keys choose one, Enter or Tab takes it. */
export function CommentForm({ desk, on, people }: CommentFormProps) {
  const say = useSay();
  const id = useId();
  const writer = useItemWriter(desk);
  const draft = useDraft(desk, `comments.${on}`);
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState(false);
  const text = draft.text ?? '';
  const length = lengthNote(text, LIMITS.paragraph);
  const typing = closed ? null : nameBeingTyped(text, caret);
  const offered = typing === null ? [] : whoIsMeant(typing.typed, people).slice(0, MOST_OFFERED);
  const at = Math.min(chosen, offered.length - 1);

  const take = (person: Nameable) => {
    if (typing === null) return;
    const before = `${text.slice(0, typing.from)}@${person.name} `;
    draft.write(before + text.slice(caret));
    setCaret(before.length);
    setChosen(0);
    // The field has its new text only after it was drawn again.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(before.length, before.length);
    });
  };
  const send = () => {
    if (text.trim() === '' || length.over) return;
    writer.add('comments', { on, text: text.trim(), mentions: mentionsIn(text, people) });
    draft.drop();
    area.current?.focus();
  };
  const ask = () => {
    writer.add('questions', { text: text.trim(), about: on });
    draft.drop();
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const person = offered[at];
    if (person !== undefined && (key === 'ArrowDown' || key === 'ArrowUp')) {
      setChosen((at + (key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
    } else if (person !== undefined && (key === 'Enter' || key === 'Tab') && !event.nativeEvent.isComposing) take(person);
    else if (person !== undefined && key === 'Escape') {
      setClosed(true);
      event.stopPropagation();
    } else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    else return;
    event.preventDefault();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className={said.label} htmlFor={id}>
        {say('comments.write')}
      </label>
      <textarea
        ref={area}
        id={id}
        className={styles.area}
        rows={3}
        dir="auto"
        value={text}
        aria-autocomplete="list"
        aria-controls={`${id}-people`}
        aria-activedescendant={offered.length > 0 ? `${id}-${at}` : undefined}
        aria-invalid={length.over || undefined}
        onChange={({ target }) => {
          draft.write(target.value);
          setCaret(target.selectionStart);
          setClosed(false);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-people`}
        className={styles.people}
        role="listbox"
        aria-label={say('comments.people')}
        hidden={offered.length === 0}
      >
        {offered.map((person, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys.
          <div
            key={person.id}
            id={`${id}-${n}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === at}
            className={styles.person}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
          >
            {person.name}
          </div>
        ))}
      </div>
      {length.shown && (
        <span className={said.quiet}>{say(length.over ? 'room.length.over' : 'room.length.left', { count: length.count })}</span>
      )}
      <span>
        <PlainButton disabled={text.trim() === '' || length.over} onClick={send}>
          {say('comments.send')}
        </PlainButton>{' '}
        <PlainButton appearance="subtle" disabled={text.trim() === '' || text.trim().length > LIMITS.sentence} onClick={ask}>
          {say('comments.ask')}
        </PlainButton>
      </span>
      <span className={said.quiet}>{say('comments.hint')}</span>
    </form>
  );
}
