import { lazy } from 'react';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { LatePart } from '../../../shared/src/components/late-part';

const Card = lazy(() => import('./own-commitments-card').then((module) => ({ default: module.OwnCommitmentsCard })));

/** What the viewer said they would do differently, when it is time to look at it. For most people on most days nothing. */
export function OwnCommitmentsPart({ invoke }: { readonly invoke: InvokeApp }) {
  return (
    <LatePart name="What you said" waiting={null}>
      <Card invoke={invoke} />
    </LatePart>
  );
}
