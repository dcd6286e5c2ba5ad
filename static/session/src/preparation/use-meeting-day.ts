import type { Meeting } from '#domain/post-mortem/post-mortem';
import { afterTheEnd } from '#domain/session/meeting-time';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { ScreenProps } from '../room/screen-props';
import { useEvidence } from '../writing/use-evidence';
import type { MeetingDay } from './checklist';
import { endOfProject } from './end-of-project';

/** What is known of the day of a meeting, by the frozen evidence and the server's clock. */
export function useMeetingDay({ desk, evidence }: Pick<ScreenProps, 'desk' | 'evidence'>, meeting: Meeting | null): MeetingDay {
  const { voice } = useSurroundings();
  const end = endOfProject(useEvidence(evidence));
  const after = afterTheEnd(end.day, meeting === null ? null : voice.dayOf(meeting.at), voice.dayOf(desk.serverNow()));
  return { agreed: meeting !== null, late: after.kind === 'later' };
}
