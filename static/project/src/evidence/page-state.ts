import type { Findings } from '#domain/evidence/findings';
import type { CalendarDate } from '#domain/history/instant';
import { dateIn, type Zone, zoneNamed } from '#domain/history/zone';
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
  /** Those of the view; for the moment until they follow it, those of the view before. Null until the first ones are there. */
  readonly findings: Findings | null;
  /** Why there are none for this view; null while they come, and once they are there. */
  readonly noFindings: string | null;
  readonly reading: Reading;
}

export const atFirst: PageState = { view: null, findings: null, noFindings: null, reading: { kind: 'starting' } };

/** The state after one message of the worker. */
export function afterMessage(state: PageState, message: EvidenceMessage): PageState {
  switch (message.kind) {
    case 'progress':
      return { ...state, reading: { kind: 'reading', progress: message.progress } };
    case 'view':
      return { ...state, view: message.view, noFindings: null, reading: afterView(state.reading, message.reading) };
    case 'findings':
      return message.of === state.view?.number ? { ...state, findings: message.findings } : state;
    case 'no-findings':
      return message.of === state.view?.number ? { ...state, findings: null, noFindings: message.problem } : state;
    case 'up-to-date':
      return {
        ...state,
        view: state.view && { ...state.view, readAt: message.readAt },
        reading: { kind: 'settled' },
      };
    case 'stopped': {
      const reading = { kind: 'stopped', reason: message.reason, progress: message.progress } as const;
      // What the viewer may not see any more goes from the screen as well.
      if (message.progress.trouble?.kind === 'no-permission') return { ...atFirst, reading };
      return { ...state, reading };
    }
    // What was frozen is for whoever asked for it.
    case 'frozen':
    case 'not-frozen':
      return state;
  }
}

/** A message, and what the page had asked for when it came. */
export interface Heard {
  readonly message: EvidenceMessage;
  /** The day one looks from; null for today. */
  readonly on: CalendarDate | null;
  /** The viewer's, by its IANA name. */
  readonly zone: string;
}

/** As `afterMessage`; but while nothing is on the screen, only the day that was asked for comes onto it: another one would flash by. */
export function afterHearing(state: PageState, { message, on, zone }: Heard): PageState {
  if (message.kind === 'view' && state.view === null && !tellsOf(message.view, on, zone)) return state;
  return afterMessage(state, message);
}

/** A day that has not ended is told as today. */
function tellsOf(view: EvidenceView, on: CalendarDate | null, zone: string): boolean {
  if (view.on === on) return true;
  return view.on === null && on !== null && on >= dateIn(zoneNamed(zone) ?? UTC, view.readAt, null);
}

const UTC = zoneNamed('UTC') as Zone;

/** A view that comes in the middle of a read (a kept one, another filter) says nothing about how the read stands. */
function afterView(reading: Reading, goesOn: boolean): Reading {
  return goesOn ? reading : { kind: 'settled' };
}
