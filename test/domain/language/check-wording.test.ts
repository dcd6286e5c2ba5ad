import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/framework/language';
import { checkWording } from '#domain/language/check-wording';
import { REMARK_KINDS, type RemarkKind, type WordingField, withRewrite } from '#domain/language/remark';
import { languageOfText } from '#domain/language/text-language';

const people = ['Marta Ruiz', 'Jonas Weber', 'Jürgen Öztürk'];
const remarks = (text: string, language: Language = 'en', field: WordingField = 'friction') =>
  checkWording(text, language, { people, field });
const marked = (text: string, kind: RemarkKind, language: Language = 'en') =>
  remarks(text, language)
    .filter((remark) => remark.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('Help with wording', () => {
  it('remarks on words that blame a person, by name, by role and by pronoun (S0-5, S1-32, S3-25)', () => {
    expect(marked('On Friday Marta Ruiz forgot to book the room.', 'blames-person')).toEqual(['Marta Ruiz forgot to']);
    expect(marked('The project manager was careless.', 'blames-person')).toEqual(['The project manager was careless']);
    expect(marked('She ignored three warnings.', 'blames-person')).toEqual(['She ignored']);
    expect(marked('Leider hat Jürgen die Abnahme vergessen.', 'blames-person', 'de')).toHaveLength(1);
  });

  it('does not take what happened to things, or what people were not given, for blame (S0-5)', () => {
    for (const text of [
      'The model failed on 3 May.',
      'The PM template has no line for data access.',
      'The developers had no access to the staging data.',
      'The script did not check whether the file was empty.',
      'Jonas presented the results to the committee.',
    ])
      expect(remarks(text), text).toEqual([]);
  });

  it('remarks on what is told from hindsight, and not on a promise that was not kept (S3-36)', () => {
    expect(marked('We should have asked the night shift.', 'counterfactual')).toEqual(['should have asked']);
    expect(marked('Wir hätten früher fragen müssen.', 'counterfactual', 'de')).toEqual(['hätten früher fragen müssen']);
    expect(remarks("The client's API should have returned 200 by spec.")).toEqual([]);
    expect(remarks('Die Lieferung hätte laut Vertrag am 3. Mai da sein sollen.', 'de')).toEqual([]);
  });

  it('remarks on what leaves open who, when and how many, and not where it is said (S0-6, S3-27)', () => {
    expect(marked('Users did not adopt it.', 'vague')).toHaveLength(1);
    expect(remarks('Users did not adopt it: 6 of 40 opened it in the second week.')).toEqual([]);
    expect(marked('Mehr Kommunikation', 'vague', 'de')).toEqual(['Mehr Kommunikation']);
  });

  it('asks what is ours where something lies with others, and leaves alone what the team had not arranged (S1-34)', () => {
    const text = 'The client was difficult.';
    const [remark] = remarks(text);
    expect(remark?.kind).toBe('outside-control');
    expect(remark && withRewrite(text, remark)).toBe('We had no agreed way to handle ….');
    expect(remarks('We had no process for scope changes.')).toEqual([]);
    expect(marked('Der Kunde war schwierig.', 'outside-control', 'de')).toHaveLength(1);
  });

  it('knows a German word in whatever ending the sentence gives it (S0-5, S1-34)', () => {
    for (const kunde of [
      'schwieriger Kunde',
      'schwierigen Kunden',
      'unflexible Behörde',
      'unflexiblen Behörden',
      'anspruchsvolles Amt',
    ])
      expect(marked(`Es war ein Fall für sich: ${kunde}.`, 'outside-control', 'de'), kunde).toHaveLength(1);
    for (const wer of [
      'ein nachlässiger Tester',
      'eine träge Architektin',
      'einem trägen Architekten',
      'ahnungslosen Beraterinnen',
    ])
      expect(marked(`Am Ende scheiterte es an: ${wer}.`, 'blames-person', 'de'), wer).toHaveLength(1);
    for (const text of ['Jonas verpasste die Frist.', 'Leider hat der Kollege die Frist verpasst.'])
      expect(marked(text, 'blames-person', 'de'), text).toHaveLength(1);
    expect(remarks('Die langsame Abfrage und ein schwieriges Format kosteten neun Tage.', 'de')).toEqual([]);
  });

  it('leaves what stands in quotation marks to those who said it', () => {
    expect(remarks('“He should have known that”, somebody wrote in the chat.')).toEqual([]);
    expect(remarks('„Das hätte er wissen müssen“, schrieb jemand.', 'de')).toEqual([]);
    expect(remarks('"We should have asked')).toHaveLength(1);
  });

  it('proposes a sentence about the way of working instead of one about a person (S3-36)', () => {
    const text = 'Jonas forgot to run the backup.';
    const [remark] = remarks(text);
    expect(remark && withRewrite(text, remark)).toBe('There was no step that prompted anyone to run the backup.');
    const german = 'Jonas hat vergessen, die Sicherung zu starten.';
    const [other] = remarks(german, 'de');
    expect(other && withRewrite(german, other)).toBe('Es gab keinen Schritt, der daran erinnerte, die Sicherung zu starten.');
  });

  it('leaves a weak decision to the rule for decisions, with its own pair of sentences (S3-50)', () => {
    expect(remarks('Be more careful.', 'en', 'decision')).toEqual([]);
    expect(remarks('Jonas was careless.', 'en', 'decision')).toHaveLength(1);
  });

  it('says nothing to an empty text', () => {
    for (const text of ['', ' ', '\n', '🙂', '…']) expect(remarks(text)).toEqual([]);
  });

  it('knows names with umlauts, composed or not, and texts from right to left', () => {
    expect(marked('Ju\u0308rgen forgot to call.', 'blames-person')).toEqual(['Ju\u0308rgen forgot to']);
    expect(remarks('העובדים לא קיבלו גישה למערכת עד מרץ')).toEqual([]);
    expect(marked('🙂 We should have asked 🙂', 'counterfactual')).toEqual(['should have asked']);
  });

  const word = fc.constantFrom(
    ...'the PM Jonas should have not never been careless client was difficult better communication hätte wir müssen nicht irgendwie "x" “ ” . , 🙂 👩‍💻 ü שלום'.split(
      ' ',
    ),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );

  it('takes any text, and marks whole characters inside of it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('en', 'de'), (text, language) => {
        const whole = new Set([0]);
        let at = 0;
        for (const sign of text) {
          at += sign.length;
          whole.add(at);
        }
        for (const { start, end, suggestion } of remarks(text, language)) {
          expect(start).toBeLessThan(end);
          expect(whole.has(start) && whole.has(end)).toBe(true);
          expect(suggestion).not.toBe('');
        }
      }),
    );
  });

  it('gives remarks of one kind that never overlap, in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = remarks(text);
        for (const kind of REMARK_KINDS) {
          const same = all.filter((remark) => remark.kind === kind);
          for (const [n, { start }] of same.entries()) expect(start).toBeGreaterThanOrEqual(same[n - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('takes steps in proportion to the length of a text, also of one made to keep it busy', () => {
    const unkind = 'the PM never really just should not ever have would hätte wir sie nicht ';
    const timeOf = (times: number) => {
      const text = unkind.repeat(times);
      // The processor's own time: others may be at work on this machine.
      const began = process.cpuUsage().user;
      remarks(text);
      remarks(text, 'de');
      return process.cpuUsage().user - began;
    };
    timeOf(20);
    const short = Math.min(timeOf(20), timeOf(20), timeOf(20));
    // Eight times the text; a quadratic rule would take 64 times as long.
    expect(Math.min(timeOf(160), timeOf(160))).toBeLessThan(Math.max(short, 1000) * 24);
  }, 30_000);
});

describe('The language of a text', () => {
  it('is told by its small words, and is the viewer’s where they do not tell', () => {
    expect(languageOfText('We had no process for that', 'de')).toBe('en');
    expect(languageOfText('Wir hatten dafür keinen Ablauf', 'en')).toBe('de');
    expect(languageOfText('Export', 'de')).toBe('de');
    expect(languageOfText('', 'en')).toBe('en');
  });
});
