import { CommitmentsBack } from '../../../session/src/commitments/commitments-back';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { useOpenedSay } from '../../../shared/src/say/use-opened-say';
import { SayIn } from '../../../shared/src/say/use-say';

/** The card as it stands in a session, where nothing speaks the viewer's language yet. */
export function OwnCommitmentsCard({ invoke }: { readonly invoke: InvokeApp }) {
  const say = useOpenedSay();
  if (say === null) return null;
  return (
    <SayIn.Provider value={say}>
      <CommitmentsBack invoke={invoke} here={null} />
    </SayIn.Provider>
  );
}
