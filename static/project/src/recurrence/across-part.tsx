import type { DecisionsAcross } from '#contract/decisions-across';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { NamedPart } from './named-part';
import type { Across } from './use-across';
import { YearPart } from './year-part';

interface AcrossPartProps {
  readonly across: Across;
  readonly onReadAgain: () => void;
}

/** What other teams have decided. Until it has come, the way to the year in one look leads to what is shown instead. */
export function AcrossPart({ across, onReadAgain }: AcrossPartProps) {
  switch (across.kind) {
    case 'reading':
      return (
        <div id="year">
          <WaitingBlock height={240} />
        </div>
      );
    case 'unread':
      return (
        <div id="year">
          <EmptyNote title="The decisions of other teams could not be read">
            What came back: {across.problem}{' '}
            <PlainButton appearance="link" onClick={onReadAgain}>
              Try again
            </PlainButton>
          </EmptyNote>
        </div>
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
