import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { type KeyboardEvent, useState } from 'react';
import { macroAt } from '../confluence/macro-node';
import type { Block } from '../confluence/plain-text';
import { RichText } from '../parts/adf';
import { type AppModule, macrosOf, useSite } from '../site/state';
import { LiveMacro } from './live-macro';
import type { EditedPage } from './macro-settings';
import { meantBy, optionId, SlashMenu } from './slash-menu';
import styles from './wiki-page.module.css';

interface Props {
  block: Block;
  place: number;
  page: EditedPage;
  write(text: string): void;
  insert(module: AppModule): void;
  configure(): void;
  remove(): void;
}

/** One part of a page in the editor: text to write in, a macro, or something that stays as it is. */
export function EditBlock({ block, place, page, write, insert, configure, remove }: Props) {
  const macro = macroAt(block.node, useSite().state);
  return (
    <div className={styles.block}>
      {block.text !== null ? (
        <TextBlock text={block.text} place={place} write={write} insert={insert} />
      ) : (
        <section className={styles.kept} aria-label={macro ? `Macro ${macro.module.title}` : `Part ${place}, kept as it is`}>
          {macro ? (
            <LiveMacro
              title={macro.module.title}
              request={{
                ...{ moduleKey: macro.module.key, localId: macro.localId, ...page },
                editing: { part: 'macro', config: macro.config, isInserting: false },
              }}
            />
          ) : (
            <RichText doc={block.node} />
          )}
        </section>
      )}
      <div className={styles.end}>
        {macro?.module.macro?.config && (
          <Button spacing="compact" onClick={configure}>
            {`Edit ${macro.module.title}`}
          </Button>
        )}
        <Button spacing="compact" appearance="subtle" onClick={remove} aria-label={`Remove part ${place}`}>
          Remove
        </Button>
      </div>
    </div>
  );
}

function TextBlock({ text, place, write, insert }: Pick<Props, 'place' | 'write' | 'insert'> & { text: string }) {
  const [active, setActive] = useState(0);
  const [shut, setShut] = useState(false);
  const found = meantBy(text, macrosOf(useSite().state));
  const open = found.length > 0 && !shut;
  const menu = `slash-${place}`;
  const at = Math.min(active, found.length - 1);
  const press = (event: KeyboardEvent): void => {
    const chosen = found[at];
    if (!open || !chosen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (step !== undefined) setActive((at + step + found.length) % found.length);
    else if (event.key === 'Enter') insert(chosen);
    else setShut(true);
  };
  return (
    <>
      <TextArea
        aria-label={`Part ${place}`}
        minimumRows={2}
        resize="smart"
        value={text}
        onKeyDown={press}
        onChange={(event) => {
          setShut(false);
          write(event.currentTarget.value);
        }}
        {...(open ? { 'aria-haspopup': 'listbox', 'aria-controls': menu, 'aria-activedescendant': optionId(menu, at) } : {})}
      />
      {open && <SlashMenu id={menu} found={found} active={at} insert={insert} />}
    </>
  );
}
