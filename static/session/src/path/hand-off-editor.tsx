import { useEffect, useRef } from 'react';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import { WorkingOn } from '../room/working-on';
import { BLANK } from '../writing/blank-items';
import { Choice } from '../writing/choice';
import { itemBetween } from '../writing/item-ids';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import { NameNote } from './name-note';
import styles from './path.module.css';
import type { HandOff } from './path-row';
import type { PathView } from './path-view';
import { handOffName } from './path-words';
import { useNoNames } from './use-no-names';

interface HandOffEditorProps extends PathView {
  readonly handOff: HandOff;
  readonly onClose: () => void;
}

/** What happened at one hand-off, by role and moment. A person's name is not kept: it would say who, and not where. */
export function HandOffEditor({ handOff, onClose, ...view }: HandOffEditorProps) {
  const { desk, shut, session, words } = view;
  const [example] = words.examples.edges;
  const { from, to, edge } = handOff;
  const say = useSay();
  const writer = useItemWriter(desk);
  const heading = useRef<HTMLHeadingElement>(null);
  const { named, mayKeep } = useNoNames(view);
  useEffect(() => heading.current?.focus(), []);
  const id = edge?.id ?? itemBetween('edge', from.id, to.id);
  const blank = { ...BLANK.edges, from: from.id, to: to.id };
  const title = handOffName(handOff, say);
  const listed = session.items.redesign.some((point) => point.edge === id);
  const text = {
    on: view,
    of: 'edges' as const,
    item: edge,
    id,
    blank,
    disabled: shut,
    most: LIMITS.sentence,
    othersToldElsewhere: true,
    mayKeep,
  };
  return (
    <section className={styles.editor} aria-label={title}>
      <h3 className={styles.editorTitle} ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h3>
      <Choice
        label={say('path.wasLost')}
        value={edge === null ? null : edge.lost ? 'lost' : 'kept'}
        disabled={shut}
        onChange={(answer) => void writer.change('edges', id, { lost: answer === 'lost' }, { blank })}
        options={[
          { value: 'lost', label: say('path.wasLost.yes') },
          { value: 'kept', label: say('path.wasLost.no') },
        ]}
      />
      <ItemText {...text} field="what" label={say('path.what')} hint={say('path.what.hint')} />
      <ItemText {...text} field="moment" label={say('path.moment')} hint={say('path.moment.hint')} rows={1} />
      <WorkingOn view={view.view} item={id} />
      <NameNote named={named} />
      {example !== undefined && (
        <p className={styles.example}>
          <span className={styles.instead}>{say('path.insteadOf', { text: example.instead })}</span> {example.say}
        </p>
      )}
      <div className={styles.acts}>
        {edge !== null && (
          <PlainButton
            disabled={shut || listed}
            onClick={() =>
              writer.add('redesign', { edge: id, text: say('path.redesign.first', { from: from.name, to: to.name }) })
            }
          >
            {say(listed ? 'path.redesign.listed' : 'path.redesign.add')}
          </PlainButton>
        )}
        {edge !== null && <CommentsButton {...view} item={edge.id} about={title} />}
        <PlainButton appearance="subtle" onClick={onClose}>
          {say('path.close')}
        </PlainButton>
      </div>
    </section>
  );
}
