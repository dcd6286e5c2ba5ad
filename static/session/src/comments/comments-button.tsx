import type { ItemId } from '#domain/session/ids';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { ScreenProps } from '../room/screen-props';

interface CommentsButtonProps extends Pick<ScreenProps, 'session' | 'onComments'> {
  readonly item: ItemId;
  /** What the item says, for those who do not see where the button stands. */
  readonly about: string;
}

/** Opens the comments on an item, and says how many there are. */
export function CommentsButton({ session, item, about, onComments }: CommentsButtonProps) {
  const say = useSay();
  const n = session.items.comments.filter(({ on }) => on === item).length;
  const label = n === 0 ? say('comments.none') : say('comments.count', { n });
  return (
    <PlainButton
      compact
      appearance="subtle"
      aria-label={say('comments.about', { label, about })}
      onClick={() => onComments(item)}
    >
      {label}
    </PlainButton>
  );
}
