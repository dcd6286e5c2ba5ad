import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useState } from 'react';
import { type Block, blocksOf, documentOf, newBlock } from '../confluence/plain-text';
import type { WikiPage } from '../confluence/wiki-page';
import { RichText } from '../parts/adf';
import layout from '../parts/layout.module.css';
import { useSite } from '../site/state';
import { useChange } from './use-change';
import styles from './wiki-page.module.css';

interface Props {
  /** Null for a new page. */
  page: WikiPage | null;
  save(title: string, doc: unknown, message: string): Promise<void>;
  cancel(): void;
}

/** Title and body of a page: paragraphs and headings as text, everything else kept as it is. */
export function EditForm({ page, save, cancel }: Props) {
  const { users } = useSite().state;
  const [title, setTitle] = useState(page?.title ?? '');
  const [message, setMessage] = useState('');
  const [blocks, setBlocks] = useState<readonly Block[]>(() => (page ? blocksOf(page.doc) : [newBlock([])]));
  const { run, busy, error } = useChange(() => {});
  const write = (id: number, text: string): void =>
    setBlocks((old) => old.map((block) => (block.id === id ? { ...block, text } : block)));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run(() => save(title, documentOf(blocks, users), message));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.block}>
        <label htmlFor="page-title">Title</label>
        <Textfield id="page-title" value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      </div>
      {blocks.map((block, index) => (
        <EditBlock
          key={block.id}
          block={block}
          place={index + 1}
          write={(text) => write(block.id, text)}
          remove={() => setBlocks((old) => old.filter(({ id }) => id !== block.id))}
        />
      ))}
      <div className={layout.row}>
        <Button onClick={() => setBlocks((old) => [...old, newBlock(old)])}>Add paragraph</Button>
        <span className={layout.quiet}>@ and a full name mentions a person.</span>
      </div>
      {page && (
        <div className={styles.block}>
          <label htmlFor="page-message">What changed (optional)</label>
          <Textfield id="page-message" value={message} onChange={(event) => setMessage(event.currentTarget.value)} />
        </div>
      )}
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={layout.row}>
        <Button type="submit" appearance="primary" isLoading={busy} isDisabled={title.trim() === ''}>
          {page ? 'Save' : 'Publish'}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface BlockProps {
  block: Block;
  place: number;
  write(text: string): void;
  remove(): void;
}

function EditBlock({ block, place, write, remove }: BlockProps) {
  const removing = (
    <div className={styles.end}>
      <Button spacing="compact" appearance="subtle" onClick={remove} aria-label={`Remove part ${place}`}>
        Remove
      </Button>
    </div>
  );
  if (block.text === null) {
    return (
      <section className={styles.kept} aria-label={`Part ${place}, kept as it is`}>
        <RichText doc={block.node} />
        {removing}
      </section>
    );
  }
  return (
    <div className={styles.block}>
      <TextArea
        aria-label={`Part ${place}`}
        minimumRows={2}
        resize="smart"
        value={block.text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {removing}
    </div>
  );
}
