import type { Reminder } from '#domain/loop/reminders';
import type { PackBlock, PackDocument, PackInline } from '#domain/pack/pack-document';
import { recordVoice } from '#domain/session-record/record-voice';

/** So many days as words. */
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** As a record in English writes days. */
const dayOf = recordVoice('en-GB', 'UTC').day;

const sentence = ({ about, dueOn, daysLate }: Reminder): string => {
  if (about.kind === 'check') {
    const asked =
      about.check.days === 30
        ? 'The 30-day check: is the change in place, and do people follow it?'
        : 'The 90-day check: has the change prevented similar trouble in later work?';
    const since = daysLate > 0 ? ` It has been waiting for ${days(daysLate)}.` : '';
    return `${asked}${since} Answer it in the panel “Decision of a post-mortem” of this issue, or on the Post-mortem page of the project under Decisions.`;
  }
  if (daysLate < 0) return `This decision is due on ${dayOf(dueOn)}, in ${days(-daysLate)}.`;
  if (daysLate === 0) return 'This decision is due today.';
  return `This decision was due on ${dayOf(dueOn)}, ${days(daysLate)} ago. If the day no longer fits, move it and say why; if it is not to be done, close the issue as such.`;
};

/**
 * One comment for everything that there is to remind of at once (S1-58, S3-62). The owner is mentioned, so that Jira tells them; without
 * an owner it asks for one. In English, because nobody knows whose language a comment of the app is read in.
 */
export const reminderText = (reminders: readonly Reminder[]): PackDocument => {
  const to = reminders.find((one) => one.to !== null)?.to ?? null;
  const first: PackInline[] =
    to === null ? ['This decision has no owner now. Assign it to the person who is to see it through. '] : [{ person: to }, ' '];
  const blocks = reminders.map((one, n): PackBlock => ({ kind: 'paragraph', line: [...(n === 0 ? first : []), sentence(one)] }));
  return { title: '', blocks };
};
