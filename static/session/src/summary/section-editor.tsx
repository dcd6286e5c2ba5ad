import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { DraftSection } from '#domain/summary/draft';
import { SUMMARY_LIMITS } from '#domain/summary/summary-limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { Drafts } from '../../../shared/src/session/drafts';
import field from '../room/field.module.css';
import { lengthNote } from '../room/length-note';
import said from '../room/said.module.css';
import { dropSectionDraft, keepSectionDraft, readSectionDraft } from './section-draft';
import { linesOf, textOf } from './section-text';
import type { SummaryDesk } from './summary-desk';

interface SectionEditorProps {
  readonly section: DraftSection;
  readonly summary: SummaryDesk;
  readonly drafts: Drafts;
  readonly onDone: () => void;
}

/** Who pauses for so long is done with a thought. */
const PAUSE_MS = 2_000;
const MOST_ROWS = 16;

/** A section as text. It is kept in the browser with every stroke, and by the app at each pause and when the field is left. */
export function SectionEditor({ section, summary, drafts, onDone }: SectionEditorProps) {
  const say = useSay();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Null while nothing has been typed: then what others write is seen here.
  const [text, setText] = useState(() => readSectionDraft(drafts, section.id)?.text ?? null);
  const typed = useRef(text);
  const keepNow = useRef<() => Promise<void>>(async () => {});
  const shown = text ?? textOf(section.lines);
  const length = lengthNote(shown, SUMMARY_LIMITS.section);
  useEffect(() => {
    summary.begin(section.id, readSectionDraft(drafts, section.id)?.found);
    area.current?.focus();
    // What a reload has brought back was never answered.
    if (typed.current !== null) timer.current = setTimeout(() => void keepNow.current(), 0);
    return () => clearTimeout(timer.current);
  }, [summary, drafts, section.id]);

  const keep = async () => {
    clearTimeout(timer.current);
    const sent = typed.current;
    // What is too long is refused by the app, and nothing is published before it is shorter.
    if (sent === null) return;
    await summary.keep(section.id, linesOf(sent));
    const state = summary.view().sections[section.id]?.kind;
    if (state !== 'not-kept' && state !== 'changed-meanwhile' && typed.current === sent) dropSectionDraft(drafts, section.id);
  };
  keepNow.current = keep;
  const write = (next: string) => {
    if (typed.current === null) summary.saw(section.id);
    typed.current = next;
    setText(next);
    keepSectionDraft(drafts, section.id, { text: next, found: summary.found(section.id) });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), PAUSE_MS);
  };
  const done = () => {
    if (length.over) return;
    void keep();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    done();
  };
  return (
    <div className={field.field}>
      {/* The heading above says it to the eye. */}
      <label className={said.heard} htmlFor={id}>
        {section.heading}
      </label>
      <span className={field.hint} id={`${id}-hint`}>
        {say(section.fixed.length > 0 ? 'summary.edit.hintBefore' : 'summary.edit.hint')}
      </span>
      <textarea
        ref={area}
        id={id}
        className={field.text}
        rows={Math.min(MOST_ROWS, Math.max(3, shown.split('\n').length + 1))}
        value={shown}
        dir="auto"
        aria-describedby={`${id}-hint`}
        aria-invalid={length.over || undefined}
        onChange={({ target }) => write(target.value)}
        onBlur={() => void keep()}
        onKeyDown={onKeyDown}
      />
      {length.shown && (
        <span className={field.length} data-over={length.over || undefined}>
          {say(length.over ? 'room.length.over' : 'room.length.left', { n: length.count })}
        </span>
      )}
      <span>
        <PlainButton onClick={done}>{say('summary.edit.done')}</PlainButton>
      </span>
    </div>
  );
}
