import { describe, expect, it } from 'vitest';
import type { SessionCommand } from '#domain/session/command';
import type { CommandId } from '#domain/session/ids';
import type { Refusal } from '#domain/session/refusal';
import { offeredAgain } from '../../../static/session/src/room/offered-again';
import { refusalWords } from '../../../static/session/src/room/refusal-words';
import { refusedText } from '../../../static/session/src/room/refused-text';
import type { Refused } from '../../../static/shared/src/session/session-desk';
import { A_DRAFT, aMeetingIn, item } from '../../support/a-session';
import { sayEnglish } from '../../support/drawn-at-meeting';

const id = 'command-1' as CommandId;
const writing: SessionCommand = {
  id,
  kind: 'write',
  of: 'cards',
  item: item('topic-00'),
  based: 1,
  draft: { ...A_DRAFT.cards, text: 'Support copied each answer by hand' },
};
const because = (refusal: Refusal, command: SessionCommand = writing): Refused => ({
  command,
  why: { id, kind: 'refused', refusal },
});

describe('what was not taken', () => {
  it('keeps every text that somebody had typed', () => {
    expect(refusedText(writing)).toBe('Support copied each answer by hand');
    const chain: SessionCommand = { id, kind: 'write', of: 'chains', item: item('chain-00'), based: 0, draft: A_DRAFT.chains };
    expect(refusedText(chain)).toContain('No review asks for the shape of the data');
    expect(refusedText(chain)).toContain('Every offer that is written from a demo');
    expect(refusedText({ id, kind: 'move-on', from: 2, skip: 'The data is not here today' })).toBe('The data is not here today');
    expect(refusedText({ id, kind: 'pause' })).toBeNull();
  });

  it('offers the same again over what somebody else wrote, once the writer has seen it', () => {
    const now = { ...aMeetingIn('sorting', ['The export stopped']).session().items.cards[0], revision: 4 } as never;
    expect(offeredAgain(because({ why: 'changed-meanwhile', of: 'cards', now }))).toEqual({
      kind: 'write',
      of: 'cards',
      item: 'topic-00',
      based: 4,
      draft: writing.kind === 'write' ? writing.draft : null,
    });
  });

  it('offers nothing that would only be refused once more', () => {
    expect(offeredAgain(because({ why: 'changed-meanwhile', of: 'cards', now: null }))).toBeNull();
    expect(offeredAgain(because({ why: 'only-facilitator' }))).toBeNull();
    expect(offeredAgain(because({ why: 'not-in-this-phase' }))).toMatchObject({ kind: 'write' });
  });

  it('says why in words, with the number that is missing', () => {
    expect(refusalWords({ why: 'not-all-sorted', items: [item('topic-00'), item('topic-01')] }, sayEnglish)).toContain('2');
    expect(refusalWords({ why: 'gate', missing: [{ gate: 'topics-chosen' }] }, sayEnglish)).toContain('topics');
    expect(refusalWords({ why: 'listening' }, sayEnglish)).not.toContain('refusal');
  });
});
