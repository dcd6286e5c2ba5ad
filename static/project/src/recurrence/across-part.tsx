import type { DecisionsAcross } from '#contract/decisions-across';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { NamedPart } from './named-part';
import { useAcross } from './use-across';
import { YearPart } from './year-part';

/** What other teams have decided, read after all that is this project's own. */
export function AcrossPart({ invoke }: { readonly invoke: InvokeApp }) {
  const { across, readAgain } = useAcross(invoke);
  switch (across.kind) {
    case 'reading':
      // The way to this part of the page leads here until it has come.
      return (
        <div id="year">
          <WaitingBlock height={240} />
        </div>
      );
    case 'unread':
      return (
        <EmptyNote title="The decisions of other teams could not be read">
          What came back: {across.problem}{' '}
          <PlainButton appearance="link" onClick={readAgain}>
            Try again
          </PlainButton>
        </EmptyNote>
      );
    case 'read':
      return <AcrossRead across={across.across} />;
  }
}

export function AcrossRead({ across: { named, year } }: { readonly across: DecisionsAcross }) {
  return (
    <>
      {named.length > 0 && <NamedPart named={named} />}
      <YearPart year={year} />
    </>
  );
}
