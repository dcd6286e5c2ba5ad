import Button from '@atlaskit/button/new';
import { ModalTransition } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useState } from 'react';
import { macroAt, macroNode, withConfig } from '../confluence/macro-node';
import { type Block, blocksOf, documentOf, newBlock } from '../confluence/plain-text';
import type { WikiPage } from '../confluence/wiki-page';
import layout from '../parts/layout.module.css';
import { type AppModule, macrosOf, useSite } from '../site/state';
import { EditBlock } from './edit-block';
import { InsertMenu } from './insert-menu';
import { type EditedPage, MacroSettings } from './macro-settings';
import { useChange } from './use-change';
import styles from './wiki-page.module.css';

interface Props {
  /** Null for a new page. */
  page: WikiPage | null;
  /** Where the page is, or will be. */
  place: EditedPage;
  save(title: string, doc: unknown, message: string): Promise<void>;
  cancel(): void;
}

/** Title and body of a page: paragraphs and headings as text, everything else kept as it is. */
export function EditForm({ page, place, save, cancel }: Props) {
  const { state } = useSite();
  const [title, setTitle] = useState(page?.title ?? '');
  const [message, setMessage] = useState('');
  const [blocks, setBlocks] = useState<readonly Block[]>(() => (page ? blocksOf(page.doc) : [newBlock([])]));
  const { run, busy, error } = useChange(() => {});
  const write = (id: number, text: string): void =>
    setBlocks((old) => old.map((block) => (block.id === id ? { ...block, text } : block)));
  /** The macro whose settings are open; one that is being inserted goes away when they are cancelled. */
  const [settings, setSettings] = useState<{ id: number; isInserting: boolean } | null>(null);
  const remove = (id: number): void => setBlocks((old) => old.filter((block) => block.id !== id));
  const put = (id: number, node: unknown): void =>
    setBlocks((old) => old.map((block) => (block.id === id ? { id, text: null, node } : block)));
  const insert = (id: number, module: AppModule): void => {
    put(id, macroNode(state.app, module, crypto.randomUUID()));
    if (module.macro?.config?.openOnInsert) setSettings({ id, isInserting: true });
  };
  const insertBelow = (module: AppModule): void => {
    const block = newBlock(blocks);
    setBlocks((old) => [...old, block]);
    insert(block.id, module);
  };
  const open = blocks.find(({ id }) => id === settings?.id);
  const configured = open ? macroAt(open.node, state) : null;
  const keepSettings = (config: unknown, keepOpen: boolean): void => {
    if (open) put(open.id, withConfig(open.node, config));
    setSettings(keepOpen && open ? { id: open.id, isInserting: false } : null);
  };
  const closeSettings = (): void => {
    if (settings?.isInserting) remove(settings.id);
    setSettings(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run(() => save(title, documentOf(blocks, state.users), message));
  };
  return (
    <>
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
            page={place}
            write={(text) => write(block.id, text)}
            insert={(module) => insert(block.id, module)}
            configure={() => setSettings({ id: block.id, isInserting: false })}
            remove={() => remove(block.id)}
          />
        ))}
        <div className={layout.row}>
          <Button onClick={() => setBlocks((old) => [...old, newBlock(old)])}>Add paragraph</Button>
          <InsertMenu macros={macrosOf(state)} insert={insertBelow} />
          <span className={layout.quiet}>@ and a full name mentions a person, / and the beginning of a name inserts.</span>
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
      {/* Beside the form, not in it: what is submitted in the settings is not the page. */}
      <ModalTransition>
        {configured && settings && (
          <MacroSettings
            key={settings.id}
            macro={configured}
            page={place}
            isInserting={settings.isInserting}
            save={keepSettings}
            close={closeSettings}
          />
        )}
      </ModalTransition>
    </>
  );
}
