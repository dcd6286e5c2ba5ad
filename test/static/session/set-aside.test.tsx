import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import type { SessionCommand } from '#domain/session/command';
import type { CommandId } from '#domain/session/ids';
import { notesAsText } from '../../../static/session/src/room/notes-go';
import { offeredAgain } from '../../../static/session/src/room/offered-again';
import { RefusedNotes } from '../../../static/session/src/room/refused-notes';
import { ReturnedNotes } from '../../../static/session/src/room/returned-notes';
import { StateNote } from '../../../static/session/src/room/state-note';
import { keptOfDesk } from '../../../static/shared/src/session/waiting';
import { A_DRAFT, aMeetingIn, BEN, cards, item } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';
import { drawnFor } from '../../support/drawn-at-meeting';

const command: SessionCommand = {
  ...{ kind: 'write', of: 'lessons', item: item('lesson-001'), based: 0, draft: A_DRAFT.lessons },
  id: 'command-0001' as CommandId,
};
const failed = { command, why: { id: command.id, kind: 'failed' } } as const;
const returned = { step: 'frictions', envelope: cards(null, 'The export stopped'), refusal: null } as const;

describe('what the app failed over', () => {
  it('is shown with its text and a clear message, and can be sent again', () => {
    const meeting = aMeetingIn('decisions');
    const desk = deskAtMeeting(meeting, BEN, { view: { refused: [failed], returned: [returned] } });
    const refused = drawnFor(meeting, BEN, RefusedNotes, { desk });
    expect(refused).toContain('could not take it in after several tries');
    expect(refused).toContain(A_DRAFT.lessons.text);
    expect(offeredAgain(failed)).toMatchObject({ kind: 'write', item: item('lesson-001') });
    const notes = drawnFor(meeting, BEN, ReturnedNotes, { desk });
    expect(notes).toContain('could not take in what you gave in');
    expect(notes).toContain('The export stopped');
  });

  it('is still there after a reload', () => {
    const kept = JSON.parse(
      JSON.stringify([
        { kind: 'refused', ...failed },
        { kind: 'returned', ...returned },
      ]),
    );
    expect(keptOfDesk(kept).untaken).toEqual([
      { kind: 'refused', ...failed },
      { kind: 'returned', ...returned },
    ]);
  });
});

describe('a window that is older than the app', () => {
  it('says so, offers to reload, and says that nothing is lost', () => {
    const meeting = aMeetingIn('sorting');
    const desk = deskAtMeeting(meeting, BEN, { view: { state: 'outdated', pending: 2 } });
    const Note = ({ view }: { readonly view: ReturnType<typeof desk.view> }) => <StateNote view={view} onAsk={() => {}} />;
    const markup = drawnFor(meeting, BEN, Note, { desk });
    expect(markup).toContain('This window is older than the app');
    expect(markup).toContain('nothing that you wrote is lost');
    expect(markup).toContain('Reload the page');
    expect(markup).toMatch(/2.changes are waiting/);
    expect(markup).not.toContain('There is no connection');
  });
});

describe('private notes that go with the close', () => {
  it('are copied under their questions, without those that were left empty (S1-78)', () => {
    const { ownNotes } = englishFramework.preparation;
    expect(notesAsText({ wentWell: ' Daily calls ', didNot: '', wouldChange: 'Ask support' }, ownNotes)).toBe(
      `${ownNotes.wentWell}\nDaily calls\n\n${ownNotes.wouldChange}\nAsk support`,
    );
    expect(notesAsText({ wentWell: ' ', didNot: '', wouldChange: '' }, ownNotes)).toBeNull();
    expect(ownNotes.invitation).toContain('deleted when the meeting closes');
  });
});
