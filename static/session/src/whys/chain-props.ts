import type { ItemId } from '#domain/session/ids';
import type { WhyChain } from '#domain/session/items';
import type { ScreenProps } from '../room/screen-props';

export interface ChainProps extends ScreenProps {
  readonly id: ItemId;
  readonly topic: ItemId;
  /** Null while nobody has said anything under the topic. */
  readonly chain: WhyChain | null;
  /** Nothing can be written now. */
  readonly shut: boolean;
}
