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
import type { Parsed } from '#domain/parsing/parsed';
import type { InvokeApp } from '../settings/settings-client';

export interface MomentMarksClient {
  read(): Promise<readonly MarkView[]>;
  mark(change: MarkMoment): Promise<MarkSaved>;
  add(moment: NewMoment): Promise<MarkSaved>;
  remove(which: RemoveMoment): Promise<MarkRemoved>;
}

/** What people say about key moments, read and kept through the app. @throws Error naming the field of an answer that cannot be read. */
export function momentMarksClient(invoke: InvokeApp): MomentMarksClient {
  const call = async <T>(name: string, payload: object, parse: (raw: unknown) => Parsed<T>): Promise<T> => {
    const answer = parse(await invoke(name, { ...payload }));
    if (!answer.ok) throw new Error(`The app’s answer could not be read (${answer.field}: ${answer.problem}).`);
    return answer.value;
  };
  return {
    read: () => call('moments.read', {}, parseMarkViews),
    mark: (change) => call('moments.mark', change, parseMarkSaved),
    add: (moment) => call('moments.add', moment, parseMarkSaved),
    remove: (which) => call('moments.remove', which, parseMarkRemoved),
  };
}
