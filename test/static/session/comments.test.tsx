import '../../support/without-styles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommentsButton } from '../../../static/session/src/comments/comments-button';
import { CommentsPanel } from '../../../static/session/src/comments/comments-panel';
import { mentionsIn, nameBeingTyped, partsOf, whoIsMeant } from '../../../static/session/src/comments/mentions';
import { wordsOfItem } from '../../../static/session/src/comments/words-of-item';
import { QuestionsPanel } from '../../../static/session/src/questions/questions-panel';
import { TwoVersions } from '../../../static/session/src/room/two-versions';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { ANN, aMeetingIn, BEN, CAT, item, type Meeting, sorted } from '../../support/a-session';
import { drawn } from '../../support/drawn';
import { drawnFor, sayEnglish } from '../../support/drawn-at-meeting';

const PEOPLE = [
  { id: ANN, name: 'Ann' },
  { id: BEN, name: 'Ann Marie' },
  { id: CAT, name: 'Çelik Ateş' },
];

describe('Mentions', () => {
  it('are the people whose name stands after an at sign; the longer name counts', () => {
    expect(mentionsIn('@Ann Marie and @Çelik Ateş, see this', PEOPLE)).toEqual([BEN, CAT]);
    expect(mentionsIn('@Ann and @Ann again; ann@example.org', PEOPLE)).toEqual([ANN]);
    expect(mentionsIn('nobody @all', PEOPLE)).toEqual([]);
  });

  it('cut a text into parts that make it up again', () => {
    const words = fc
      .array(fc.constantFrom('@', 'Ann', ' ', 'Marie', '@Ann', 'Çelik Ateş', 'x', '\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (text) => {
        const parts = partsOf(text, PEOPLE);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.flatMap(({ person }) => person ?? []).every((person) => mentionsIn(text, PEOPLE).includes(person))).toBe(
          true,
        );
      }),
    );
  });

  it('are offered while a name is typed, by the beginning of any part of it', () => {
    expect(nameBeingTyped('Ask @an', 7)).toEqual({ from: 4, typed: 'an' });
    expect(nameBeingTyped('mail@an', 7)).toBeNull();
    expect(nameBeingTyped('Ask @an about\nit', 16)).toBeNull();
    expect(whoIsMeant('ma', PEOPLE).map(({ id }) => id)).toEqual([BEN]);
    expect(whoIsMeant('', PEOPLE)).toHaveLength(3);
    expect(whoIsMeant('ann', PEOPLE).map(({ id }) => id)).toEqual([BEN]);
  });
});

function aDiscussion(): Meeting {
  const meeting = sorted(aMeetingIn('whys', ['The export stopped twice']));
  meeting.put(CAT, 'comments', 'comment-01', { on: item('topic-00'), text: 'It was the same in spring' });
  meeting.put(BEN, 'questions', 'question-1', { text: 'Who pays for the second export?', about: item('topic-00') });
  return meeting;
}

describe('Comments and open questions', () => {
  const panel = (meeting: Meeting) => drawnFor(meeting, BEN, (props) => <CommentsPanel {...props} on={item('topic-00')} />);

  it('stand beside the item that they are about, and only one’s own can be removed', () => {
    const markup = panel(aDiscussion());
    expect(markup).toContain('The export stopped twice');
    expect(markup).toContain('cat by name');
    expect(markup).toContain('It was the same in spring');
    expect(markup).not.toContain('>Remove<');
    const own = aDiscussion();
    own.put(BEN, 'comments', 'comment-02', { on: item('topic-00'), text: 'In autumn too' });
    expect(panel(own)).toContain('>Remove<');
  });

  it('are counted on the button that opens them', () => {
    const button = (meeting: Meeting) =>
      drawnFor(meeting, BEN, (props) => <CommentsButton {...props} item={item('topic-00')} about="The export" />);
    expect(button(aDiscussion())).toContain('aria-label="1 comment: The export"');
    expect(button(aMeetingIn('whys', ['x']))).toContain('>Comment<');
  });

  it('keep questions to be looked into after the meeting, with what they are about (S3-56)', () => {
    const markup = drawnFor(aDiscussion(), BEN, QuestionsPanel);
    expect(markup).toContain('Who pays for the second export?');
    expect(markup).toContain('About: The export stopped twice');
  });

  it('know every kind of item by its own words', () => {
    const meeting = aDiscussion();
    meeting.put(BEN, 'chains', 'why-topic-00', { links: [{ text: 'No review asks for it', level: null }] });
    const say = (id: string) => wordsOfItem(meeting.session(), item(id));
    expect(say('topic-00')).toBe('The export stopped twice');
    expect(say('why-topic-00')).toBe('No review asks for it');
    expect(say('question-1')).toBe('Who pays for the second export?');
    expect(say('nothing-00')).toBeNull();
  });
});

describe('Two texts for one field', () => {
  const two = (theirs: string | null) =>
    drawn(
      <SayIn.Provider value={sayEnglish}>
        <TwoVersions
          label="Context"
          mine="What I wrote"
          theirs={theirs}
          onTake={() => {}}
          onKeepMine={() => {}}
          onDrop={() => {}}
        />
      </SayIn.Provider>,
    );

  it('both stand there to choose from, and are announced', () => {
    const markup = two('What they wrote');
    expect(markup).toContain('role="alert"');
    for (const text of ['What I wrote', 'What they wrote', 'Take mine', 'Leave it so', 'Keep both'])
      expect(markup).toContain(text);
  });

  it('keep one’s own where the other was removed', () => {
    const markup = two(null);
    expect(markup).toContain('What I wrote');
    expect(markup).toContain('Add it again');
    expect(markup).not.toContain('Keep both');
  });
});
