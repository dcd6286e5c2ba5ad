import { describe, expect, it } from 'vitest';
import { BLANK } from '../../../static/session/src/writing/blank-items';
import { itemAbout, itemBetween } from '../../../static/session/src/writing/item-ids';
import { itemWriter } from '../../../static/session/src/writing/item-writer';
import { type A_DRAFT, aMeetingIn, BEN, CAT, item, type Meeting, sorted } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';

const topic = item('topic-00');
const id = item('up-topic-00');

function inUpstream() {
  const meeting = sorted(aMeetingIn('upstream', ['The export stopped twice']));
  meeting.put(BEN, 'upstream', id, { text: 'The first text', context: 'The first context' });
  return meeting;
}

/** Somebody else changes some fields of the item. */
function changedBy(meeting: Meeting, who: typeof BEN, fields: Partial<typeof A_DRAFT.upstream>) {
  const now = meeting.session().items.upstream[0];
  if (now === undefined) throw new Error('There is no such item.');
  const { id: same, revision, ...draft } = now;
  meeting.do(who, { kind: 'write', of: 'upstream', item: same, based: revision, draft: { ...draft, ...fields } });
}

describe('Two people on one item', () => {
  it('both keep what they wrote where they wrote different fields', async () => {
    const meeting = inUpstream();
    const writer = itemWriter(deskAtMeeting(meeting, BEN));
    changedBy(meeting, CAT, { context: 'The context of Cat' });
    const change = await writer.change('upstream', id, { text: 'The text of Ben' }, { started: { text: 'The first text' } });
    expect(change.kind).toBe('kept');
    expect(meeting.session().items.upstream[0]).toMatchObject({ text: 'The text of Ben', context: 'The context of Cat' });
  });

  it('are told of each other where they wrote the same field, and nothing is overwritten', async () => {
    const meeting = inUpstream();
    const writer = itemWriter(deskAtMeeting(meeting, BEN));
    changedBy(meeting, CAT, { text: 'The text of Cat' });
    const change = await writer.change('upstream', id, { text: 'The text of Ben' }, { started: { text: 'The first text' } });
    expect(change).toMatchObject({ kind: 'changed', now: { text: 'The text of Cat' } });
    expect(meeting.session().items.upstream[0]?.text).toBe('The text of Cat');
  });

  it('need not choose where both wrote the same words', async () => {
    const meeting = inUpstream();
    const writer = itemWriter(deskAtMeeting(meeting, BEN));
    changedBy(meeting, CAT, { text: 'The same words' });
    const change = await writer.change('upstream', id, { text: 'The same words' }, { started: { text: 'The first text' } });
    expect(change.kind).toBe('kept');
  });

  it('are told by the server where a browser did not know of the other yet', async () => {
    const meeting = inUpstream();
    const desk = deskAtMeeting(meeting, BEN);
    // The browser has not heard of the change that the server knows.
    const { session } = desk.view();
    const stale = { ...desk, view: () => ({ ...desk.view(), session }) };
    changedBy(meeting, CAT, { context: 'The context of Cat' });
    const kept = await itemWriter(stale).change(
      'upstream',
      id,
      { text: 'The text of Ben' },
      { started: { text: 'The first text' } },
    );
    expect(kept.kind).toBe('kept');
    expect(meeting.session().items.upstream[0]).toMatchObject({ text: 'The text of Ben', context: 'The context of Cat' });
    const again = await itemWriter(stale).change('upstream', id, { text: 'Once more' }, { started: { text: 'The first text' } });
    expect(again).toMatchObject({ kind: 'changed', now: { text: 'The text of Ben' } });
    expect(desk.view().refused).toEqual([]);
  });

  it('write the same item where both begin it at the same time', async () => {
    const meeting = sorted(aMeetingIn('upstream', ['The export stopped twice']));
    const blank = { ...BLANK.upstream, topic };
    const first = itemAbout('up', topic);
    await itemWriter(deskAtMeeting(meeting, BEN)).change('upstream', first, { text: 'By Ben' }, { blank });
    await itemWriter(deskAtMeeting(meeting, CAT)).change('upstream', first, { circle: 'one-person' }, { blank });
    expect(meeting.session().items.upstream).toMatchObject([{ topic, text: 'By Ben', circle: 'one-person' }]);
  });

  it('learn that an item is gone', async () => {
    const meeting = inUpstream();
    const writer = itemWriter(deskAtMeeting(meeting, BEN));
    meeting.do(CAT, { kind: 'remove', of: 'upstream', item: id, based: 1 });
    const change = await writer.change('upstream', id, { text: 'The text of Ben' }, { started: { text: 'The first text' } });
    expect(change).toEqual({ kind: 'gone' });
  });

  it('may each change one entry of a list', async () => {
    const meeting = sorted(aMeetingIn('whys', ['The export stopped twice']));
    meeting.put(BEN, 'chains', 'why-topic-00', { projects: ['OPS'] });
    const add =
      (key: string) =>
      ({ projects }: { readonly projects: readonly string[] }) => ({ projects: [...projects, key] });
    await Promise.all([
      itemWriter(deskAtMeeting(meeting, BEN)).change('chains', item('why-topic-00'), add('ABC')),
      itemWriter(deskAtMeeting(meeting, CAT)).change('chains', item('why-topic-00'), add('DEF')),
    ]);
    expect(meeting.session().items.chains[0]?.projects).toEqual(['OPS', 'ABC', 'DEF']);
  });
});

describe('Ids of items about others', () => {
  it('fit the shape of an id whatever they are about', () => {
    const long = item('x'.repeat(64));
    for (const made of [itemAbout('up', long), itemBetween('edge', long, long), itemBetween('edge', item('12345678'), long)])
      expect(made).toMatch(/^[A-Za-z0-9-]{8,64}$/);
    expect(itemBetween('edge', item('12345678'), item('87654321'))).not.toBe(
      itemBetween('edge', item('87654321'), item('12345678')),
    );
  });
});
