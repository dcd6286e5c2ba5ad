import type { EvidenceMessage } from '../worker/open-evidence';
import type { EvidenceView, Progress } from '../worker/protocol';

export type Reading =
  | { readonly kind: 'starting' }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'stopped'; readonly reason: 'cancelled' | 'trouble'; readonly progress: Progress }
  | { readonly kind: 'settled' };

/** What the page knows: the last view, and how the reading stands. */
export interface PageState {
  readonly view: EvidenceView | null;
  readonly reading: Reading;
}

export const atFirst: PageState = { view: null, reading: { kind: 'starting' } };

/** The state after one message of the worker. */
export function afterMessage(state: PageState, message: EvidenceMessage): PageState {
  switch (message.kind) {
    case 'progress':
      return { ...state, reading: { kind: 'reading', progress: message.progress } };
    case 'view':
      return { view: message.view, reading: afterView(state.reading, message.reading) };
    case 'up-to-date':
      return { view: state.view && { ...state.view, readAt: message.readAt }, reading: { kind: 'settled' } };
    case 'stopped':
      return {
        // What the viewer may not see any more goes from the screen as well.
        view: message.progress.trouble?.kind === 'no-permission' ? null : state.view,
        reading: { kind: 'stopped', reason: message.reason, progress: message.progress },
      };
  }
}

/** A view that comes in the middle of a read (a kept one, another filter) says nothing about how the read stands. */
function afterView(reading: Reading, goesOn: boolean): Reading {
  return goesOn ? reading : { kind: 'settled' };
}
