import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { checkWording } from '#domain/language/check-wording';
import type { Card } from '#domain/session/items';
import { blamingCards } from '../../../static/session/src/facilitator/blame-note';
import { dismissedRemarks } from '../../../static/session/src/wording/dismissed-remarks';
import { RemarkLine } from '../../../static/session/src/wording/remark-line';
import { remarksOn } from '../../../static/session/src/wording/remarks-on';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { drawn } from '../../support/drawn';
import { sayEnglish } from '../../support/drawn-at-meeting';

const people = ['Jonas Weber'];
const first = (text: string) => {
  const [remark] = checkWording(text, 'en', { people, field: 'friction' });
  if (remark === undefined) throw new Error(`nothing to remark on in: ${text}`);
  return remark;
};
const shown = (text: string) =>
  drawn(
    <SayIn.Provider value={sayEnglish}>
      <RemarkLine text={text} remark={first(text)} onTake={() => {}} onDismiss={() => {}} />
    </SayIn.Provider>,
  );

describe('Help under a text field', () => {
  it('names the words and offers a rewrite, to be taken or dismissed (S0-6, S1-34)', () => {
    const line = shown('The client was difficult.');
    expect(line).toContain('“The client was difficult”');
    expect(line).toContain('We had no agreed way to handle …');
    expect(line).toContain('Take it');
    expect(line).toContain('Not here');
  });

  it('only asks where a rewrite is for people to find', () => {
    const line = shown('We should have asked the night shift.');
    expect(line).toContain('What was known on that day');
    expect(line).not.toContain('Take it');
  });

  it('reads a text in its own language, whatever the viewer’s is', async () => {
    const written = { field: 'friction' as const, people, locale: 'en-US' };
    const [german] = await remarksOn({ ...written, text: 'Der Kunde war schwierig und das hat uns nicht geholfen' });
    expect(german?.suggestion).toContain('gehört uns');
    expect(await remarksOn({ ...written, text: '  ' })).toEqual([]);
  });
});

describe('A dismissed remark', () => {
  const text = 'We should have asked.';

  it('stays dismissed in this browser, for the same words in any text', () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    dismissedRemarks(storage).add(text, first(text));
    const later = dismissedRemarks(storage);
    const other = 'On Monday we Should have asked, too.';
    expect(later.has(other, first(other))).toBe(true);
    expect(later.has('We could have asked.', first('We could have asked.'))).toBe(false);
  });

  it('stays so for the visit where nothing can be kept, and does not trip over what somebody else has kept there', () => {
    const dismissed = dismissedRemarks(() => {
      throw new Error('forbidden');
    });
    dismissed.add(text, first(text));
    expect(dismissed.has(text, first(text))).toBe(true);
    expect(dismissedRemarks(() => ({ getItem: () => '{"a":1}', setItem: () => {} })).has(text, first(text))).toBe(false);
  });
});

describe('The facilitator’s note', () => {
  it('is about revealed frictions that blame a person, and about no success (S0-7)', async () => {
    const card = (kind: Card['kind'], words: string) => ({ kind, text: words }) as Card;
    const blaming = card('friction', 'Jonas was careless with the script.');
    const cards = [
      card('friction', 'The export stopped on 3 May.'),
      blaming,
      card('success', 'Jonas was careless, and it worked.'),
    ];
    expect(await blamingCards(cards, people, 'en-US')).toEqual([blaming]);
  });
});
