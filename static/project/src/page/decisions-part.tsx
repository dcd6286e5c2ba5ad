import { lazy } from 'react';
import { LatePart } from '../../../shared/src/components/late-part';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import type { DecisionsSideProps } from '../decisions/side-props';

const Side = lazy(() => import('../decisions/decisions-side').then((module) => ({ default: module.DecisionsSide })));

/** The decisions of the project. */
export function DecisionsPart(props: DecisionsSideProps) {
  return (
    <LatePart name="The decisions" waiting={<WaitingBlock height={480} />}>
      <Side {...props} />
    </LatePart>
  );
}
