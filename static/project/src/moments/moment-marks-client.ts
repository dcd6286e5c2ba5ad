import {
  type MarkMoment,
  type MarkRemoved,
  type MarkSaved,
  type MarkView,
  parseMarkRemoved,
  parseMarkSaved,
  parseMarkViews,
  type RemoveMoment,
} from '#contract/moments';
import type { NewMoment } from '#domain/moment-marks/change-mark';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface MomentMarksClient {
  read(): Promise<readonly MarkView[]>;
  mark(change: MarkMoment): Promise<MarkSaved>;
  add(moment: NewMoment): Promise<MarkSaved>;
  remove(which: RemoveMoment): Promise<MarkRemoved>;
}

/** What people say about key moments, read and kept through the app. @throws Error naming the field of an answer that cannot be read. */
export const momentMarksClient = (invoke: InvokeApp): MomentMarksClient => ({
  read: () => callApp(invoke, 'moments.read', {}, parseMarkViews),
  mark: (change) => callApp(invoke, 'moments.mark', change, parseMarkSaved),
  add: (moment) => callApp(invoke, 'moments.add', moment, parseMarkSaved),
  remove: (which) => callApp(invoke, 'moments.remove', which, parseMarkRemoved),
});
