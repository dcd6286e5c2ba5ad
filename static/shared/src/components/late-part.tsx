import { Component, type ContextType, type ReactNode, Suspense } from 'react';
import { SayIn } from '../say/use-say';
import { EmptyNote } from './empty-note';
import { PlainButton } from './plain-button';

interface LatePartProps {
  /** What the part is, as the person knows it: "The settings". */
  readonly name: string;
  /** Shown until the part is there; of the part's final height. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the page whose code comes later. When it does not come - the connection went, or a newer version of the app has
 * replaced the files - or when it breaks, the rest of the page stays, and its place says what to do: in the viewer's language inside of
 * `SayIn`, elsewhere in English as the page around it.
 */
export class LatePart extends Component<LatePartProps, { readonly broken: boolean }> {
  static override contextType = SayIn;
  declare context: ContextType<typeof SayIn>;
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { name, waiting, children } = this.props;
    if (!this.state.broken) return <Suspense fallback={waiting}>{children}</Suspense>;
    const say = this.context;
    const reload = (words: string) => (
      <PlainButton appearance="link" onClick={() => window.location.reload()}>
        {words}
      </PlainButton>
    );
    if (say !== null)
      return (
        <EmptyNote title={say('room.notLoaded.title', { name })}>
          {say('room.notLoaded.text')} {reload(say('room.notLoaded.reload'))}
        </EmptyNote>
      );
    return (
      <EmptyNote title={`${name} could not be loaded`}>
        The connection may have been lost, or the app was updated while this page was open. Nothing that was read is lost.{' '}
        {reload('Reload the page')}
      </EmptyNote>
    );
  }
}
