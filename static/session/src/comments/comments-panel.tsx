import type { ItemId } from '#domain/session/ids';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import type { ScreenProps } from '../room/screen-props';
import { useWhyShut } from '../room/use-why-shut';
import { useItemWriter } from '../writing/use-item-writer';
import { CommentForm } from './comment-form';
import styles from './comments.module.css';
import { partsOf } from './mentions';
import { wordsOfItem } from './words-of-item';

/** What people say about one item, beside it. A comment carries its writer's name: it is a conversation, not a contribution. */
export function CommentsPanel(props: ScreenProps & { readonly on: ItemId }) {
  const { session, you, desk, view, on } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const shut = useWhyShut(session, you, 'comments');
  const comments = session.items.comments.filter((comment) => comment.on === on);
  const nameOf = useNames([...view.people.map(({ accountId }) => accountId), ...comments.map(({ by }) => by)]);
  const people = view.people.flatMap(({ accountId }) => {
    const name = nameOf(accountId);
    return name === null ? [] : [{ id: accountId, name }];
  });
  return (
    <div className={styles.comments}>
      <blockquote className={styles.on} dir="auto">
        {wordsOfItem(session, on) ?? say('comments.gone')}
      </blockquote>
      {comments.length === 0 && <p className={said.quiet}>{say('comments.empty')}</p>}
      <ol>
        {comments.map((comment) => (
          <li key={comment.id} className={styles.comment}>
            <p className={styles.by}>{comment.by === you ? say('comments.you') : (nameOf(comment.by) ?? '…')}</p>
            <p className={styles.text} dir="auto">
              {partsOf(comment.text, people).map(({ text, person }, n) =>
                person === null ? (
                  text
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text are known by their places alone.
                  <b key={n} className={styles.mention} data-you={person === you || undefined}>
                    {text}
                  </b>
                ),
              )}
            </p>
            {comment.by === you && (
              <PlainButton
                compact
                appearance="subtle"
                disabled={shut !== null}
                onClick={() => writer.remove('comments', comment.id)}
              >
                {say('comments.remove')}
              </PlainButton>
            )}
          </li>
        ))}
      </ol>
      {shut !== null ? (
        <p className={said.quiet}>{shut}</p>
      ) : (
        <CommentForm desk={desk} on={on} people={people.filter(({ id }) => id !== you)} />
      )}
    </div>
  );
}
