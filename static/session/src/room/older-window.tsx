import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';

/** The whole page, because the platform tells this window of a newer app only there; where it cannot, this window alone. */
const reload = () => void import('@forge/bridge').then(({ router }) => router.reload()).catch(() => window.location.reload());

/** Says that the app has become a newer one, and that a reload helps and loses nothing. */
export function OlderWindow() {
  const say = useSay();
  return (
    <>
      {say('room.outdated')}{' '}
      <PlainButton appearance="link" onClick={reload}>
        {say('room.outdated.reload')}
      </PlainButton>
    </>
  );
}
