import { lazy } from 'react';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { LatePart } from '../../../shared/src/components/late-part';
import type { EvidenceView } from '../worker/protocol';

const Note = lazy(() => import('../post-mortems/end-in-sight-note').then((module) => ({ default: module.EndInSightNote })));

interface EndInSightPartProps {
  readonly view: EvidenceView | null;
  readonly filtered: boolean;
  readonly invoke: InvokeApp;
  /** Opens a post-mortem; null: a new one. */
  readonly onOpen: (id: string | null) => void;
}

/** Reminds that a project whose end is in sight has no day for its post-mortem yet. Of part of a project, or of another day, it cannot be told. */
export function EndInSightPart({ view, filtered, invoke, onOpen }: EndInSightPartProps) {
  if (view === null || !view.complete || filtered || view.on !== null) return null;
  return (
    <LatePart name="The day of the post-mortem" waiting={null}>
      <Note stories={view.stories} readAt={view.readAt} invoke={invoke} onOpen={onOpen} />
    </LatePart>
  );
}
